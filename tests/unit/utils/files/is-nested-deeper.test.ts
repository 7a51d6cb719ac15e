import { expect, test } from 'vitest';
import { isNestedDeeper } from '@/utils/files/is-nested-deeper.ts';

const nested = (levels: number): unknown =>
  JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`) as unknown;

test.each<[string, unknown, number, boolean]>([
  ['a text', 'x', 0, false],
  ['nothing', null, 0, false],
  ['a list', [], 0, true],
  ['a list', [], 1, false],
  ['lists in an object', { a: [[]] }, 2, true],
  ['lists in an object', { a: [[]] }, 3, false],
  ['one deep branch among others', [1, 'x', [[[[]]]], {}], 4, true],
  ['more levels than the stack holds', nested(9000), 40, true],
])('%s: deeper than %#', (_, value, levels, deeper) => {
  expect(isNestedDeeper(value, levels)).toBe(deeper);
});
