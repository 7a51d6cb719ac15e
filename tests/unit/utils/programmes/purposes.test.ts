import { expect, test } from 'vitest';
import { shippedChecklist } from '@/utils/interview/shipped-checklist.ts';
import { COLUMNS } from '@/utils/programmes/csv-columns.ts';
import { PURPOSES } from '@/utils/programmes/types.ts';

test('the reasons of a visit are the answers to the first question, but those that name none', () => {
  const [first] = shippedChecklist.questions;
  expect(first?.id).toBe('purpose');
  const named = first?.options.map(({ id }) => id).filter((id) => id !== 'nothing' && id !== 'unsaid');
  expect(PURPOSES).toEqual(named);
});

test('a table has a word for each of them', () => {
  const column = COLUMNS.find(({ field }) => field === 'purposes');
  expect(column?.words).toHaveLength(PURPOSES.length);
  expect(column?.read(column.words.join(' | '))).toEqual(PURPOSES);
});
