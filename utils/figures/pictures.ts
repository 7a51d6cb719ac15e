import type { MessageKey, Translate } from '../i18n/translate.ts';
import type { Book } from '../orientation/types.ts';
import { type Amount, amountAt, type Figures, keysOf, type Sum } from './figures.ts';

/** A number and how it is written. */
export interface Cell extends Amount {
  text: string;
}

/** A chart and the table behind it. */
export interface Picture {
  id: 'interviews' | 'needs' | 'kinds' | 'declined' | 'vouchers';
  title: string;
  /** What is drawn, in a sentence. */
  text: string;
  /** What the rows are. */
  head: string;
  columns: string[];
  /** How many of the columns are drawn, from the first. */
  drawn: number;
  rows: { label: string; cells: Cell[] }[];
}

/** What the ids mean, in the interface's language. */
export interface FigureWords {
  t: Translate;
  book: Book;
  /** Why something was declined. */
  reason: (id: string) => string;
}

/** All pictures of a period, also those without a row. */
export function picturesOf({ all, months }: Figures, words: FigureWords): Picture[] {
  const { t } = words;
  return [
    {
      id: 'interviews',
      title: t('figures_interviews_title'),
      text: t('figures_interviews_text'),
      head: t('figures_month'),
      columns: [t('figures_interviews')],
      drawn: 1,
      rows: months.map(({ id, interviews }) => ({
        label: monthWords(id, t('language')),
        cells: cellsOf(t, interviews),
      })),
    },
    {
      id: 'needs',
      title: t('figures_needs_title'),
      text: t('figures_needs_text'),
      head: t('figures_need'),
      columns: [t('figures_interviews')],
      drawn: 1,
      rows: byAmount(
        keysOf(all, 'needs').map((need) => ({
          label: words.book.needs.find(({ id }) => id === need)?.label ?? need,
          cells: cellsOf(t, amountAt(all, 'needs', need)),
        })),
      ),
    },
    kindsPicture(all, words),
    declinedPicture(all, words),
    vouchersPicture(all, t),
  ];
}

/** `2026-11` → « novembre 2026 » */
export function monthWords(id: string, language: string): string {
  const format = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(`${id}-01T00:00:00Z`));
}

/** A number as it is written: « 12 », « au moins 12 », or that it is hidden. */
export function amountWords({ count, atLeast }: Amount, t: Translate): string {
  if (!atLeast) return String(count);
  return count === 0 ? t('figures_hidden') : t('figures_at_least', count);
}

function cellsOf(t: Translate, ...amounts: Amount[]): Cell[] {
  return amounts.map((amount) => ({ ...amount, text: amountWords(amount, t) }));
}

/** What is counted of each kind of help; the first three are drawn. */
const KIND_COLUMNS = {
  proposed: 'figures_proposed',
  accepted: 'outcome_accepted',
  went: 'heard_went',
  'did-not-go': 'heard_did_not_go',
  'other-solution': 'heard_other_solution',
  'no-news': 'heard_no_news',
  declined: 'outcome_declined',
  'in-place': 'outcome_in_place',
  later: 'outcome_later',
} as const satisfies Record<string, MessageKey>;

function kindsPicture(all: Sum, words: FigureWords): Picture {
  const { t } = words;
  return {
    id: 'kinds',
    title: t('figures_kinds_title'),
    text: t('figures_kinds_text'),
    head: t('figures_kind'),
    columns: Object.values(KIND_COLUMNS).map((key) => t(key)),
    drawn: 3,
    rows: byAmount(
      keysOf(all, 'kinds').map((kind) => ({
        label: kindWords(words, kind),
        cells: cellsOf(t, ...Object.keys(KIND_COLUMNS).map((key) => amountAt(all, 'kinds', kind, key))),
      })),
    ),
  };
}

function declinedPicture(all: Sum, words: FigureWords): Picture {
  const { t } = words;
  const kinds = byAmount(
    keysOf(all, 'kinds').flatMap((kind) => {
      const declined = amountAt(all, 'kinds', kind, 'declined');
      return declined.count === 0 && !declined.atLeast ? [] : [{ kind, cells: cellsOf(t, declined) }];
    }),
  );
  return {
    id: 'declined',
    title: t('figures_declined_title'),
    text: t('figures_declined_text'),
    head: t('figures_what'),
    columns: [t('figures_declined')],
    drawn: 1,
    rows: kinds.flatMap(({ kind, cells }) => [
      { label: t('figures_declined_all', kindWords(words, kind)), cells },
      ...byAmount(
        reasonsOf(all, kind).map((reason) => ({
          label: t('figures_declined_reason', kindWords(words, kind), words.reason(reason)),
          cells: cellsOf(t, amountAt(all, 'reasons', kind, reason)),
        })),
      ),
    ]),
  };
}

function vouchersPicture(all: Sum, t: Translate): Picture {
  const given = amountAt(all, 'vouchers', 'given');
  const rows = [
    { label: t('figures_given'), cells: cellsOf(t, given) },
    { label: t('figures_used'), cells: cellsOf(t, amountAt(all, 'vouchers', 'used')) },
    { label: t('figures_returned'), cells: cellsOf(t, amountAt(all, 'vouchers', 'returned')) },
  ];
  return {
    id: 'vouchers',
    title: t('figures_vouchers_title'),
    text: t('figures_vouchers_text'),
    head: t('figures_what'),
    columns: [t('figures_cheque')],
    drawn: 1,
    rows: given.count === 0 && all.hidden.vouchers === undefined ? [] : rows,
  };
}

function reasonsOf({ known, hidden }: Sum, kind: string): string[] {
  return [...new Set([known, hidden].flatMap(({ reasons }) => Object.keys(reasons?.[kind] ?? {})))];
}

function kindWords({ book }: FigureWords, kind: string): string {
  return book.kinds.find(({ id }) => id === kind)?.short ?? kind;
}

/** The most first. */
function byAmount<T extends { cells: Cell[] }>(rows: T[]): T[] {
  return rows.toSorted((a, b) => (b.cells[0]?.count ?? 0) - (a.cells[0]?.count ?? 0));
}
