// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { FollowUpList } from '@/components/journal/FollowUpList.tsx';
import type { FollowUpRow } from '@/utils/journal/database.ts';
import { click, expectAccessible, show, t, words } from '../mount.tsx';

const TODAY = '2026-11-22';
const followUp = (decision: string, about: FollowUpRow['about'], due: string): FollowUpRow => ({
  id: `${decision}:${about}`,
  decision,
  about,
  due,
});

function mount(
  followUps: readonly FollowUpRow[] = [
    followUp('one', 'voucher-arrival', '2026-11-20'),
    followUp('two', 'voucher-result', '2026-12-01'),
  ],
) {
  const events = { onArrival: vi.fn(), onResult: vi.fn() };
  show(<FollowUpList followUps={followUps} today={TODAY} {...events} />);
  return events;
}

const item = (decision: string) => document.querySelector<HTMLElement>(`li[data-decision=${decision}]`);
const press = (decision: string, name: string) => {
  const buttons = [...(item(decision)?.querySelectorAll('button') ?? [])];
  const found = buttons.find((one) => one.textContent === name);
  if (!found) throw new Error(`No button « ${name} »`);
  return click(found);
};

test('shows what is to be heard, in the order given', () => {
  mount();
  expect([...document.querySelectorAll('li')].map((one) => one.getAttribute('data-follow-up'))).toEqual([
    'voucher-arrival',
    'voucher-result',
  ]);
  expect(item('one')?.textContent).toContain(t('follow_up_arrival'));
  expect(item('two')?.textContent).toContain(t('follow_up_result'));
});

test.each([
  ['2026-11-21', t('follow_up_overdue', '21 novembre 2026')],
  [TODAY, t('follow_up_due', '22 novembre 2026')],
  ['2026-12-01', t('follow_up_due', '1er décembre 2026')],
])('due on %s: « %s »', (due, expected) => {
  mount([followUp('one', 'voucher-result', due)]);
  expect(words()).toContain(expected);
});

test('one click says that the place expects the person', async () => {
  const { onArrival, onResult } = mount();
  await press('one', t('arrival_done'));
  expect(onArrival.mock.calls).toEqual([['one']]);
  expect(onResult).not.toHaveBeenCalled();
});

test.each([
  ['voucher_mark_used', 'used'],
  ['voucher_mark_returned', 'returned'],
] as const)('one click says what became of the cheques: %s', async (name, result) => {
  const { onResult } = mount();
  await press('two', t(name));
  expect(onResult.mock.calls).toEqual([['two', result]]);
});

test('leads to its decision', () => {
  mount();
  expect(item('two')?.querySelector('a')?.getAttribute('href')).toBe('#entry-two');
});

test('is not there where nothing is to be heard', () => {
  mount([]);
  expect(words()).toBe('');
});

test('is accessible', async () => {
  mount();
  await expectAccessible();
});
