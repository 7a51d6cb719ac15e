import { expect, test } from 'vitest';
import { pathOf } from '@/utils/schema-issue.ts';

test.each([
  [[], ''],
  [['rules'], 'rules'],
  [['rules', 3, 'when', 'all', 0, 'in', 1], 'rules[3].when.all[0].in[1]'],
  [[2, 'id'], '[2].id'],
])('the path of %j is %j', (keys, path) => {
  expect(pathOf(keys)).toBe(path);
});
