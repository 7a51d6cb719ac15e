import { expect, test } from 'vitest';
import {
  endedOn,
  type OwnRows,
  verifiedOn,
  withLocalRow,
  withoutLocalRow,
} from '@/utils/programmes/own-rows.ts';
import { stateOf } from '@/utils/programmes/state.ts';
import { onlyProgramme, tableOf } from './tables.ts';

const lyon = onlyProgramme(tableOf({}));
const bron = { ...lyon, id: 'relais-bron' };
const rows: OwnRows = {
  organisation: { name: 'Organisation d’essai', programmes: [lyon] },
  local: [lyon, bron],
};

test('a row that is new comes last', () => {
  const ecully = { ...lyon, id: 'relais-ecully' };
  expect(withLocalRow(rows, ecully)).toEqual({ ...rows, local: [lyon, bron, ecully] });
});

test('a row that is there keeps its place', () => {
  const changed = { ...lyon, cost: 'gratuit' };
  expect(withLocalRow(rows, changed)).toEqual({ ...rows, local: [changed, bron] });
});

test('a row is taken away, and the organisation’s of the same id is not', () => {
  expect(withoutLocalRow(rows, lyon.id)).toEqual({ ...rows, local: [bron] });
  expect(withoutLocalRow(rows, 'pigeon')).toEqual(rows);
});

test('checking changes the day and nothing else', () => {
  expect(verifiedOn(lyon, '2026-11-26')).toEqual({ ...lyon, verifiedOn: '2026-11-26' });
});

test('an end has its day and what takes over; the day itself is still open', () => {
  const ended = endedOn({ ...lyon, validFrom: '2025-01-01' }, '2026-11-26', ['relais-bron']);
  expect(ended).toEqual({
    ...lyon,
    validFrom: '2025-01-01',
    validUntil: '2026-11-26',
    replacedBy: ['relais-bron'],
  });
  expect([stateOf(ended, '2026-11-26'), stateOf(ended, '2026-11-27')]).toEqual(['open', 'ended']);
});

test('what ends before it begins never begins', () => {
  expect(endedOn({ ...lyon, validFrom: '2027-01-01' }, '2026-11-26', []).validFrom).toBeNull();
});
