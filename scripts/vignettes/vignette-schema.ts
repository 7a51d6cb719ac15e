import * as z from 'zod/mini';
import { shapeIssues } from '../../utils/files/read-shape.ts';
import {
  conditionIssues,
  issue,
  unknown,
  type Vocabulary,
} from '../../utils/orientation/condition-schema.ts';
import type { Book } from '../../utils/orientation/types.ts';
import type { Parsed, SchemaIssue } from '../../utils/schema-issue.ts';

const id = z.string().check(z.minLength(1));
const ids = z.array(id);

const vignetteSchema = z.object({
  id,
  title: z.string(),
  story: z.optional(z.string()),
  answers: z.record(id, z.union([id, ids])),
  facts: z.record(id, z.boolean()),
  kindsWithoutPlace: ids,
  role: z.optional(z.enum(['adviser', 'volunteer', 'mediator'])),
  expect: z.object({
    /** Need ids; `none` and `not-assessed` stand for the status. */
    needs: ids,
    first: z.nullable(id),
    /** Among the first three. */
    soon: z._default(ids, []),
    propose: ids,
    allow: ids,
    never: ids,
  }),
  note: z.optional(z.string()),
});

const fileSchema = z.object({ vignettes: z.array(vignetteSchema).check(z.minLength(1)) });

export type Vignette = z.infer<typeof vignetteSchema>;

/** Statuses that stand among the expected needs. */
export const STATUS_NEEDS = ['none', 'not-assessed'];

/** Reads a file of vignettes. Refuses wrong shapes and ids that neither the checklist nor the book knows. */
export function parseVignettes(data: unknown, vocabulary: Vocabulary, book: Book): Parsed<Vignette[]> {
  const shape = fileSchema.safeParse(data);
  if (!shape.success) return { ok: false, issues: shapeIssues(shape.error) };
  const { vignettes } = shape.data;
  const issues = vignettes.flatMap((one, i) => vignetteIssues(one, vocabulary, book, ['vignettes', i]));
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: vignettes };
}

function vignetteIssues(one: Vignette, vocabulary: Vocabulary, book: Book, at: PropertyKey[]): SchemaIssue[] {
  const kinds = book.kinds.map((kind) => kind.id);
  const needs = [...book.needs.map((need) => need.id), ...STATUS_NEEDS];
  const { expect } = one;
  return [
    ...Object.entries(one.answers).flatMap(([question, answer]) =>
      answerIssues(question, answer, vocabulary, [...at, 'answers', question]),
    ),
    ...Object.keys(one.facts).flatMap((fact) =>
      book.facts.includes(fact) ? [] : [issue([...at, 'facts', fact], 'unknown_fact', fact)],
    ),
    ...unknown(one.kindsWithoutPlace, kinds, 'unknown_kind', [...at, 'kindsWithoutPlace']),
    ...unknown(expect.needs, needs, 'unknown_need', [...at, 'expect', 'needs']),
    ...unknown(expect.first === null ? [] : [expect.first], kinds, 'unknown_kind', [
      ...at,
      'expect',
      'first',
    ]),
    ...(['soon', 'propose', 'allow', 'never'] as const).flatMap((list) =>
      unknown(expect[list], kinds, 'unknown_kind', [...at, 'expect', list]),
    ),
  ];
}

/** An answer is right when a condition could ask for it. */
function answerIssues(
  question: string,
  answer: string | string[],
  vocabulary: Vocabulary,
  at: PropertyKey[],
): SchemaIssue[] {
  const context = { vocabulary, facts: [], kinds: [], stage: 0 };
  if (typeof answer === 'string') return conditionIssues({ question, in: [answer] }, context, at);
  return answer.flatMap((option) => conditionIssues({ question, has: option }, context, at));
}
