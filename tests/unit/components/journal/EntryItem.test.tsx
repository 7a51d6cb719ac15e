// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { EntryItem, type EntryItemProps } from '@/components/journal/EntryItem.tsx';
import { entryOf, givingOf } from '../../utils/journal/entries.ts';
import { book, checklist } from '../book.ts';
import { button, buttonNames, click, expectAccessible, field, show, t, type } from '../mount.tsx';
import { send } from '../options/events.ts';

function mount(props: Partial<EntryItemProps> = {}) {
  const events = {
    onNote: vi.fn(),
    onErase: vi.fn(),
    onResult: vi.fn<EntryItemProps['onResult']>(async () => null),
  };
  show(
    <EntryItem
      entry={givingOf(3)}
      checklist={checklist}
      book={book}
      programmes={{ lyon: 'Chèque de Lyon' }}
      result={{ used: 0, returned: 0 }}
      open={false}
      note={null}
      copy={async () => true}
      {...events}
      {...props}
    />,
  );
  return events;
}

const summary = () => document.querySelector('summary');

test('is one line with its day and its code until it is opened', () => {
  mount({ entry: entryOf({ at: '2026-11-22T12:00:00.000Z', code: 'B7' }), result: undefined });
  expect(summary()?.textContent).toContain('22 novembre 2026');
  expect(summary()?.textContent).toContain('B7');
  expect(document.querySelector('details')?.open).toBe(false);
});

test('opened from the beginning, it has the focus', () => {
  mount({ open: true });
  expect(document.querySelector('details')?.open).toBe(true);
  expect(document.activeElement).toBe(summary());
});

test('without cheques has nothing to correct', () => {
  mount({ entry: entryOf(), result: undefined });
  expect(buttonNames()).toEqual([t('note_show'), t('erase')]);
});

describe('the result of its cheques', () => {
  test('is entered where nothing is known', async () => {
    const { onResult } = mount();
    await click(button(t('result_enter')));
    await click(button(t('result_all_returned')));
    expect(onResult.mock.calls).toEqual([[{ used: 0, returned: 3 }]]);
  });

  test('is corrected in the same form, which begins with what was said', async () => {
    const { onResult } = mount({ result: { used: 3, returned: 0 } });
    await click(button(t('result_correct')));
    expect(field(t('stock_used')).value).toBe('3');
    await type(field(t('stock_used')), '2');
    await type(field(t('stock_returned')), '1');
    await send();
    expect(onResult.mock.calls).toEqual([[{ used: 2, returned: 1 }]]);
  });

  test('once it is entered, the form goes and the focus is back on its button', async () => {
    mount({ result: { used: 3, returned: 0 } });
    await click(button(t('result_correct')));
    await click(button(t('result_all_returned')));
    expect(document.querySelector('form')).toBeNull();
    expect(document.activeElement).toBe(button(t('result_correct')));
  });

  test('that was refused leaves the form there, with the reason', async () => {
    mount({ result: { used: 0, returned: 3 }, onResult: async () => t('result_stock') });
    await click(button(t('result_correct')));
    await click(button(t('result_all_used')));
    expect(document.querySelector('form [role=alert]')?.textContent).toContain(t('result_stock'));
  });

  test('can be left as it is', async () => {
    const { onResult } = mount();
    await click(button(t('result_enter')));
    await click(button(t('cancel')));
    expect(document.querySelector('form')).toBeNull();
    expect(document.activeElement).toBe(button(t('result_enter')));
    expect(onResult).not.toHaveBeenCalled();
  });

  test('the button says whether the form is there', async () => {
    mount();
    const expanded = () => button(t('result_enter')).getAttribute('aria-expanded');
    expect(expanded()).toBe('false');
    await click(button(t('result_enter')));
    expect(expanded()).toBe('true');
    await click(button(t('result_enter')));
    expect(expanded()).toBe('false');
  });
});

test('is accessible', async () => {
  mount({ open: true, note: 'La note', result: { used: 1, returned: 0 } });
  await click(button(t('result_correct')));
  await expectAccessible();
});
