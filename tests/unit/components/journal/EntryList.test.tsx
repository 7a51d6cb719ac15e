// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { EntryList, type EntryListProps } from '@/components/journal/EntryList.tsx';
import type { Entry } from '@/utils/journal/entry.ts';
import { entryOf, givingOf } from '../../utils/journal/entries.ts';
import { book, checklist } from '../book.ts';
import { buttonNames, click, expectAccessible, field, show, t, words } from '../mount.tsx';

const row = (id: string, parts: Partial<Entry> = {}) => ({ id, entry: entryOf({ id, ...parts }) });
const accepted: Entry['proposals'] = [
  { kind: 'a', outcome: 'accepted', rules: ['A'], programme: 'relais-lyon' },
  { kind: 'b', outcome: null, rules: [], programme: null },
];

function mount(props: Partial<EntryListProps> = {}) {
  const events = { onNote: vi.fn(), onErase: vi.fn() };
  show(
    <EntryList
      rows={[row('one', { proposals: accepted }), row('two')]}
      checklist={checklist}
      book={book}
      programmes={{ 'relais-lyon': 'Relais de Lyon' }}
      results={{}}
      note={null}
      copy={async () => true}
      {...events}
      {...props}
    />,
  );
  return events;
}

const item = (id: string) => document.querySelector<HTMLElement>(`[data-entry="${id}"]`);
const summary = (id: string) => item(id)?.querySelector('summary')?.textContent;
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

test.each<[string, Partial<Entry>, string]>([
  [
    'what was agreed, and not what was left open',
    { proposals: accepted },
    `Aide A (${t('outcome_accepted')})`,
  ],
  [
    'what was proposed, where nothing was agreed',
    { proposals: [{ kind: 'b', outcome: null, rules: [], programme: null }] },
    `Aide B (${t('outcome_open')})`,
  ],
  ['that there was nothing', { proposals: [], status: 'none' }, t('outlook_none')],
  ['that it was not assessed', { proposals: [], status: 'not-assessed' }, t('outlook_not_assessed')],
])('sums up %s', (_, parts, expected) => {
  mount({ rows: [row('one', { code: '', ...parts })] });
  expect(summary('one')?.endsWith(expected)).toBe(true);
});

test('names the day and the code', () => {
  mount({ rows: [row('one', { at: '2026-11-22T12:00:00.000Z', code: 'B7' })] });
  expect(summary('one')).toContain('22 novembre 2026');
  expect(summary('one')).toContain('B7');
});

test('names the programmes, and what became of the cheques of its own decision', () => {
  const { voucher } = givingOf(2);
  mount({
    rows: [row('one', { proposals: accepted, voucher }), row('two', { voucher })],
    results: { two: 'returned' },
  });
  expect(item('one')?.textContent).toContain('Relais de Lyon');
  const cheques = (id: string) => item(id)?.querySelector('[data-voucher]')?.textContent;
  expect(cheques('one')).toContain(t('voucher_waiting'));
  expect(cheques('two')).toContain(t('voucher_returned'));
});

test('a follow-up can lead to its decision', () => {
  mount();
  expect(document.getElementById('entry-two')).toBe(item('two'));
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
