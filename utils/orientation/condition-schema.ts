import * as z from 'zod/mini';
import { shortened } from '../files/shortened.ts';
import { pathOf, type SchemaIssue } from '../schema-issue.ts';
import { type Condition, LAST_STAGE, NOT_ASKED } from './types.ts';

/** Question id → its options, and whether several may be chosen. What a rule book may speak of. */
export type Vocabulary = ReadonlyMap<string, { options: readonly string[]; multiple: boolean }>;

const id = z.string().check(z.minLength(1));
const ids = z.array(id).check(z.minLength(1));

export const conditionSchema: z.ZodMiniType<Condition> = z.union([
  z.strictObject({ question: id, in: ids }),
  z.strictObject({ question: id, notIn: ids }),
  z.strictObject({ question: id, has: id }),
  z.strictObject({ question: id, lacks: id }),
  z.strictObject({ fact: id }),
  z.strictObject({ proposed: ids }),
  z.strictObject({ all: z.array(z.lazy(() => conditionSchema)).check(z.minLength(1)) }),
  z.strictObject({ any: z.array(z.lazy(() => conditionSchema)).check(z.minLength(1)) }),
]);

export interface ConditionContext {
  vocabulary: Vocabulary;
  facts: readonly string[];
  kinds: readonly string[];
  /** `proposed` looks at what is left at the end, so it has no meaning before. */
  stage: number;
}

/** What a condition names that does not exist, with its path. */
export function conditionIssues(
  condition: Condition,
  context: ConditionContext,
  at: PropertyKey[],
): SchemaIssue[] {
  if ('all' in condition) {
    return condition.all.flatMap((part, i) => conditionIssues(part, context, [...at, 'all', i]));
  }
  if ('any' in condition) {
    return condition.any.flatMap((part, i) => conditionIssues(part, context, [...at, 'any', i]));
  }
  if ('fact' in condition) {
    return context.facts.includes(condition.fact)
      ? []
      : [issue([...at, 'fact'], 'unknown_fact', condition.fact)];
  }
  if ('proposed' in condition) {
    const early =
      context.stage < LAST_STAGE
        ? [issue([...at, 'proposed'], 'proposed_too_early', String(LAST_STAGE))]
        : [];
    return [...early, ...unknown(condition.proposed, context.kinds, 'unknown_kind', [...at, 'proposed'])];
  }
  return questionIssues(condition, context.vocabulary, at);
}

function questionIssues(
  condition: Extract<Condition, { question: string }>,
  vocabulary: Vocabulary,
  at: PropertyKey[],
): SchemaIssue[] {
  const question = vocabulary.get(condition.question);
  if (!question) return [issue([...at, 'question'], 'unknown_question', condition.question)];
  const { options, multiple } = question;
  if ('in' in condition || 'notIn' in condition) {
    const key = 'in' in condition ? 'in' : 'notIn';
    const named = 'in' in condition ? condition.in : condition.notIn;
    if (multiple) return [issue([...at, key], 'several_answers', condition.question)];
    return unknown(named, [...options, NOT_ASKED], 'unknown_option', [...at, key]);
  }
  const key = 'has' in condition ? 'has' : 'lacks';
  const named = 'has' in condition ? condition.has : condition.lacks;
  if (!multiple) return [issue([...at, key], 'single_answer', condition.question)];
  return options.includes(named) ? [] : [issue([...at, key], 'unknown_option', named)];
}

/** An issue for each name that is not known. */
export function unknown(
  named: readonly string[],
  known: readonly string[],
  code: SchemaIssue['code'],
  at: PropertyKey[],
): SchemaIssue[] {
  return named.flatMap((name, i) => (known.includes(name) ? [] : [issue([...at, i], code, name)]));
}

export function issue(at: PropertyKey[], code: SchemaIssue['code'], value: string): SchemaIssue {
  return { path: pathOf(at), code, value: shortened(value) };
}

/** An issue for each id that stands twice. */
export function duplicates(list: readonly { id: string }[], at: PropertyKey[]): SchemaIssue[] {
  return list.flatMap(({ id }, i) =>
    list.findIndex((one) => one.id === id) < i ? [issue([...at, i, 'id'], 'duplicate_id', id)] : [],
  );
}
