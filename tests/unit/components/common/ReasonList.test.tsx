// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { ReasonList } from '@/components/common/ReasonList.tsx';
import type { Reason } from '@/utils/orientation/types.ts';
import { book } from '../book.ts';
import { expectAccessible, show, t } from '../mount.tsx';

function mount(reasons: readonly Reason[]) {
  show(<ReasonList because={reasons.map((reason) => ({ reason }))} book={book} />);
  return [...document.querySelectorAll('li')].map((item) => item.textContent);
}

test('a sentence for each reason, in their order', () => {
  const reasons: Reason[] = [
    { type: 'rule', rule: 'B' },
    { type: 'rule', rule: 'A' },
    { type: 'no-place', kind: 'c' },
    { type: 'fact-missing', fact: 'f' },
  ];
  expect(mount(reasons)).toEqual([
    'Parce que b.',
    'Parce que a.',
    t('reason_no_place', 'Aide C'),
    t('reason_fact_missing'),
  ]);
});

test('what the book no longer knows keeps its id', () => {
  expect(
    mount([
      { type: 'rule', rule: 'gone' },
      { type: 'no-place', kind: 'gone' },
    ]),
  ).toEqual(['gone', t('reason_no_place', 'gone')]);
});

test('is accessible', async () => {
  mount([{ type: 'rule', rule: 'A' }]);
  await expectAccessible();
});
