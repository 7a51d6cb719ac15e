import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesBetween } from '@/utils/programmes/catalogue-changes.ts';
import { programmes } from './programme-arbitraries.ts';
import { onlyProgramme, tableOf } from './tables.ts';

const lyon = onlyProgramme(tableOf({}));
const bron = { ...lyon, id: 'relais-bron' };

test('names the fields that an import would change', () => {
  const after = { ...lyon, cost: 'gratuit', contact: { ...lyon.contact, phone: '3949' } };
  expect(changesBetween([lyon, bron], [after, { ...bron, id: 'relais-ecully' }])).toEqual({
    added: [{ ...bron, id: 'relais-ecully' }],
    changed: [{ before: lyon, after, fields: ['cost', 'contact'] }],
    removed: [bron],
    same: 0,
  });
});

test('nothing changes between a catalogue and itself, read another time', () => {
  fc.assert(
    fc.property(programmes, (list) => {
      expect(changesBetween(list, structuredClone(list))).toEqual({
        added: [],
        changed: [],
        removed: [],
        same: list.length,
      });
    }),
  );
});

test('one way is the other way turned round', () => {
  fc.assert(
    fc.property(programmes, programmes, (before, after) => {
      const there = changesBetween(before, after);
      const back = changesBetween(after, before);
      const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).sort();
      expect(ids(there.added)).toEqual(ids(back.removed));
      expect(there.changed).toHaveLength(back.changed.length);
      expect(there.added.length + there.changed.length + there.same).toBe(after.length);
    }),
  );
});
