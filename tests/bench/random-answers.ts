import { shippedChecklist } from '@/utils/interview/shipped-checklist.ts';
import type { Question } from '@/utils/interview/types.ts';

/**
 * The answers of somebody at any point of an interview.
 *
 * @param random from 0 to below 1
 * @param share of the questions that are answered, about
 */
export function randomAnswers(random: () => number, share = random()): Record<string, string | string[]> {
  const given: Record<string, string | string[]> = {};
  for (const question of shippedChecklist.questions)
    if (random() < share) given[question.id] = answerTo(question, random);
  return given;
}

/** Any option may be it, with several answers where that is allowed. */
function answerTo({ options, multiple, exclusive }: Question, random: () => number): string | string[] {
  const ids = options.map((option) => option.id);
  const one = ids[Math.floor(random() * ids.length)] ?? 'unsaid';
  if (!multiple) return one;
  if (exclusive.includes(one)) return [one];
  return ids.filter((id) => id === one || (!exclusive.includes(id) && random() < 0.25));
}
