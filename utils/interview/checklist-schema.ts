import * as z from 'zod/mini';
import { shapeIssues } from '../files/read-shape.ts';
import { questionsIn } from '../orientation/condition.ts';
import {
  conditionIssues,
  conditionSchema,
  duplicates,
  issue,
  unknown,
} from '../orientation/condition-schema.ts';
import { UNSAID } from '../orientation/types.ts';
import type { Parsed, SchemaIssue } from '../schema-issue.ts';
import { normaliseChecklist } from './normalise-checklist.ts';
import type { Checklist, Question } from './types.ts';
import { vocabularyOf } from './vocabulary.ts';

const id = z.string().check(z.minLength(1));
const text = z.string().check(z.minLength(1));
const flag = z.optional(z.boolean());

const common = {
  id,
  short: text,
  ask: text,
  why: text,
  options: z.array(z.strictObject({ id, label: text, short: text, recorded: flag })).check(z.minLength(2)),
  multiple: flag,
  exclusive: z.optional(z.array(id)),
  recorded: flag,
  askAlone: flag,
  employeesOnly: flag,
  observable: flag,
};

const checklistSchema = z.strictObject({
  version: text,
  facts: z.array(z.strictObject({ id, label: text })),
  questions: z.array(
    z.strictObject({
      ...common,
      part: z.enum(['reason', 'core', 'context']),
      askedWhen: z.optional(conditionSchema),
    }),
  ),
  followUps: z.array(z.strictObject({ ...common, askedWhen: conditionSchema })),
});

/** Reads a checklist. Refuses wrong shapes, unknown ids and options, and a question that asks for itself. */
export function parseChecklist(data: unknown): Parsed<Checklist> {
  const shape = checklistSchema.safeParse(data);
  if (!shape.success) return { ok: false, issues: shapeIssues(shape.error) };
  const checklist = normaliseChecklist(shape.data);
  const main = shape.data.questions.length;
  const at = (i: number): PropertyKey[] => (i < main ? ['questions', i] : ['followUps', i - main]);
  const issues = [
    ...duplicates(checklist.facts, ['facts']),
    ...checklist.questions.flatMap((question, i) => questionIssues(question, checklist, at(i))),
  ];
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: checklist };
}

function questionIssues(question: Question, checklist: Checklist, at: PropertyKey[]): SchemaIssue[] {
  const options = question.options.map((option) => option.id);
  const twice = checklist.questions.filter((one) => one.id === question.id).length > 1;
  const context = {
    vocabulary: vocabularyOf(checklist),
    facts: checklist.facts.map((fact) => fact.id),
    kinds: [],
    stage: 0,
  };
  return [
    ...(twice ? [issue([...at, 'id'], 'duplicate_id', question.id)] : []),
    ...duplicates(question.options, [...at, 'options']),
    // Every question can be declined.
    ...(options.includes(UNSAID) ? [] : [issue([...at, 'options'], 'unknown_option', UNSAID)]),
    ...unknown(question.exclusive, options, 'unknown_option', [...at, 'exclusive']),
    ...(question.askedWhen ? conditionIssues(question.askedWhen, context, [...at, 'askedWhen']) : []),
    ...(asksForItself(question, checklist)
      ? [issue([...at, 'askedWhen'], 'asks_for_itself', question.id)]
      : []),
  ];
}

/** Directly, or through the questions that decide whether it is asked. */
function asksForItself(question: Question, checklist: Checklist): boolean {
  const seen = new Set<string>();
  const waiting = triggersOf(question);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === question.id) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    const asked = checklist.questions.find(({ id }) => id === next);
    if (asked) waiting.push(...triggersOf(asked));
  }
  return false;
}

function triggersOf(question: Question): string[] {
  return question.askedWhen ? questionsIn(question.askedWhen) : [];
}
