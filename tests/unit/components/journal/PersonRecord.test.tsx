// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { PersonRecord, type PersonRecordProps } from '@/components/journal/PersonRecord.tsx';
import { entryOf, heardOf } from '../../utils/journal/entries.ts';
import { book, checklist } from '../book.ts';
import { button, buttonNames, click, expectAccessible, show, t, words } from '../mount.tsx';

const entry = entryOf({ code: 'B-17', comment: 'rappeler le matin', at: '2026-11-22T09:02:00.000Z' });

function mount(props: Partial<PersonRecordProps> = {}) {
  const acts = { onPrint: vi.fn(), onErase: vi.fn(), onClose: vi.fn() };
  show(
    <PersonRecord
      code="B-17"
      entries={[entry]}
      checklist={checklist}
      book={book}
      programmes={{}}
      results={{}}
      followedUp={{}}
      {...acts}
      {...props}
    />,
  );
  return acts;
}

test('shows every decision in full, its remark included', () => {
  mount({ entries: [entry, { ...entryOf({ code: 'B-17' }), comment: '' }] });
  expect(document.querySelectorAll('[data-entry]')).toHaveLength(2);
  expect(words()).toContain(t('person_found_other', 2));
  expect(words()).toContain('rappeler le matin');
  expect(words()).toContain('22 novembre 2026');
});

test('shows what was heard of a decision since', () => {
  const followedUp = { [entry.id]: heardOf({ results: { 'solidarity-mobile': 'went' } }) };
  mount({ followedUp });
  expect(document.querySelector('[data-since]')?.textContent).toContain(t('heard_went'));
});

test('can be printed, erased and left', async () => {
  const acts = mount();
  await click(button(t('person_print')));
  await click(button(t('person_erase')));
  await click(button(t('journal_all')));
  expect(Object.values(acts).map((act) => act.mock.calls.length)).toEqual([1, 1, 1]);
});

test('of whom nothing is kept, it says so, and there is nothing to print or erase', () => {
  mount({ entries: [] });
  expect(words()).toContain(t('person_nothing', 'B-17'));
  expect(buttonNames()).toEqual([t('journal_all')]);
});

test('is accessible', async () => {
  mount();
  await expectAccessible();
});
