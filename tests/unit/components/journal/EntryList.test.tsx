// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { EntryList, type EntryListProps } from '@/components/journal/EntryList.tsx';
import type { Entry } from '@/utils/journal/entry.ts';
import { entryOf, givingOf, heardOf } from '../../utils/journal/entries.ts';
import { book, checklist } from '../book.ts';
import { button, buttonNames, click, expectAccessible, field, show, t, words } from '../mount.tsx';
import { quiet } from './tools.ts';

const row = (id: string, parts: Partial<Entry> = {}) => ({ id, entry: entryOf({ id, ...parts }) });
const accepted: Entry['proposals'] = [
  { kind: 'a', outcome: 'accepted', reason: null, rules: ['A'], programme: 'relais-lyon' },
  { kind: 'b', outcome: null, reason: null, rules: [], programme: null },
];

function mount(props: Partial<EntryListProps> = {}) {
  const events = {
    onNote: vi.fn(),
    onErase: vi.fn(),
    onResult: vi.fn(async () => null),
    onHeard: vi.fn(async () => null),
  };
  show(
    <EntryList
      rows={[row('one', { proposals: accepted }), row('two')]}
      checklist={checklist}
      book={book}
      tools={quiet}
      programmes={{ 'relais-lyon': 'Relais de Lyon' }}
      results={{}}
      followedUp={{}}
      today="2026-11-22"
      open={null}
      note={null}
      copy={async () => true}
      {...events}
      {...props}
    />,
  );
  return events;
}

const item = (id: string) => document.querySelector<HTMLElement>(`[data-entry="${id}"]`);
const details = (id: string) => item(id)?.querySelector('details');
const press = (id: string, name: string) =>
  click(
    [...(item(id)?.querySelectorAll('button') ?? [])].find((one) => one.textContent === name) as HTMLElement,
  );

test('shows the decisions in the order given', () => {
  mount();
  expect([...document.querySelectorAll('[data-entry]')].map((one) => one.getAttribute('data-entry'))).toEqual(
    ['one', 'two'],
  );
});

test('names the programmes, and what became of the cheques of its own decision', () => {
  const { voucher } = givingOf(2);
  mount({
    rows: [row('one', { proposals: accepted, voucher }), row('two', { voucher })],
    results: { one: { used: 0, returned: 0 }, two: { used: 0, returned: 2 } },
  });
  expect(item('one')?.textContent).toContain('Relais de Lyon');
  const cheques = (id: string) => item(id)?.querySelector('[data-voucher]')?.textContent;
  expect(cheques('one')).toContain(t('voucher_waiting'));
  expect(cheques('two')).toContain(t('voucher_returned_other', 2));
});

test('opens the one that is wanted, and no other', () => {
  mount({ open: 'two' });
  expect([details('one')?.open, details('two')?.open]).toEqual([false, true]);
});

test('says of which decision the cheques became known', async () => {
  const { voucher } = givingOf(1);
  const known = { used: 0, returned: 0 };
  const { onResult } = mount({
    rows: [row('one', { voucher }), row('two', { voucher })],
    results: { one: known, two: known },
  });
  await press('two', t('result_enter'));
  await click(button(t('voucher_mark_used')));
  expect(onResult.mock.calls).toEqual([['two', { used: 1, returned: 0 }]]);
});

test('shows what was heard of its own decision, and says of which something is', async () => {
  const { onHeard } = mount({
    rows: [row('one', { proposals: accepted }), row('two', { proposals: accepted })],
    followedUp: { two: heardOf({ results: { a: 'went' } }) },
  });
  expect(item('one')?.textContent).not.toContain(t('follow_up_over'));
  expect(item('two')?.textContent).toContain(t('follow_up_over'));
  await press('two', t('follow_up_note'));
  await press('two', t('heard_other_solution'));
  expect(onHeard.mock.calls).toEqual([['two', { results: { a: 'other-solution' } }]]);
});

test('a row that cannot be read says so in its place, with nothing to press', () => {
  mount({ rows: [row('one'), { id: 'broken', unreadable: 'body.status' }] });
  expect(item('broken')?.textContent).toBe(t('row_unreadable', 'body.status'));
  expect(item('broken')?.querySelector('button')).toBeNull();
});

test('asks for the note or the erasure of that decision', async () => {
  const { onNote, onErase } = mount();
  await press('two', t('note_show'));
  await press('one', t('erase'));
  expect(onNote.mock.calls).toEqual([['two']]);
  expect(onErase.mock.calls).toEqual([['one']]);
});

test('shows the note with its own decision', () => {
  mount({ note: { id: 'two', text: 'La note' } });
  expect(field(t('note_title')).value).toBe('La note');
  expect(field(t('note_title')).closest('[data-entry]')).toBe(item('two'));
  mount({ note: { id: 'elsewhere', text: 'La note' } });
  expect(buttonNames()).not.toContain(t('note_copy'));
});

test('an empty list is empty', () => {
  mount({ rows: [] });
  expect(words()).toBe('');
});

test('is accessible', async () => {
  mount({ note: { id: 'one', text: 'La note' } });
  await expectAccessible();
});
