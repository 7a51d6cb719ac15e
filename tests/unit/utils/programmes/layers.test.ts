import { expect, test } from 'vitest';
import { catalogueInForce, type Layers } from '@/utils/programmes/layers.ts';
import type { Programme } from '@/utils/programmes/types.ts';
import { onlyProgramme, tableOf } from './tables.ts';

const row = (id: string, name: string): Programme => ({ ...onlyProgramme(tableOf({})), id, name });
const inForce = (layers: Partial<Layers>) =>
  catalogueInForce({ shipped: [], organisation: [], local: [], ...layers });

test('of the rows with one id the one nearest to the user counts, and says what it lies over', () => {
  const entries = inForce({
    shipped: [row('a', 'A'), row('b', 'B'), row('c', 'C')],
    organisation: [row('b', 'B, organisation'), row('c', 'C, organisation')],
    local: [row('c', 'C, local'), row('d', 'D, local')],
  });
  expect(entries.map(({ programme, origin, under }) => [programme.name, origin, under])).toEqual([
    ['A', 'shipped', []],
    ['B, organisation', 'organisation', ['shipped']],
    ['C, local', 'local', ['shipped', 'organisation']],
    ['D, local', 'local', []],
  ]);
});

test('is in the order of the names, as French has it', () => {
  const names = inForce({
    shipped: [row('1', 'Zoé'), row('2', 'Écoute'), row('3', 'Eau'), row('4', 'éclair')],
  });
  expect(names.map(({ programme }) => programme.name)).toEqual(['Eau', 'éclair', 'Écoute', 'Zoé']);
});

test('of nothing there is nothing', () => {
  expect(inForce({})).toEqual([]);
});
