import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeText } from '@/utils/files/decode-text.ts';
import { shippedBook } from '@/utils/orientation/shipped-book.ts';
import { catalogueToJson } from '@/utils/programmes/catalogue-json.ts';
import { COLUMNS } from '@/utils/programmes/csv-columns.ts';
import { readCatalogueFile } from '@/utils/programmes/read-catalogue-file.ts';
import { shippedCatalogue } from '@/utils/programmes/shipped-catalogue.ts';
import { programmesToCsv } from '@/utils/programmes/write-programme-csv.ts';
import { ELSEWHERE, NAMED_KINDS, programmes, version } from './programme-arbitraries.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('programmes go out as CSV and come in again the same', () => {
  fc.assert(
    fc.property(programmes, (list) => {
      const file = bytes(programmesToCsv(list));
      expect(readCatalogueFile(file, 'lyon.csv', NAMED_KINDS, ELSEWHERE)).toEqual({
        ok: true,
        value: { version: 'lyon', programmes: list },
      });
    }),
    { numRuns: 500 },
  );
});

test('the shipped catalogue survives Excel, which saves it in Windows-1252', () => {
  const list = shippedCatalogue.programmes;
  const signs = new Map(
    Array.from({ length: 256 }, (_, byte) => [decodeText(Uint8Array.of(0xff, byte)).slice(1), byte]),
  );
  const text = programmesToCsv(list).replace(/^\uFEFF/, '');
  const file = Uint8Array.from(text, (sign) => signs.get(sign) ?? 0x3f);
  const kinds = shippedBook.kinds;
  expect(readCatalogueFile(file, 'x.csv', kinds, [])).toMatchObject({
    ok: true,
    value: { programmes: list },
  });
});

test('a catalogue goes out as JSON and comes in again the same', () => {
  fc.assert(
    fc.property(programmes, version, (list, name) => {
      const catalogue = { version: name, programmes: list };
      const file = bytes(catalogueToJson(catalogue));
      expect(readCatalogueFile(file, 'x', NAMED_KINDS, ELSEWHERE)).toEqual({ ok: true, value: catalogue });
    }),
  );
});

test('no cell of a table begins like a formula', () => {
  let guarded = 0;
  fc.assert(
    fc.property(programmes, (list) => {
      const cells = list.flatMap((one) => COLUMNS.map(({ write }) => write(one)));
      guarded += cells.filter((cell) => /^'[=+\-@\t\r]/.test(cell)).length;
      expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    }),
  );
  expect(guarded).toBeGreaterThan(0);
});
