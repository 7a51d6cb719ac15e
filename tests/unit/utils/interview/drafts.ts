import fc from 'fast-check';
import { type Draft, newDraft } from '@/utils/interview/draft.ts';
import { shippedChecklist } from '@/utils/interview/shipped-checklist.ts';
import type { Checklist, Question } from '@/utils/interview/types.ts';
import { offeredAnswers } from '../orientation/arbitraries.ts';

export const ID = '019abcde-0000-7000-8000-000000000001';

/** A draft begun on 22 November 2026 beside a portal. */
export function draftOf(parts: Partial<Draft> = {}): Draft {
  const draft = newDraft(ID, new Date('2026-11-22T09:00:00Z'), '2026-11-22', 'https://portal.example');
  return { ...draft, ...parts };
}

export function question(id: string, parts: Partial<Question> = {}): Question {
  const options = (['a', 'b', 'unsaid'] as const).map((option) => ({
    id: option,
    label: option.toUpperCase(),
    short: option,
  }));
  return {
    id,
    part: 'core',
    short: id,
    ask: `${id}?`,
    why: 'why',
    options,
    multiple: false,
    exclusive: [],
    recorded: true,
    askAlone: false,
    employeesOnly: false,
    observable: false,
    ...parts,
  };
}

export function checklistOf(questions: readonly Question[]): Checklist {
  return { version: 'tiny', facts: [{ id: 'f', label: 'F' }], questions };
}

/** A question of the shipped checklist. */
export function shippedQuestion(id: string): Question {
  const found = shippedChecklist.questions.find((one) => one.id === id);
  if (!found) throw new Error(`no question ${id}`);
  return found;
}

/** The questions whose answers are used and then forgotten. */
export const FORGOTTEN = shippedChecklist.questions.filter(({ recorded }) => !recorded);

/** Drafts of the shipped checklist, with any answers that it offers. */
export const anyDraft: fc.Arbitrary<Draft> = fc
  .tuple(
    offeredAnswers,
    fc.dictionary(fc.constantFrom(...shippedChecklist.facts.map(({ id }) => id)), fc.boolean()),
  )
  .map(([answers, facts]) => draftOf({ answers: answers as Draft['answers'], facts }));

export const anyRole = fc.constantFrom('adviser', 'volunteer', 'mediator');
