import Publicodes from 'publicodes';
import type { Situated } from '@/utils/interview/types.ts';
import { evaluate } from '@/utils/orientation/evaluate.ts';
import type { Answers, Book, Condition } from '@/utils/orientation/types.ts';

/** Three rules of the book: of one question, of several with several answers, of nested alternatives. */
const RULES = ['R10', 'R13c', 'R62'];

type Expression =
  | string
  | { 'toutes ces conditions': Expression[] }
  | { 'une de ces conditions': Expression[] };

/** One person for both engines: each gives how many of the three rules hold. */
export interface Alike {
  ours: () => number;
  theirs: () => number;
}

/** The same rules and people in both engines. Throws where they do not agree, for then the race means nothing. */
export function samePeople(people: readonly Situated[]): Alike[] {
  const [first] = people;
  if (!first) throw new Error('nobody to compare');
  const rules = first.book.rules.filter(({ id }) => RULES.includes(id));
  if (rules.length !== RULES.length) throw new Error('the book lacks one of the three rules');
  const book: Book = {
    ...first.book,
    rules: rules.map((rule) => ({ ...rule, needs: [rule.id], proposes: [], excludes: [] })),
  };
  const silent = { log: () => undefined, warn: () => undefined, error: (text: string) => fail(text) };
  const engine = new Publicodes(
    {
      ...Object.fromEntries(rules.flatMap(({ when }) => variablesIn(when))),
      ...Object.fromEntries(rules.map(({ id, when }) => [id, expressionOf(when)])),
    },
    { logger: silent },
  );
  const alike = people.map(({ answers }): Alike => {
    const situation = situationOf(
      answers,
      rules.map(({ when }) => when),
    );
    return {
      ours: () => evaluate(book, answers).needs.length,
      theirs: () => {
        engine.setSituation(situation);
        return RULES.filter((id) => engine.evaluate(id).nodeValue === true).length;
      },
    };
  });
  for (const { ours, theirs } of alike) if (ours() !== theirs()) fail('the two engines do not agree');
  return alike;
}

function fail(text: string): never {
  throw new Error(text);
}

/** Names without hyphens, which would be minus signs. */
const nameOf = (id: string) => id.replaceAll('-', ' ');
const text = (value: string) => `'${value}'`;

function expressionOf(condition: Condition): Expression {
  if ('all' in condition) return { 'toutes ces conditions': condition.all.map(expressionOf) };
  if ('any' in condition) return { 'une de ces conditions': condition.any.map(expressionOf) };
  if (!('question' in condition)) return fail('only questions can be compared');
  const name = nameOf(condition.question);
  if ('in' in condition)
    return { 'une de ces conditions': condition.in.map((option) => `${name} = ${text(option)}`) };
  if ('notIn' in condition)
    return { 'toutes ces conditions': condition.notIn.map((option) => `${name} != ${text(option)}`) };
  if ('has' in condition) return `${name} ${nameOf(condition.has)} = oui`;
  return `${name} ${nameOf(condition.lacks)} = non`;
}

/** What a rule reads, with the value of a question that was not asked. */
function variablesIn(condition: Condition): [string, { 'par défaut': string }][] {
  if ('all' in condition) return condition.all.flatMap(variablesIn);
  if ('any' in condition) return condition.any.flatMap(variablesIn);
  if (!('question' in condition)) return fail('only questions can be compared');
  const name = nameOf(condition.question);
  const option = 'has' in condition ? condition.has : 'lacks' in condition ? condition.lacks : null;
  return option === null
    ? [[name, { 'par défaut': text('not-asked') }]]
    : [[`${name} ${nameOf(option)}`, { 'par défaut': 'non' }]];
}

function situationOf(answers: Answers, conditions: readonly Condition[]): Record<string, string> {
  const variables = new Set(conditions.flatMap(variablesIn).map(([name]) => name));
  const values = Object.entries(answers).flatMap(([id, answer]): [string, string][] =>
    typeof answer === 'string'
      ? [[nameOf(id), text(answer)]]
      : answer.map((option) => [`${nameOf(id)} ${nameOf(option)}`, 'oui']),
  );
  return Object.fromEntries(values.filter(([name]) => variables.has(name)));
}
