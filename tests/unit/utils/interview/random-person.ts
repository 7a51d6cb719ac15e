import { askedQuestions } from '@/utils/interview/answers.ts';
import { shippedChecklist } from '@/utils/interview/shipped-checklist.ts';
import type { Question, Role, Situated } from '@/utils/interview/types.ts';
import { shippedBook } from '@/utils/orientation/shipped-book.ts';
import type { Answers } from '@/utils/orientation/types.ts';

/** Numbers from 0 to below 1, the same for the same seed. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export function pick<T>(list: readonly T[], random: () => number): T {
  const one = list[Math.floor(random() * list.length)];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
}

/** An answer as an interview can give it. */
export function answerTo(
  { options, multiple, exclusive }: Question,
  random: () => number,
): string | string[] {
  const one = pick(options, random).id;
  if (!multiple) return one;
  if (exclusive.includes(one)) return [one];
  const others = options.filter(({ id }) => !exclusive.includes(id) && (id === one || random() < 0.15));
  return others.map(({ id }) => id);
}

/** Somebody made up, at some point of the interview. @param share of the questions that are answered */
export function personOf(random: () => number, share: number, role: Role = 'adviser'): Situated {
  const given: Record<string, string | string[]> = {};
  for (const question of shippedChecklist.questions) {
    if (random() < share) given[question.id] = answerTo(question, random);
  }
  return situated(given, role, random() < 0.1 ? { scam: true } : {});
}

export function situated(given: Answers, role: Role = 'adviser', facts: Situated['facts'] = {}): Situated {
  return {
    checklist: shippedChecklist,
    book: shippedBook,
    role,
    given,
    answers: askedQuestions(shippedChecklist, given, role).answers,
    facts,
    kindsWithoutPlace: [],
  };
}
