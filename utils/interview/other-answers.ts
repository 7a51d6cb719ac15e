import { holds } from '../orientation/condition.ts';
import { evaluate } from '../orientation/evaluate.ts';
import { situationOf } from '../orientation/explain/situation.ts';
import { type Answers, type Condition, type Facts, UNSAID } from '../orientation/types.ts';
import { askedQuestions } from './answers.ts';
import type { Change } from './smallest-change.ts';
import type { Question, Situated } from './types.ts';

/** What was said, with some of it changed in thought. */
export interface Said {
  person: Situated;
  /** All that was given; some of it may not count. */
  given: Answers;
  facts: Facts;
  /** By what is changed: a question, one of its several options, a fact. Each is changed once. */
  changes: ReadonlyMap<string, Change>;
  holds(condition: Condition): boolean;
  proposes(kind: string): boolean;
  /** Those of the answers that count. */
  answers: Answers;
}

export function said(
  person: Situated,
  given: Answers,
  facts: Facts,
  changes: ReadonlyMap<string, Change>,
): Said {
  const { checklist, book, role, kindsWithoutPlace } = person;
  const { answers } = askedQuestions(checklist, given, role);
  const { proposed } = situationOf(book, answers, facts, kindsWithoutPlace);
  const { proposals } = evaluate(book, answers, facts, kindsWithoutPlace);
  return {
    person,
    given,
    facts,
    changes,
    answers,
    holds: (condition) => holds(condition, answers, facts, proposed),
    proposes: (kind) => proposals.some((one) => one.kind === kind),
  };
}

/**
 * Single changes of which at least one is part of any set of changes with which the kind is proposed: what excludes it
 * has to go, and a rule has to call for it.
 */
export function* waysToHave(kind: string, now: Said): Generator<Said> {
  const { book, kindsWithoutPlace } = now.person;
  const against = excluder(kind, now);
  if (against) return yield* ways(against, false, now);
  // A kind is also proposed in the place of one that has none here.
  const replaced = book.kinds.filter(
    ({ id, ifNoPlace }) => ifNoPlace === kind && kindsWithoutPlace.includes(id),
  );
  for (const called of [kind, ...replaced.map(({ id }) => id)]) {
    const blocked = called === kind ? undefined : excluder(called, now);
    for (const rule of book.rules) {
      if (!rule.proposes.includes(called)) continue;
      if (!now.holds(rule.when)) yield* ways(rule.when, true, now);
      else if (blocked) yield* ways(blocked, false, now);
    }
  }
}

/** The same for a kind that is to be no longer proposed. */
function* waysToLose(kind: string, now: Said): Generator<Said> {
  for (const rule of now.person.book.rules) {
    if (rule.excludes.includes(kind)) yield* ways(rule.when, true, now);
    if (rule.proposes.includes(kind) && now.holds(rule.when)) yield* ways(rule.when, false, now);
  }
}

/** The condition of the first rule that excludes a kind now. */
function excluder(kind: string, { person, holds }: Said): Condition | undefined {
  return person.book.rules.find(({ excludes, when }) => excludes.includes(kind) && holds(when))?.when;
}

/** The same for a condition that is to hold, or no longer. */
function* ways(condition: Condition, wanted: boolean, now: Said): Generator<Said> {
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : null;
  if (parts) {
    const every = 'all' in condition === wanted;
    const wrong = parts.filter((part) => now.holds(part) !== wanted);
    for (const part of every ? wrong.slice(0, 1) : wrong) yield* ways(part, wanted, now);
  } else if ('fact' in condition) yield* waysOfFact(condition.fact, wanted, now);
  else if ('proposed' in condition) {
    for (const kind of condition.proposed) yield* (wanted ? waysToHave : waysToLose)(kind, now);
  } else if ('question' in condition) yield* waysOfAnswer(condition, wanted, now);
}

function* waysOfFact(fact: string, known: boolean, now: Said): Generator<Said> {
  const tickable = now.person.checklist.facts.some(({ id }) => id === fact);
  if (tickable)
    yield* changed(now, `fact ${fact}`, { fact, known }, now.given, { ...now.facts, [fact]: known });
}

type Asking = Extract<Condition, { question: string }>;

function* waysOfAnswer(condition: Asking, wanted: boolean, now: Said): Generator<Said> {
  const { person, given } = now;
  const question = person.checklist.questions.find(({ id }) => id === condition.question);
  if (!question || (question.employeesOnly && person.role === 'volunteer')) return;
  const { id, askedWhen } = question;
  const isAsked = !askedWhen || now.holds(askedWhen);
  // First it has to be asked; what is then answered is the next change.
  if (!isAsked && askedWhen) return yield* ways(askedWhen, true, now);
  if (question.multiple) yield* waysOfSeveral(condition, wanted, question, now);
  else {
    for (const option of question.options) {
      if (option.id !== given[id] && fits(condition, option.id) === wanted)
        yield* changed(now, id, { question: id, options: [option.id] }, { ...given, [id]: option.id });
    }
  }
  if (fits(condition, undefined) !== wanted) return;
  // Less telling: not to have said it, or never to be asked.
  const { [id]: _, ...others } = given;
  if (!question.multiple) yield* changed(now, id, { question: id, retracted: true }, others);
  if (askedWhen) yield* ways(askedWhen, false, now);
}

/** One of several answers more, or one less; where none is left, there is nothing to say. */
function* waysOfSeveral(condition: Asking, wanted: boolean, question: Question, now: Said): Generator<Said> {
  const option = 'has' in condition ? condition.has : 'lacks' in condition ? condition.lacks : '';
  const { id, exclusive } = question;
  const before = [now.given[id] ?? []].flat();
  const key = `${id}/${option}`;
  if ('has' in condition === wanted) {
    const kept = exclusive.includes(option) ? [] : before.filter((one) => !exclusive.includes(one));
    yield* changed(now, key, { question: id, added: option }, { ...now.given, [id]: [...kept, option] });
  } else {
    const kept = before.filter((one) => one !== option);
    const nothing = exclusive.filter((one) => one !== UNSAID && one !== option).slice(0, 1);
    const left = kept.length > 0 ? kept : nothing;
    const { [id]: _, ...others } = now.given;
    const answers = left.length > 0 ? { ...others, [id]: left } : others;
    yield* changed(now, key, { question: id, removed: option }, answers);
  }
}

/** With one change more; none where this was changed before. */
function* changed(
  now: Said,
  key: string,
  change: Change,
  given: Answers,
  facts = now.facts,
): Generator<Said> {
  if (now.changes.has(key)) return;
  yield said(now.person, given, facts, new Map(now.changes).set(key, change));
}

/** Whether a condition holds for one answer, or for none. */
function fits(condition: Asking, option: string | undefined): boolean {
  return holds(condition, option === undefined ? {} : { [condition.question]: option });
}
