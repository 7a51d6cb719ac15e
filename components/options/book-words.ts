import type { MessageKey } from '@/utils/i18n/translate.ts';
import type { BookChanges } from '@/utils/orientation/book-changes.ts';
import type { Kind, Need, Rule } from '@/utils/orientation/types.ts';

type BookField = Exclude<keyof Rule | keyof Kind | keyof Need, 'id'>;

/** What each field of a rule, a kind of help or a need is called. */
export const BOOK_FIELD_TEXTS: Readonly<Record<BookField, MessageKey>> = {
  stage: 'rule_stage',
  when: 'rule_when',
  needs: 'needs',
  proposes: 'rule_proposes',
  excludes: 'rule_excludes',
  because: 'rule_because',
  noTrace: 'rule_no_trace',
  short: 'kind_short',
  label: 'kind_label',
  note: 'kind_note',
  place: 'kind_place',
  ifNoPlace: 'kind_if_no_place',
};

export const REORDERED_TEXTS: Readonly<Record<BookChanges['reordered'][number], MessageKey>> = {
  rules: 'reordered_rules',
  kinds: 'reordered_kinds',
  needs: 'reordered_needs',
};

export const OTHER_TEXTS: Readonly<Record<BookChanges['others'][number], MessageKey>> = {
  version: 'book_other_version',
  facts: 'book_other_facts',
  excludedUnless: 'book_other_excluded_unless',
  notAssessed: 'book_other_not_assessed',
};

/** A field of a book as its file has it, for people who know that file; empty where it says nothing. */
export function bookFieldWords(value: unknown): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return value.map(bookFieldWords).join(', ');
  return typeof value === 'object' ? JSON.stringify(value, null, 1) : String(value);
}
