import type { DeclineReason } from '../interview/decline-reasons.ts';
import type { Outcome } from '../interview/draft.ts';
import type { Checklist } from '../interview/types.ts';
import { localDay } from '../local-day.ts';
import type { Book } from '../orientation/types.ts';
import type { Entry } from './entry.ts';

/** The words that the page shows for what is recorded in codes. */
export interface SearchTexts {
  checklist: Checklist;
  book: Book;
  /** Names by id. */
  programmes: Readonly<Record<string, string>>;
  outcomes: Readonly<Record<Outcome, string>>;
  reasons: Readonly<Record<DeclineReason, string>>;
  /** A day in words. @param day `YYYY-MM-DD` */
  dayInWords: (day: string) => string;
}

/** Whether there is anything to look for in a query. */
export function hasWords(query: string): boolean {
  const { days, rest } = daysIn(query);
  return days.length + wordsOf(rest).length > 0;
}

/**
 * Whether a decision has every word of a query. Case and accents do not count; a word is found by its beginning, a number
 * only whole; `03/10/2026` and `2026-10-03` are days. Which codes have a word is decided once for each, so that a decision
 * is looked through by its codes and not by its text.
 *
 * @returns null where there is no word to look for
 */
export function matcherOf(query: string, texts: SearchTexts): ((entry: Entry) => boolean) | null {
  if (!hasWords(query)) return null;
  const { days, rest } = daysIn(query);
  const parts = [
    ...days.map((day) => (entry: Entry) => dayOf(entry) === day),
    ...[...new Set(wordsOf(rest))].map((word) => wordMatcher(word, texts)),
  ];
  return (entry) => parts.every((fits) => fits(entry));
}

function wordMatcher(word: string, texts: SearchTexts): (entry: Entry) => boolean {
  const { checklist, book, programmes, outcomes, reasons, dayInWords } = texts;
  const isNumber = /^\p{N}+$/u.test(word);
  const has = (...parts: string[]) =>
    wordsOf(parts.join(' ')).some((one) => (isNumber ? one === word : one.startsWith(word)));
  const labelled = (list: readonly { id: string; label: string }[]) =>
    decidedOnce((id) => has(list.find((one) => one.id === id)?.label ?? id));
  const options = new Map<string, (option: string) => boolean>();
  const optionOf = (id: string) => {
    const known = options.get(id);
    if (known) return known;
    const question = checklist.questions.find((one) => one.id === id);
    const decide = decidedOnce((option) => {
      const found = question?.options.find((one) => one.id === option);
      return has(question?.short ?? id, found?.label ?? option, found?.short ?? '');
    });
    options.set(id, decide);
    return decide;
  };
  const isFact = labelled(checklist.facts);
  const isNeed = labelled(book.needs);
  const isKind = decidedOnce((id) => has(book.kinds.find((one) => one.id === id)?.short ?? id));
  const isProgramme = decidedOnce((id) => has(programmes[id] ?? id));
  const isOutcome = decidedOnce((id) => has(outcomes[id as Outcome] ?? id));
  const isReason = decidedOnce((id) => has(reasons[id as DeclineReason] ?? id));
  const isCode = decidedOnce((code) => has(code));
  const isDay = decidedOnce((day) => has(dayInWords(day), String(Number(day.slice(8)))));
  const isAgreed = ({ kind, outcome, reason, programme }: Entry['proposals'][number]) =>
    isKind(kind) ||
    (outcome !== null && isOutcome(outcome)) ||
    (reason && isReason(reason)) ||
    (programme && isProgramme(programme));
  return (entry) => {
    for (const id in entry.answers) {
      const answer = entry.answers[id] ?? [];
      if (typeof answer === 'string' ? optionOf(id)(answer) : answer.some(optionOf(id))) return true;
    }
    const { voucher } = entry;
    return (
      entry.needs.some(isNeed) ||
      entry.facts.some(isFact) ||
      entry.proposals.some(isAgreed) ||
      (voucher ? isProgramme(voucher.programme) || has(voucher.place) : false) ||
      isDay(dayOf(entry)) ||
      isCode(entry.code) ||
      (entry.comment ? has(entry.comment) : false)
    );
  };
}

function dayOf({ at }: Entry): string {
  return localDay(new Date(at));
}

function decidedOnce(decide: (id: string) => boolean): (id: string) => boolean {
  const known = new Map<string, boolean>();
  return (id) => {
    let is = known.get(id);
    if (is === undefined) {
      is = decide(id);
      known.set(id, is);
    }
    return is;
  };
}

/** The words of a text, in lower case and without accents. */
function wordsOf(text: string): string[] {
  const plain = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Days in figures, and the rest of a query. */
function daysIn(query: string): { days: string[]; rest: string } {
  const days: string[] = [];
  const take = (day: string) => {
    days.push(day);
    return ' ';
  };
  const two = (digits: string) => digits.padStart(2, '0');
  const rest = query
    .replace(/\b(\d{4})-(\d\d)-(\d\d)\b/g, (day) => take(day))
    .replace(/\b(\d\d?)[/.](\d\d?)[/.](\d{4})\b/g, (_, day, month, year) =>
      take(`${year}-${two(month)}-${two(day)}`),
    );
  return { days, rest };
}
