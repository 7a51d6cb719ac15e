import { UNSAID } from '../orientation/types.ts';
import type { Question } from './types.ts';

/** The digit of an option: 0 for "prefers not to say", the others 1 to 9 in their order. */
function digitOf(question: Question, option: string): number {
  if (option === UNSAID) return 0;
  return question.options.filter(({ id }) => id !== UNSAID).findIndex(({ id }) => id === option) + 1;
}

/** Option id → its digit. */
export function digitsOf(question: Question): Record<string, number> {
  return Object.fromEntries(question.options.map(({ id }) => [id, digitOf(question, id)]));
}

export function optionAt(question: Question, digit: number): string | undefined {
  return question.options.find(({ id }) => digitOf(question, id) === digit)?.id;
}

/**
 * The digit of a key press, or null. By the key's place and not its character: on a French keyboard the upper row
 * gives `&é"'(-è_çà` without shift.
 */
export function digitOfKey(
  event: Pick<KeyboardEvent, 'code' | 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>,
): number | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  const [, place, digit] = /^(Digit|Numpad)(\d)$/.exec(event.code) ?? [];
  if (digit === undefined) return /^\d$/.test(event.key) ? Number(event.key) : null;
  // Without Num Lock the pad moves the caret.
  return place === 'Numpad' && event.key !== digit ? null : Number(digit);
}
