import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { cellsOf } from '@/utils/exports/columns.ts';
import { type ExportFormat, TABLE_FORMATS, tableFor, writeExport } from '@/utils/exports/write-export.ts';
import { CODE_LENGTH, COMMENT_LENGTH } from '@/utils/interview/draft.ts';
import { shippedChecklist } from '@/utils/interview/shipped-checklist.ts';
import type { Entry } from '@/utils/journal/entry.ts';
import { shippedBook } from '@/utils/orientation/shipped-book.ts';
import { FORGOTTEN } from '../interview/drafts.ts';
import { entryOf } from '../journal/entries.ts';
import { offeredAnswers } from '../orientation/arbitraries.ts';
import { decisionsOf, NOTHING } from './decisions.ts';

const FORMATS: ExportFormat[] = [...TABLE_FORMATS, 'text'];
const ALL = { code: true, comment: true };

/** What spreadsheets and lists stumble over. */
const nasty = fc.constantFrom(
  ...'=+-@\'|;,\t\n\r"“ \u00a0\uFEFF',
  '\r\n',
  '=1+1',
  '@SUM(A1)',
  ' = ',
  'é',
  '🦊',
);
const text = (maxLength: number) =>
  fc
    .array(fc.oneof(nasty, fc.string({ maxLength: 3 })), { maxLength: 12 })
    .map((parts) => parts.join('').slice(0, maxLength));
const someOf = (list: readonly { id: string }[]) => fc.subarray(list.map(({ id }) => id));

/** Decisions with any answers that are offered, the forgotten ones too, and any text where there is some. */
const decision: fc.Arbitrary<Entry> = fc
  .record({
    answers: offeredAnswers,
    facts: someOf(shippedChecklist.facts),
    needs: fc.oneof(someOf(shippedBook.needs), fc.array(text(20), { maxLength: 2 })),
    kinds: fc.oneof(someOf(shippedBook.kinds), fc.array(text(20), { maxLength: 2 })),
    outcome: fc.constantFrom('accepted', 'declined', 'in-place', 'later', null),
    place: fc.option(text(30)),
    code: text(CODE_LENGTH),
    comment: text(COMMENT_LENGTH),
  })
  .map(({ kinds, outcome, place, answers, ...parts }) =>
    entryOf({
      ...parts,
      answers: answers as Entry['answers'],
      observed: Object.keys(answers),
      proposals: kinds.map((kind) => ({ kind, outcome, reason: null, rules: [], programme: null })),
      voucher: place === null ? null : { programme: 'x', cheques: 1, place, on: null, lots: [] },
    }),
  );
const decisions = fc.array(decision, { maxLength: 4 });

/** As a spreadsheet shows them; behind the last line end there is nothing. */
function readAgain(file: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(file.replace(/^\uFEFF/, ''), { delimiter: ';' });
  expect(errors).toEqual([]);
  expect(data.pop()).toEqual(['']);
  return data;
}

describe.each(TABLE_FORMATS)('the table %s', (format) => {
  test('gives the same cells when it is read again', () => {
    fc.assert(
      fc.property(decisions, (list) => {
        const { columns, decisions: left } = tableFor(format, decisionsOf(list), ALL);
        expect(readAgain(writeExport(format, decisionsOf(list), ALL))).toEqual(cellsOf(columns, left));
      }),
    );
  });

  test('begins no cell like a formula', () => {
    let guarded = 0;
    fc.assert(
      fc.property(decisions, (list) => {
        const cells = readAgain(writeExport(format, decisionsOf(list), ALL)).flat();
        expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
        guarded += cells.filter((cell) => /^'[=+\-@\t\r]/.test(cell)).length;
      }),
    );
    expect(guarded).toBeGreaterThan(0);
  });

  test('has the mark, semicolons and line ends of a spreadsheet, and a header without decisions', () => {
    const file = writeExport(format, decisionsOf([]), NOTHING);
    expect(file).toMatch(/^\uFEFF"?Date"?;.*\r\n$/);
    expect(readAgain(file)).toHaveLength(1);
  });
});

/** Whether a change of every decision is seen in what leaves. */
const isSeen = (format: ExportFormat, list: readonly Entry[], ticked: typeof ALL, change: Partial<Entry>) =>
  writeExport(format, decisionsOf(list), ticked) !==
  writeExport(format, decisionsOf(list.map((entry) => ({ ...entry, ...change }))), ticked);

describe.each(FORMATS)('%s', (format) => {
  test('says nothing of an answer that is forgotten', () => {
    const forgotten = new Set(FORGOTTEN.map(({ id }) => id));
    let held = 0;
    fc.assert(
      fc.property(decisions, (list) => {
        const without = list.map((entry) => {
          const kept = Object.entries(entry.answers).filter(([id]) => !forgotten.has(id));
          held += Object.keys(entry.answers).length - kept.length;
          return { ...entry, answers: Object.fromEntries(kept) };
        });
        expect(writeExport(format, decisionsOf(list), ALL)).toBe(
          writeExport(format, decisionsOf(without), ALL),
        );
      }),
    );
    expect(held).toBeGreaterThan(0);
  });

  test.each(['code', 'comment'] as const)('holds the %s only where it is ticked', (part) => {
    const others = { ...ALL, [part]: false };
    fc.assert(
      fc.property(fc.array(decision, { minLength: 1, maxLength: 3 }), (list) => {
        const change = { [part]: 'Another one' };
        expect(isSeen(format, list, others, change)).toBe(false);
        expect(isSeen(format, list, ALL, change)).toBe(true);
      }),
    );
  });
});
