import type { Book, Evaluation } from './types.ts';

/** Whether one of the reasons of what is proposed asks to leave nothing behind. */
export function forbidsTrace(book: Book, { proposals }: Evaluation): boolean {
  return proposals.some(({ reasons }) =>
    reasons.some((reason) => reason.type === 'rule' && isNoTrace(book, reason.rule)),
  );
}

function isNoTrace({ rules }: Book, id: string): boolean {
  return rules.some((rule) => rule.id === id && rule.noTrace);
}
