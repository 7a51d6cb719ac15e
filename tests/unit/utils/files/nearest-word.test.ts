import { expect, test } from 'vitest';
import { nearestWord } from '@/utils/files/nearest-word.ts';

const known = [
  'id',
  'name',
  'kinds',
  'status',
  'excludes',
  'proposes',
  'verifiedOn',
  'validFrom',
  'validUntil',
];

test.each([
  ['expludes', 'excludes'],
  ['nam', 'name'],
  ['kind', 'kinds'],
  ['statsu', 'status'],
  ['VerifiedOn', 'verifiedOn'],
  ['validFomr', 'validFrom'],
  ['ids', 'id'],
])('%s is most likely %s', (word, meant) => {
  expect(nearestWord(word, known)).toBe(meant);
});

test.each(['x', '', 'comment', 'nmxx', 'constructor'])('%j is like none', (word) => {
  expect(nearestWord(word, known)).toBeUndefined();
});

test('of two that are as near, the first', () => {
  expect(nearestWord('cat', ['bat', 'hat'])).toBe('bat');
});

test('a long word costs no time', () => {
  expect(nearestWord('x'.repeat(1_000_000), known)).toBeUndefined();
});
