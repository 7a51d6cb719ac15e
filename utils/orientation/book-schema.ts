import * as z from 'zod/mini';
import { readShape } from '../files/read-shape.ts';
import type { Parsed, SchemaIssue } from '../schema-issue.ts';
import {
  conditionIssues,
  conditionSchema,
  duplicates,
  issue,
  unknown,
  type Vocabulary,
} from './condition-schema.ts';
import { fillInBook, normaliseBook } from './normalise-book.ts';
import { type Book, LAST_STAGE, type Rule } from './types.ts';

const id = z.string().check(z.minLength(1));
const text = z.string().check(z.minLength(1));
const idsOrNone = z.optional(z.array(id));

const bookSchema = z.strictObject({
  version: text,
  needs: z.array(z.strictObject({ id, label: text })),
  kinds: z.array(
    z.strictObject({
      id,
      short: text,
      label: text,
      note: text,
      place: z.enum(['none', 'advised', 'required']),
      ifNoPlace: z.optional(id),
    }),
  ),
  facts: z.array(id),
  excludedUnless: z.record(id, z.strictObject({ fact: id })),
  notAssessed: z.strictObject({ questions: z.array(id), missing: z.int().check(z.positive()) }),
  rules: z.array(
    z.strictObject({
      id,
      stage: z.int().check(z.minimum(0), z.maximum(LAST_STAGE)),
      when: conditionSchema,
      needs: idsOrNone,
      proposes: idsOrNone,
      excludes: idsOrNone,
      because: text,
      noTrace: z.optional(z.boolean()),
    }),
  ),
});

/**
 * Reads a rule book. Refuses what has the wrong shape, an unknown id, an option that does not exist, a rule
 * without effect; each with its path.
 *
 * @param vocabulary the questions that the book may speak of
 */
export function parseBook(data: unknown, vocabulary: Vocabulary): Parsed<Book> {
  const shape = readShape(bookSchema, data);
  if (!shape.ok) return shape;
  const issues = bookIssues(fillInBook(shape.value), vocabulary);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: normaliseBook(shape.value) };
}

function bookIssues(book: Book, vocabulary: Vocabulary): SchemaIssue[] {
  const kinds = book.kinds.map((kind) => kind.id);
  return [
    ...duplicates(book.needs, ['needs']),
    ...duplicates(book.kinds, ['kinds']),
    ...duplicates(book.rules, ['rules']),
    ...book.kinds.flatMap((kind, i) => kindIssues(kind, kinds, ['kinds', i])),
    ...Object.entries(book.excludedUnless).flatMap(([kind, { fact }]) => [
      ...(kinds.includes(kind) ? [] : [issue(['excludedUnless', kind], 'unknown_kind', kind)]),
      ...(book.facts.includes(fact) ? [] : [issue(['excludedUnless', kind, 'fact'], 'unknown_fact', fact)]),
    ]),
    ...unknown(book.notAssessed.questions, [...vocabulary.keys()], 'unknown_question', [
      'notAssessed',
      'questions',
    ]),
    ...book.rules.flatMap((rule, i) => ruleIssues(rule, book, kinds, vocabulary, ['rules', i])),
  ];
}

function kindIssues(kind: Book['kinds'][number], kinds: readonly string[], at: PropertyKey[]): SchemaIssue[] {
  if (kind.ifNoPlace === undefined) return [];
  if (kind.ifNoPlace === kind.id) return [issue([...at, 'ifNoPlace'], 'asks_for_itself', kind.id)];
  return kinds.includes(kind.ifNoPlace) ? [] : [issue([...at, 'ifNoPlace'], 'unknown_kind', kind.ifNoPlace)];
}

function ruleIssues(
  rule: Rule,
  book: Book,
  kinds: readonly string[],
  vocabulary: Vocabulary,
  at: PropertyKey[],
): SchemaIssue[] {
  const idle = rule.needs.length + rule.proposes.length + rule.excludes.length === 0;
  return [
    ...(idle ? [issue(at, 'no_effect', rule.id)] : []),
    ...unknown(
      rule.needs,
      book.needs.map((need) => need.id),
      'unknown_need',
      [...at, 'needs'],
    ),
    ...unknown(rule.proposes, kinds, 'unknown_kind', [...at, 'proposes']),
    ...unknown(rule.excludes, kinds, 'unknown_kind', [...at, 'excludes']),
    ...conditionIssues(rule.when, { vocabulary, facts: book.facts, kinds, stage: rule.stage }, [
      ...at,
      'when',
    ]),
  ];
}
