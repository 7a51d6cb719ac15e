import { digitOfKey, optionAt } from '@/utils/interview/digits.ts';
import type { Question } from '@/utils/interview/types.ts';

export interface KeyActions {
  /** Null while no question is on screen. */
  question: () => Question | null;
  choose: (option: string) => void;
  /** Leaves a question with several answers. */
  next: () => void;
  /** Ends the interview, where a decision is on screen: recorded, or without a trace where that comes first. */
  end: () => void;
}

/** The keys of the interview: a digit answers, Enter goes on, Control + Enter ends. */
export function listenToKeys(actions: KeyActions, signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.repeat || document.querySelector('dialog[open]')) return;
    if (event.key === 'Enter' && event.ctrlKey) {
      event.preventDefault();
      actions.end();
      return;
    }
    const question = actions.question();
    if (!question || isTyping(event.target)) return;
    const digit = digitOfKey(event);
    const option = digit === null ? undefined : optionAt(question, digit);
    if (option !== undefined) {
      event.preventDefault();
      actions.choose(option);
    } else if (event.key === 'Enter' && !isControl(event.target)) {
      actions.next();
    }
  };
  document.addEventListener('keydown', onKey, { signal });
}

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return target.type !== 'checkbox' && target.type !== 'radio';
  return target instanceof HTMLTextAreaElement;
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('button, a, input, textarea, summary, select');
}
