import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogueToJson } from '@/utils/programmes/catalogue-json.ts';
import { COLUMNS } from '@/utils/programmes/csv-columns.ts';
import { readCatalogueFile } from '@/utils/programmes/read-catalogue-file.ts';
import { programmesToCsv } from '@/utils/programmes/write-programme-csv.ts';
import { ELSEWHERE, KINDS, programmes, version } from './programme-arbitraries.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('programmes go out as CSV and come in again the same', () => {
  fc.assert(
    fc.property(programmes, (list) => {
      const file = bytes(programmesToCsv(list));
      expect(readCatalogueFile(file, 'lyon.csv', KINDS, ELSEWHERE)).toEqual({
        ok: true,
        value: { version: 'lyon', programmes: list },
      });
    }),
    { numRuns: 500 },
  );
});

test('a catalogue goes out as JSON and comes in again the same', () => {
  fc.assert(
    fc.property(programmes, version, (list, name) => {
      const catalogue = { version: name, programmes: list };
      const file = bytes(catalogueToJson(catalogue));
      expect(readCatalogueFile(file, 'x', KINDS, ELSEWHERE)).toEqual({ ok: true, value: catalogue });
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
