import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toFile } from '@/utils/programmes/normalise-programme.ts';
import { idOf } from '@/utils/programmes/programme-id.ts';
import { parseCatalogue } from '@/utils/programmes/programme-schema.ts';
import { onlyProgramme, tableOf } from './tables.ts';

test.each([
  ['Emmaüs Connect – Lyon 3e', 'emmaus-connect-lyon-3e'],
  ['  L’Œuvre ', 'l-oeuvre'],
  ['39 49', '39-49'],
  ['数字', 'dispositif'],
  ['', 'dispositif'],
])('%j becomes %s', (name, id) => {
  expect(idOf(name, [])).toBe(id);
});

test('the first that is free', () => {
  expect(idOf('Relais', ['relais', 'relais-3'])).toBe('relais-2');
  expect(idOf('Relais', ['relais', 'relais-2', 'relais-3'])).toBe('relais-4');
});

test('any name gives an id that the schema takes', () => {
  const file = toFile({ ...onlyProgramme(tableOf({})), kinds: [] });
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (name) => {
      const id = idOf(name, []);
      expect(parseCatalogue({ version: 'x', programmes: [{ ...file, id }] }, []).ok).toBe(true);
    }),
  );
});
