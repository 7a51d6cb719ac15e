// Bundled by engine.ts and run inside a page of Chromium.
import { shippedChecklist } from '@/utils/interview/shipped-checklist.ts';
import type { Question } from '@/utils/interview/types.ts';
import { evaluate } from '@/utils/orientation/evaluate.ts';
import { shippedBook } from '@/utils/orientation/shipped-book.ts';
import type { Answers, Facts } from '@/utils/orientation/types.ts';
import { randomNumbers } from './random.ts';

const BATCH = 500;

/** Microseconds per call, one number a batch: the page's clock is too coarse for a single call. */
export function engineBatches(batches: number): number[] {
  const random = randomNumbers(1);
  const { questions, facts } = shippedChecklist;
  const kinds = shippedBook.kinds.map((kind) => kind.id);
  const cases = Array.from({ length: BATCH }, () => ({
    answers: randomAnswers(questions, random),
    facts: Object.fromEntries(facts.map(({ id }) => [id, random() < 0.3])) as Facts,
    lacking: kinds.filter(() => random() < 0.1),
  }));
  let proposals = 0;
  const times = Array.from({ length: batches }, () => {
    const start = performance.now();
    for (const one of cases)
      proposals += evaluate(shippedBook, one.answers, one.facts, one.lacking).proposals.length;
    return ((performance.now() - start) / BATCH) * 1000;
  });
  if (proposals === 0) throw new Error('The engine proposed nothing to anybody');
  return times;
}

/** Any question may be open or unsaid, with several answers where that is allowed. */
function randomAnswers(questions: readonly Question[], random: () => number): Answers {
  const answers: Record<string, string | readonly string[]> = {};
  for (const { id, options, multiple, exclusive } of questions) {
    if (random() < 0.2) continue;
    const ids = options.map((option) => option.id);
    const one = ids[Math.floor(random() * ids.length)] ?? 'unsaid';
    const more = ids.filter((other) => other !== one && !exclusive.includes(other) && random() < 0.25);
    answers[id] = multiple && !exclusive.includes(one) ? [one, ...more] : one;
  }
  return answers;
}
