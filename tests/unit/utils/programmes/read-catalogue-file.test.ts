import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_BYTES, readCatalogueFile } from '@/utils/programmes/read-catalogue-file.ts';
import type { IssueCode } from '@/utils/schema-issue.ts';
import { ELSEWHERE, NAMED_KINDS } from './programme-arbitraries.ts';
import { onlyProgramme, tableOf } from './tables.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (file: Uint8Array, name = 'lyon.csv') => readCatalogueFile(file, name, NAMED_KINDS, ELSEWHERE);
const issuesOf = (file: Uint8Array) => {
  const parsed = read(file);
  return parsed.ok ? [] : parsed.issues;
};

const json = JSON.stringify({ version: '7', programmes: [] });

describe('the content says what a file is, whatever its name', () => {
  test.each(['lyon.csv', 'lyon.json', 'lyon', ''])('%j', (name) => {
    expect(read(bytes(`\uFEFF\r\n ${json}`), name)).toEqual({
      ok: true,
      value: { version: '7', programmes: [] },
    });
    expect(read(bytes(tableOf({})), name)).toMatchObject({
      ok: true,
      value: { programmes: [onlyProgramme(tableOf({}))] },
    });
  });
});

test('a table in the encoding of Excel in France', () => {
  const text = tableOf({ Adresse: '3 rue de l’Été', Coût: '10 €' });
  const SIGNS: Record<string, number> = { '’': 0x92, '€': 0x80 };
  const file = Uint8Array.from(text, (sign) => SIGNS[sign] ?? sign.charCodeAt(0));
  expect(read(file)).toMatchObject({
    ok: true,
    value: { programmes: [{ cost: '10 €', contact: { address: '3 rue de l’Été' } }] },
  });
});

test.each([
  ['lyon.csv', 'lyon'],
  ['Dispositifs du Rhône (2).CSV', 'Dispositifs du Rhône (2)'],
  ['a.b.csv', 'a.b'],
  ['.csv', 'csv'],
  ['', 'csv'],
  [' \u0000.csv', 'csv'],
  [`${'🦊'.repeat(500)}.csv`, '🦊'.repeat(100)],
])('a table named %j is catalogue %j', (name, version) => {
  expect(read(bytes(tableOf({})), name)).toMatchObject({ ok: true, value: { version } });
});

describe('refuses', () => {
  test.each<[string, Uint8Array, IssueCode]>([
    ['nothing', new Uint8Array(), 'empty_file'],
    ['white space', bytes('\uFEFF \r\n\t'), 'empty_file'],
    ['a workbook (.xlsx, .ods)', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), 'workbook'],
    ['an old workbook (.xls)', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'workbook'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13), 'binary_file'],
    ['too much', new Uint8Array(MOST_BYTES + 1).fill(0x20), 'too_big'],
    ['broken JSON', bytes('{"version": "1",}'), 'json_syntax'],
    ['JSON that is something else', bytes('[]'), 'not_an_object'],
    ['a letter', bytes('Bonjour,\n\nvoici notre catalogue.'), 'no_known_column'],
    ['a web page', bytes('<!doctype html><title>Nom</title>'), 'no_known_column'],
  ])('%s', (_, file, code) => {
    expect(issuesOf(file).map((issue) => issue.code)).toEqual([code]);
  });

  test('not yet what is as big as allowed', () => {
    const file = new Uint8Array(MOST_BYTES).fill(0x20);
    file.set(bytes(json));
    expect(read(file)).toMatchObject({ ok: true });
  });

  test('any bytes, without throwing', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), (file, name) => {
        expect(read(file, name).ok).toBe(false);
      }),
    );
  });

  test('JSON nested deeper than the stack, without throwing', () => {
    for (const deep of ['['.repeat(100_000), `{"programmes":${'['.repeat(100_000)}${']'.repeat(100_000)}}`]) {
      expect(issuesOf(bytes(deep)).length).toBeGreaterThan(0);
    }
  });
});
