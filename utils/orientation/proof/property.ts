import * as z from 'zod/mini';
import { shapeIssues } from '../../files/read-shape.ts';
import type { Parsed, SchemaIssue } from '../../schema-issue.ts';
import { conditionIssues, conditionSchema, unknown, type Vocabulary } from '../condition-schema.ts';
import type { Book } from '../types.ts';

const id = z.string().check(z.minLength(1));
const ids = z.array(id).check(z.minLength(1));
const common = {
  id,
  /** What the property says, in French. */
  says: z.string().check(z.minLength(1)),
  /** Where it comes from. */
  source: z.string().check(z.minLength(1)),
  /** Whom it is about; everybody where it is absent. */
  when: z.optional(conditionSchema),
  /** Whom it is not about. */
  unless: z.optional(conditionSchema),
};

const propertySchema = z.union([
  /** None of the kinds is proposed. */
  z.strictObject({ ...common, never: ids }),
  /** All of the kinds are proposed. */
  z.strictObject({ ...common, always: ids }),
  /** The kind comes first; only those of `after` may come before it. */
  z.strictObject({ ...common, first: id, after: z.array(id) }),
  /** Where the second is proposed, the first comes before it. */
  z.strictObject({ ...common, before: z.tuple([id, id]) }),
  /** Nothing but these kinds is proposed. */
  z.strictObject({ ...common, only: z.array(id) }),
]);

export type Property = z.infer<typeof propertySchema>;

const fileSchema = z.strictObject({
  version: id,
  properties: z.array(propertySchema),
  /** Questions that a volunteer in service civique is never asked. */
  employeesOnly: z.array(id),
  /** Options that change nothing, each with the reason why they stand in the checklist all the same. */
  neutral: z.array(z.strictObject({ question: id, option: id, because: id })),
  /** Exclusions that no rule of this book makes necessary, each with the reason why they stay. */
  justified: z.array(z.strictObject({ rule: id, kind: id, because: id })),
});

export type ProofFile = z.infer<typeof fileSchema>;

/** Reads the properties that a book has to have. */
export function parseProperties(data: unknown, book: Book, vocabulary: Vocabulary): Parsed<ProofFile> {
  const shape = fileSchema.safeParse(data);
  if (!shape.success) return { ok: false, issues: shapeIssues(shape.error) };
  const kinds = book.kinds.map((kind) => kind.id);
  const issues = shape.data.properties.flatMap((property, i): SchemaIssue[] => [
    ...(['when', 'unless'] as const).flatMap((key) => {
      const condition = property[key];
      const context = { vocabulary, facts: book.facts, kinds, stage: 0 };
      return condition ? conditionIssues(condition, context, ['properties', i, key]) : [];
    }),
    ...unknown(kindsOf(property), kinds, 'unknown_kind', ['properties', i, 'kinds']),
  ]);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: shape.data };
}

function kindsOf(property: Property): readonly string[] {
  if ('never' in property) return property.never;
  if ('always' in property) return property.always;
  if ('only' in property) return property.only;
  if ('before' in property) return property.before;
  return [property.first, ...property.after];
}
