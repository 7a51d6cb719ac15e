// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { FollowUpCard } from '@/components/journal/FollowUpCard.tsx';
import type { Entry } from '@/utils/journal/entry.ts';
import type { FollowUp } from '@/utils/journal/follow-ups.ts';
import { question } from '../../utils/interview/drafts.ts';
import { entryOf, heardOf } from '../../utils/journal/entries.ts';
import { book } from '../book.ts';
import { button, click, expectAccessible, field, show, t, type, words } from '../mount.tsx';
import { send } from '../options/events.ts';
import { quiet } from './tools.ts';

const TODAY = '2026-11-22';
const voucher = { programme: 'lyon', cheques: 1, place: 'Atelier A, Lyon 3e', on: '2026-12-01', lots: [] };
const proposals: Entry['proposals'] = [
  { kind: 'a', outcome: 'accepted', reason: null, rules: [], programme: null },
  { kind: 'b', outcome: 'later', reason: null, rules: [], programme: null },
  { kind: 'voucher', outcome: 'accepted', reason: null, rules: [], programme: 'lyon' },
];

function mount(parts: Partial<FollowUp> = {}, tools = quiet) {
  const events = {
    onArrival: vi.fn(),
    onResult: vi.fn(async () => null),
    onHeard: vi.fn(async () => null),
  };
  show(
    <FollowUpCard
      followUp={{
        entry: entryOf({ proposals, voucher, code: 'B7' }),
        open: [{ about: 'review', due: TODAY }],
        followedUp: null,
        result: { used: 0, returned: 0 },
        ...parts,
      }}
      book={book}
      tools={tools}
      programmes={{ lyon: 'Chèque de Lyon' }}
      today={TODAY}
      href="#see"
      {...events}
    />,
  );
  return events;
}

const cheques = (about: 'arrival' | 'result', due = TODAY): FollowUp['open'] => [
  { about: `voucher-${about}`, due },
];

test.each([
  ['B7', 'B7'],
  ['', t('follow_up_interview', '22 novembre 2026')],
])('says of whom: with the code %j « %s »', (code, expected) => {
  mount({ entry: entryOf({ code, at: '2026-11-22T10:00:00.000Z' }) });
  expect(document.querySelector('h4')?.textContent).toBe(expected);
});

test('shows all that is to be heard of the person, in the order given', () => {
  mount({ open: [...cheques('arrival'), { about: 'review', due: '2026-12-22' }, ...cheques('result')] });
  expect(
    [...document.querySelectorAll('[data-follow-up]')].map((one) => one.getAttribute('data-follow-up')),
  ).toEqual(['voucher-arrival', 'review', 'voucher-result']);
  for (const key of ['follow_up_arrival', 'follow_up_review', 'follow_up_result'] as const)
    expect(words()).toContain(t(key));
});

test.each([
  ['2026-11-21', t('follow_up_overdue', '21 novembre 2026')],
  [TODAY, t('follow_up_due', '22 novembre 2026')],
  ['2026-12-01', t('follow_up_due', '1er décembre 2026')],
])('due on %s: « %s »', (due, expected) => {
  mount({ open: [{ about: 'review', due }] });
  expect(words()).toContain(expected);
});

test('one click says what became of an accepted proposal; of the others nothing is asked', async () => {
  const { onHeard } = mount({ followedUp: heardOf({ results: { a: 'no-news' }, next: TODAY }) });
  expect([...document.querySelectorAll('legend')].map((one) => one.textContent)).toEqual(['Aide A']);
  expect(button(t('heard_no_news')).getAttribute('aria-pressed')).toBe('true');
  await click(button(t('heard_went')));
  expect(onHeard.mock.calls).toEqual([[{ results: { a: 'went' } }]]);
});

test('what was a problem is asked again where the person is seen', async () => {
  const problem = { question: question('phone'), answer: 'a' };
  const { onHeard } = mount({}, { ...quiet, problemsOf: () => [problem] });
  await click(button('b'));
  expect(onHeard.mock.calls).toEqual([[{ results: {}, answers: { phone: 'b' } }]]);
});

test.each(['arrival', 'result'] as const)('of cheques (%s) says which', (about) => {
  mount({ open: cheques(about) });
  expect(words()).toContain(
    `${t('voucher_given_one', 1)} · Chèque de Lyon · Atelier A, Lyon 3e · ${t('voucher_workshop', '1er décembre 2026')}`,
  );
});

test.each<[FollowUp['result'], string]>([
  [{ used: 0, returned: 0 }, ''],
  [{ used: 1, returned: 0 }, ` – ${t('voucher_used_one', 1)}, ${t('voucher_awaited_other', 2)}`],
])('says what is known of cheques so far (%j)', (result, expected) => {
  const entry = entryOf({ voucher: { ...voucher, cheques: 3, on: null } });
  mount({ entry, open: cheques('result'), result });
  expect(document.querySelector('[data-follow-up] > p + p')?.textContent).toBe(
    `${t('voucher_given_other', 3)} · Chèque de Lyon · Atelier A, Lyon 3e${expected}`,
  );
});

test('one click says that the place expects the person', async () => {
  const { onArrival, onResult } = mount({ open: cheques('arrival') });
  await click(button(t('arrival_done')));
  expect(onArrival).toHaveBeenCalledTimes(1);
  expect(onResult).not.toHaveBeenCalled();
});

test.each([
  ['voucher_mark_used', { used: 1, returned: 0 }],
  ['voucher_mark_returned', { used: 0, returned: 1 }],
] as const)('one click says what became of one cheque: %s', async (name, result) => {
  const { onResult } = mount({ open: cheques('result') });
  await click(button(t(name)));
  expect(onResult.mock.calls).toEqual([[result]]);
});

test('two numbers say what became of several; what is known already stands in them', async () => {
  const entry = entryOf({ voucher: { ...voucher, cheques: 4 } });
  const { onResult } = mount({ entry, open: cheques('result'), result: { used: 1, returned: 0 } });
  expect(field(t('stock_used')).value).toBe('1');
  await type(field(t('stock_returned')), '2');
  await send();
  expect(onResult.mock.calls).toEqual([[{ used: 1, returned: 2 }]]);
});

test('what became known elsewhere replaces what stood in the numbers', () => {
  const entry = entryOf({ voucher: { ...voucher, cheques: 4 } });
  mount({ entry, open: cheques('result'), result: { used: 0, returned: 0 } });
  mount({ entry, open: cheques('result'), result: { used: 2, returned: 0 } });
  expect(field(t('stock_used')).value).toBe('2');
});

test('leads to its decision', () => {
  mount();
  expect(document.querySelector('a')?.getAttribute('href')).toBe('#see');
});

test('is accessible', async () => {
  mount({ open: [{ about: 'review', due: '2026-11-20' }, ...cheques('arrival'), ...cheques('result')] });
  await expectAccessible();
});
