// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { FollowUpList } from '@/components/journal/FollowUpList.tsx';
import type { FollowUp } from '@/utils/journal/vouchers.ts';
import { click, expectAccessible, field, show, t, type, words } from '../mount.tsx';
import { send } from '../options/events.ts';

const TODAY = '2026-11-22';
const voucher = { programme: 'lyon', cheques: 1, place: 'Atelier A, Lyon 3e', on: '2026-12-01', lots: [] };

const followUp = (
  decision: string,
  about: FollowUp['about'],
  due: string,
  parts: Partial<FollowUp> = {},
): FollowUp => ({
  id: `${decision}:${about}`,
  decision,
  about,
  due,
  voucher,
  result: { used: 0, returned: 0 },
  code: 'B7',
  ...parts,
});

function mount(
  followUps: readonly FollowUp[] = [
    followUp('one', 'voucher-arrival', '2026-11-20'),
    followUp('two', 'voucher-result', '2026-12-01'),
  ],
) {
  const events = { onArrival: vi.fn(), onResult: vi.fn(async () => null) };
  show(
    <FollowUpList
      followUps={followUps}
      programmes={{ lyon: 'Chèque de Lyon' }}
      today={TODAY}
      hrefOf={(decision) => `#see-${decision}`}
      {...events}
    />,
  );
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

test.each(['voucher-arrival', 'voucher-result'] as const)('%s says of whom and of what', (about) => {
  mount([followUp('one', about, TODAY, { voucher: { ...voucher, cheques: 3 } })]);
  expect(item('one')?.textContent).toContain(
    `B7 ${t('voucher_given_other', 3)} · Chèque de Lyon · Atelier A, Lyon 3e · ${t('voucher_workshop', '1er décembre 2026')}`,
  );
});

test.each<[FollowUp['result'], string]>([
  [{ used: 0, returned: 0 }, ''],
  [{ used: 1, returned: 0 }, ` – ${t('voucher_used_one', 1)}, ${t('voucher_awaited_other', 2)}`],
])('says what is known so far (%j)', (result, expected) => {
  mount([
    followUp('one', 'voucher-result', TODAY, { voucher: { ...voucher, cheques: 3, on: null }, result }),
  ]);
  expect(document.querySelector('li > p + p')?.textContent).toBe(
    `B7 ${t('voucher_given_other', 3)} · Chèque de Lyon · Atelier A, Lyon 3e${expected}`,
  );
});

test('without a local code shows none', () => {
  mount([followUp('one', 'voucher-arrival', TODAY, { code: '' })]);
  expect(document.querySelector('.entry-code')).toBeNull();
});

test('one click says that the place expects the person', async () => {
  const { onArrival, onResult } = mount();
  await press('one', t('arrival_done'));
  expect(onArrival.mock.calls).toEqual([['one']]);
  expect(onResult).not.toHaveBeenCalled();
});

test.each([
  ['voucher_mark_used', { used: 1, returned: 0 }],
  ['voucher_mark_returned', { used: 0, returned: 1 }],
] as const)('one click says what became of one cheque: %s', async (name, result) => {
  const { onResult } = mount();
  await press('two', t(name));
  expect(onResult.mock.calls).toEqual([['two', result]]);
});

test('two numbers say what became of several; what is known already stands in them', async () => {
  const parts = { voucher: { ...voucher, cheques: 4 }, result: { used: 1, returned: 0 } };
  const { onResult } = mount([followUp('one', 'voucher-result', TODAY, parts)]);
  expect(field(t('stock_used')).value).toBe('1');
  await type(field(t('stock_returned')), '2');
  await send();
  expect(onResult.mock.calls).toEqual([['one', { used: 1, returned: 2 }]]);
});

test('what became known elsewhere replaces what stood in the numbers', () => {
  const known = (used: number) => [
    followUp('one', 'voucher-result', TODAY, {
      voucher: { ...voucher, cheques: 4 },
      result: { used, returned: 0 },
    }),
  ];
  mount(known(0));
  mount(known(2));
  expect(field(t('stock_used')).value).toBe('2');
});

test('leads to its decision', () => {
  mount();
  expect(item('two')?.querySelector('a')?.getAttribute('href')).toBe('#see-two');
});

test('is not there where nothing is to be heard', () => {
  mount([]);
  expect(words()).toBe('');
});

test('is accessible', async () => {
  mount([
    followUp('one', 'voucher-arrival', '2026-11-20'),
    followUp('two', 'voucher-result', TODAY),
    followUp('three', 'voucher-result', TODAY, { voucher: { ...voucher, cheques: 3 } }),
  ]);
  await expectAccessible();
});
