import { type NumberKind, numbersIn } from './numbers.ts';
import { plainText } from './plain-text.ts';
import type { WordKind } from './words-schema.ts';

export type FindingKind = NumberKind | 'email' | WordKind | 'organisation';

/** What must not be kept about a person, as it stands in a text. */
export interface Finding {
  kind: FindingKind;
  /** Where it begins, and the place after its end. */
  from: number;
  to: number;
  /** As it was written. */
  text: string;
}

/** Words of one kind; `organisation` for those that an organisation adds. */
export interface GuardedWords {
  kind: WordKind | 'organisation';
  words: readonly string[];
  /** Phrases in which they are no matter. */
  unless: readonly string[];
}

const EMAIL = /[\w.+-]+(?:@[\w.-]*\w|\s?(?:@|[([]at[)\]]|arobase)\s?[\w-]+(?:\s?\.\s?|\spoint\s)[a-z]{2,})/g;

/**
 * What of a text must not be kept: numbers and addresses of a person, and guarded words, whatever their capitals and
 * accents, also in the plural. In the order of the text, none over another.
 */
export function findings(text: string, words: readonly GuardedWords[]): Finding[] {
  const plain = plainText(text);
  const found: Finding[] = [];
  const add = (kind: FindingKind, start: number, end: number) => {
    const [from = 0, to = 0] = [plain.at[start], plain.at[end]];
    if (found.some((other) => from < other.to && other.from < to)) return;
    found.push({ kind, from, to, text: text.slice(from, to) });
  };
  for (const { kind, from, to } of numbersIn(plain.text)) add(kind, from, to);
  for (const { 0: email, index } of plain.text.matchAll(EMAIL)) add('email', index, index + email.length);
  for (const list of words) {
    for (const { 1: word, index } of plain.text.matchAll(wordsForm(list)))
      if (word) add(list.kind, index, index + word.length);
  }
  return found.sort((a, b) => a.from - b.from);
}

/** The words as the group of a match. A phrase in which one is no matter is read first, and passed over. */
function wordsForm({ words, unless }: GuardedWords): RegExp {
  const any = (phrases: readonly string[]) => phrases.flatMap(wordForm).join('|') || '(?!)';
  return new RegExp(String.raw`(?<![\p{L}\d])(?:${any(unless)}|(${any(words)}))(?!\p{L})`, 'gu');
}

/** A word or a phrase in any number and with any signs between; none where it has no letters. */
function wordForm(phrase: string): string[] {
  const parts = plainText(phrase).text.match(/[\p{L}\d]+/gu) ?? [];
  return parts.length === 0 ? [] : [parts.map((part) => `${part}[sx]?`).join(String.raw`[^\p{L}\d]{1,3}`)];
}
