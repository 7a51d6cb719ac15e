import { expect, test } from 'vitest';
import { listChanges } from '@/utils/files/list-changes.ts';
import { sameValue } from '@/utils/files/same-value.ts';

test.each([
  [1, 1, true],
  ['a', 'b', false],
  [null, null, true],
  [null, {}, false],
  [undefined, null, false],
  [[], {}, false],
  [{}, [], false],
  [['a', 'b'], ['b', 'a'], false],
  [['a'], ['a', 'b'], false],
  [{ a: 1, b: [{ c: null }] }, { b: [{ c: null }], a: 1 }, true],
  [{ a: 1 }, { a: 1, b: 2 }, false],
  [{ a: undefined }, { b: undefined }, false],
])('%j and %j are the same: %s', (a, b, same) => {
  expect(sameValue(a, b)).toBe(same);
});

const row = (id: string, name = id, tags: string[] = []) => ({ id, name, tags });

test('says what comes, what changes and what goes, in the order of the lists', () => {
  const before = [row('z'), row('b'), row('c'), row('a'), row('same')];
  const after = [row('y'), row('same'), row('c', 'C', ['t']), row('x'), row('b', 'b', ['t'])];
  const { added, changed, removed, same } = listChanges(before, after);
  expect(added.map(({ id }) => id)).toEqual(['y', 'x']);
  expect(changed).toEqual([
    { before: before[2], after: after[2], fields: ['name', 'tags'] },
    { before: before[1], after: after[4], fields: ['tags'] },
  ]);
  expect(removed.map(({ id }) => id)).toEqual(['z', 'a']);
  expect(same).toBe(1);
});

test('a key that comes or goes is a field that changes', () => {
  const { changed } = listChanges<{ id: string; a?: number; b?: number }>(
    [{ id: 'x', a: 1 }],
    [{ id: 'x', b: 1 }],
  );
  expect(changed[0]?.fields).toEqual(['a', 'b']);
});
