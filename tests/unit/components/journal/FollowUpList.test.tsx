// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { FollowUpList } from '@/components/journal/FollowUpList.tsx';
import type { FollowUp } from '@/utils/journal/follow-ups.ts';
import { entryOf, givingOf } from '../../utils/journal/entries.ts';
import { book } from '../book.ts';
import { click, expectAccessible, show, t, words } from '../mount.tsx';
import { quiet } from './tools.ts';

/** A Wednesday. */
const TODAY = '2026-11-25';

const seeing = (id: string, ...dues: string[]): FollowUp => ({
  entry: entryOf({
    id,
    proposals: [{ kind: 'a', outcome: 'accepted', reason: null, rules: [], programme: null }],
  }),
  open: dues.map((due) => ({ about: 'review', due })),
  followedUp: null,
  result: null,
});
const asking = (id: string, due: string): FollowUp => ({
  entry: { ...givingOf(1), id },
  open: [
    { about: 'voucher-arrival', due },
    { about: 'voucher-result', due },
  ],
  followedUp: null,
  result: { used: 0, returned: 0 },
});

function mount(followUps: readonly FollowUp[], today = TODAY) {
  const events = {
    onArrival: vi.fn(),
    onResult: vi.fn(async () => null),
    onHeard: vi.fn(async () => null),
  };
  show(
    <FollowUpList
      followUps={followUps}
      book={book}
      tools={quiet}
      programmes={{ lyon: 'Chèque de Lyon' }}
      today={today}
      hrefOf={(decision) => `#see-${decision}`}
      {...events}
    />,
  );
  return events;
}

const groups = () =>
  Object.fromEntries(
    [...document.querySelectorAll('[data-due]')].map((list) => [
      list.getAttribute('data-due'),
      [...list.querySelectorAll('[data-decision]')].map((one) => one.getAttribute('data-decision')),
    ]),
  );
const press = (decision: string, name: string) => {
  const buttons = [...document.querySelectorAll<HTMLElement>(`[data-decision=${decision}] button`)];
  const found = buttons.find((one) => one.textContent === name);
  if (!found) throw new Error(`No button « ${name} »`);
  return click(found);
};

test('puts each person where what is most urgent belongs', () => {
  mount([
    seeing('late', '2026-11-24', '2027-01-01'),
    seeing('today', '2026-11-25'),
    seeing('sunday', '2026-11-29'),
    seeing('monday', '2026-11-30'),
  ]);
  expect(groups()).toEqual({ overdue: ['late'], week: ['today', 'sunday'], later: ['monday'] });
  expect([...document.querySelectorAll('h3')].map((one) => one.textContent)).toEqual([
    t('follow_ups_overdue'),
    t('follow_ups_week'),
    t('follow_ups_later', 1),
  ]);
});

test.each([
  ['2026-11-23', '2026-11-29', 'week'],
  ['2026-11-29', '2026-11-29', 'week'],
  ['2026-11-29', '2026-11-30', 'later'],
  ['2026-12-28', '2027-01-03', 'week'],
])('the week ends on Sunday: on %s, %s is « %s »', (today, due, group) => {
  mount([seeing('one', due)], today);
  expect(Object.keys(groups())).toEqual([group]);
});

test('what has time is folded', () => {
  mount([seeing('one', '2027-01-05')]);
  expect(document.querySelector('details')?.open).toBe(false);
  expect(document.querySelector('summary')?.textContent).toBe(t('follow_ups_later', 1));
});

test('says of whom something was heard', async () => {
  const { onHeard, onArrival, onResult } = mount([seeing('one', TODAY), asking('two', TODAY)]);
  await press('one', t('heard_went'));
  await press('two', t('arrival_done'));
  await press('two', t('voucher_mark_used'));
  expect(onHeard.mock.calls).toEqual([['one', { results: { a: 'went' } }]]);
  expect(onArrival.mock.calls).toEqual([['two']]);
  expect(onResult.mock.calls).toEqual([['two', { used: 1, returned: 0 }]]);
});

test('leads to each decision', () => {
  mount([seeing('one', TODAY), seeing('two', TODAY)]);
  expect([...document.querySelectorAll('a')].map((one) => one.getAttribute('href'))).toEqual([
    '#see-one',
    '#see-two',
  ]);
});

test('is not there where nothing is to be heard', () => {
  mount([]);
  expect(words()).toBe('');
});

test('is accessible', async () => {
  mount([seeing('late', '2026-11-24'), asking('today', TODAY), seeing('later', '2027-01-05')]);
  await expectAccessible();
});
