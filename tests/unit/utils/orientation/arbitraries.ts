import fc from 'fast-check';
import { shippedChecklist } from '@/utils/interview/shipped-checklist.ts';
import type { Question } from '@/utils/interview/types.ts';
import { shippedBook } from '@/utils/orientation/shipped-book.ts';
import type { Answers, Facts } from '@/utils/orientation/types.ts';

/** An answer that the question offers. */
export function offeredAnswer({ options, multiple }: Question): fc.Arbitrary<string | string[]> {
  const ids = options.map(({ id }) => id);
  return multiple ? fc.subarray(ids, { minLength: 1 }) : fc.constantFrom(...ids);
}

/** Answers that the shipped checklist offers, each question answered or not. */
export const offeredAnswers: fc.Arbitrary<Answers> = fc
  .record(
    Object.fromEntries(shippedChecklist.questions.map((question) => [question.id, offeredAnswer(question)])),
    { requiredKeys: [] },
  )
  // Questions left out are not there at all; the types of `record` do not know it.
  .map((answers) => ({ ...answers }) as Answers);

const anyId = fc.oneof(
  fc.constantFrom(
    'constructor',
    'toString',
    'hasOwnProperty',
    'not-asked',
    'unsaid',
    '',
    ...shippedChecklist.questions.flatMap(({ id, options }) => [id, ...options.map((option) => option.id)]),
  ),
  fc.string(),
);

/** Answers of the right type that the checklist does not offer: unknown ids, lists and texts exchanged. */
export const strangeAnswers: fc.Arbitrary<Answers> = fc
  .array(fc.tuple(anyId, fc.oneof(anyId, fc.array(anyId, { maxLength: 4 }))), { maxLength: 20 })
  // `fromEntries` makes own properties, `__proto__` too.
  .map((entries) => Object.fromEntries(entries));

export const anyAnswers = fc.oneof(
  { weight: 3, arbitrary: offeredAnswers },
  { weight: 1, arbitrary: strangeAnswers },
  fc.tuple(offeredAnswers, strangeAnswers).map(([offered, strange]): Answers => ({ ...offered, ...strange })),
);

export const anyFacts: fc.Arbitrary<Facts> = fc.dictionary(
  fc.constantFrom(...shippedBook.facts, 'constructor', 'no-such-fact'),
  fc.boolean(),
);

export const anyKindsWithoutPlace = fc.subarray(
  [...shippedBook.kinds.filter(({ place }) => place === 'required').map(({ id }) => id), 'no-such-kind'],
  { minLength: 0 },
);

/** Freezes a value and all that is in it. */
export function deepFrozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  for (const part of Object.values(value)) deepFrozen(part);
  return Object.freeze(value);
}
