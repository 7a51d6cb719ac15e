import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogueToJson } from '@/utils/programmes/catalogue-json.ts';
import { importEffect, readImport } from '@/utils/programmes/import-programmes.ts';
import { catalogueInForce, type Layers } from '@/utils/programmes/layers.ts';
import { programmesToCsv } from '@/utils/programmes/write-programme-csv.ts';
import { NAMED_KINDS, programmes } from './programme-arbitraries.ts';
import { onlyProgramme, tableOf } from './tables.ts';

const lyon = onlyProgramme(tableOf({}));
const named = (id: string, name = id) => ({ ...lyon, id, name });
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** One row in each layer, and one that all three have. */
const layers: Layers = {
  shipped: [named('shipped'), named('same', 'Repère')],
  organisation: [named('theirs'), named('same', 'eux')],
  local: [named('mine'), named('same', 'moi')],
};
const theirs = { name: 'Organisation d’essai', programmes: layers.organisation };
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('as rows of this machine', () => {
  test('new rows come beside those that are there', () => {
    const { rows, changes } = importEffect(layers, theirs, [named('new')], 'local', '');
    expect(rows).toEqual({ organisation: theirs, local: [...layers.local, named('new')] });
    expect(changes).toMatchObject({ added: [named('new')], changed: [], removed: [] });
  });

  test('a row of the same id takes the place of what was in force', () => {
    const { rows, changes } = importEffect(layers, theirs, [named('same', 'autre')], 'local', '');
    expect(rows.local).toEqual([named('mine'), named('same', 'autre')]);
    expect(changes.changed).toEqual([
      { before: named('same', 'moi'), after: named('same', 'autre'), fields: ['name'] },
    ]);
  });

  test('what says nothing new is left out', () => {
    const { rows, changes } = importEffect(
      layers,
      theirs,
      [named('shipped'), named('same', 'moi')],
      'local',
      '',
    );
    expect(rows.local).toBe(layers.local);
    expect(changes).toMatchObject({ added: [], changed: [], removed: [], same: 4 });
  });

  test('nothing is ever taken away', () => {
    fc.assert(
      fc.property(programmes, (list) => {
        expect(importEffect(layers, theirs, list, 'local', '').changes.removed).toEqual([]);
      }),
    );
  });
});

describe('as the organisation’s file', () => {
  test('takes the place of the one before', () => {
    const { rows, changes } = importEffect(layers, theirs, [named('next')], 'organisation', 'Autre');
    expect(rows).toEqual({
      organisation: { name: 'Autre', programmes: [named('next')] },
      local: layers.local,
    });
    expect(ids(changes.added)).toEqual(['next']);
    expect(ids(changes.removed)).toEqual(['theirs']);
  });

  test('lies over what ships', () => {
    const { changes } = importEffect(layers, null, [named('shipped', 'à eux')], 'organisation', 'x');
    expect(changes.changed.map(({ after }) => after.name)).toEqual(['à eux']);
  });

  test('stays hidden where this machine has its own row that says something else', () => {
    const file = [named('same', 'eux, encore'), named('mine')];
    const { changes, hidden } = importEffect(layers, theirs, file, 'organisation', 'x');
    expect(ids(hidden)).toEqual(['same']);
    expect(changes.changed).toEqual([]);
  });
});

test('what changes is what is in force afterwards', () => {
  fc.assert(
    fc.property(programmes, fc.constantFrom('local' as const, 'organisation' as const), (list, as) => {
      const { rows, changes } = importEffect(layers, theirs, list, as, 'x');
      const after = catalogueInForce({
        shipped: layers.shipped,
        organisation: rows.organisation?.programmes ?? [],
        local: rows.local,
      });
      expect(changes.added.length + changes.changed.length + changes.same).toBe(after.length);
    }),
  );
});

test.each(['csv', 'json'] as const)('the catalogue in force, exported as %s, changes nothing', (format) => {
  fc.assert(
    fc.property(programmes, (list) => {
      const full: Layers = { ...layers, local: list };
      const inForce = catalogueInForce(full).map(({ programme }) => programme);
      // They may be replaced by what only ships elsewhere.
      const known = { ...full, shipped: [...full.shipped, named('shipped-one'), named('shipped-two')] };
      const text =
        format === 'csv'
          ? programmesToCsv(inForce)
          : catalogueToJson({ version: 'essai', programmes: inForce });
      const read = readImport(bytesOf(text), `essai.${format}`, 'local', known, NAMED_KINDS);
      if (!read.ok) throw new Error(JSON.stringify(read.issues));
      const { changes } = importEffect(full, theirs, read.value, 'local', '');
      expect(changes).toMatchObject({ added: [], changed: [], removed: [] });
    }),
  );
});

test('a row of an organisation may not be replaced by one that its own file takes away', () => {
  const file = bytesOf(
    JSON.stringify({ version: 'x', programmes: [{ ...fileOf(), replacedBy: ['theirs'] }] }),
  );
  expect(readImport(file, 'x.json', 'local', layers, NAMED_KINDS).ok).toBe(true);
  const refused = readImport(file, 'x.json', 'organisation', layers, NAMED_KINDS);
  expect(!refused.ok && refused.issues).toMatchObject([
    { path: 'programmes[0].replacedBy[0]', code: 'unknown_programme', value: 'theirs' },
  ]);
});

function fileOf() {
  const { id, name, kinds, status, verifiedOn, source, forPerson, forAdviser } = lyon;
  return { id, name, kinds, status, verifiedOn, source, forPerson, forAdviser, territory: 'national' };
}
