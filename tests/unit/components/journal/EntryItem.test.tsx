// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { EntryItem, type EntryItemProps } from '@/components/journal/EntryItem.tsx';
import type { Entry } from '@/utils/journal/entry.ts';
import { question } from '../../utils/interview/drafts.ts';
import { entryOf, givingOf, heardOf } from '../../utils/journal/entries.ts';
import { book, checklist } from '../book.ts';
import { button, buttonNames, click, expectAccessible, field, show, t, type } from '../mount.tsx';
import { send } from '../options/events.ts';
import { quiet } from './tools.ts';

function mount(props: Partial<EntryItemProps> = {}) {
  const events = {
    onNote: vi.fn(),
    onErase: vi.fn(),
    onResult: vi.fn<EntryItemProps['onResult']>(async () => null),
    onHeard: vi.fn<EntryItemProps['onHeard']>(async () => null),
  };
  show(
    <EntryItem
      entry={givingOf(3, { proposals: [] })}
      checklist={checklist}
      book={book}
      tools={quiet}
      programmes={{ lyon: 'Chèque de Lyon' }}
      result={{ used: 0, returned: 0 }}
      followedUp={undefined}
      today="2026-11-22"
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

test('without cheques and without anything to look at again has nothing to correct', () => {
  mount({ entry: entryOf({ proposals: [], reviewOn: null }), result: undefined });
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

describe('what came of what was accepted', () => {
  const accepted: Entry['proposals'] = [
    { kind: 'a', outcome: 'accepted', reason: null, rules: [], programme: null },
    { kind: 'b', outcome: 'declined', reason: null, rules: [], programme: null },
    { kind: 'voucher', outcome: 'accepted', reason: null, rules: [], programme: null },
  ];
  const dated = entryOf({ proposals: accepted, reviewOn: '2026-12-22' });
  const undated = entryOf({ proposals: accepted, reviewOn: null });
  const pointedOut = () => summary()?.querySelector('.without-date')?.textContent;

  test('is asked of each, and of nothing else', async () => {
    const { onHeard } = mount({ entry: dated, result: undefined });
    await click(button(t('follow_up_note')));
    expect([...document.querySelectorAll('legend')].map((one) => one.textContent)).toEqual([
      'Aide A',
      'voucher',
    ]);
    await click(button(t('heard_went')));
    expect(onHeard.mock.calls).toEqual([[{ results: { a: 'went' } }]]);
  });

  test('is not asked of given cheques, which have their own form', async () => {
    mount({ entry: { ...dated, voucher: givingOf(1).voucher } });
    await click(button(t('follow_up_note')));
    expect([...document.querySelectorAll('legend')].map((one) => one.textContent)).toEqual(['Aide A']);
  });

  test('the form takes the focus, and gives it back once a day is set or all is over', async () => {
    const { onHeard } = mount({ entry: dated });
    await click(button(t('follow_up_note')));
    expect(document.activeElement).toBe(button(t('heard_went')));
    await click(button(t('heard_no_news')));
    expect(document.querySelector('form')).not.toBeNull();
    await click(button(t('follow_up_end')));
    expect(onHeard.mock.calls).toEqual([[{ results: { a: 'no-news' } }], [{ results: {}, next: null }]]);
    expect(document.querySelector('form')).toBeNull();
    expect(document.activeElement).toBe(button(t('follow_up_note')));
  });

  test('only one form is there at a time', async () => {
    mount({ entry: { ...dated, voucher: givingOf(3).voucher } });
    await click(button(t('result_enter')));
    await click(button(t('follow_up_note')));
    expect(document.querySelectorAll('form')).toHaveLength(1);
    expect(button(t('result_enter')).getAttribute('aria-expanded')).toBe('false');
  });

  test('accepted without a day to speak of it again, it is pointed out with the way to set one', async () => {
    const { onHeard } = mount({ entry: undated, result: undefined });
    expect(pointedOut()).toBe(t('accepted_without_date'));
    await click(button(t('accepted_set_date')));
    await type(field(t('next_day')), '2026-12-22');
    await send();
    expect(onHeard.mock.calls).toEqual([[{ results: {}, next: '2026-12-22' }]]);
    expect(document.activeElement).toBe(button(t('accepted_set_date')));
  });

  test('is not pointed out where it may be on purpose: a reminder may be a danger', async () => {
    mount({ entry: undated, result: undefined, tools: { ...quiet, mayBeInDanger: () => true } });
    expect(pointedOut()).toBeUndefined();
    expect(buttonNames()).not.toContain(t('accepted_set_date'));
  });

  test('asks again what was a problem', async () => {
    const problem = { question: question('phone'), answer: 'a' };
    const { onHeard } = mount({ entry: dated, tools: { ...quiet, problemsOf: () => [problem] } });
    await click(button(t('follow_up_note')));
    await click(button(t('problem_same')));
    expect(onHeard.mock.calls).toEqual([[{ results: {}, answers: { phone: 'a' } }]]);
  });

  test.each<[string, Partial<EntryItemProps>]>([
    ['there is a day', { entry: dated }],
    ['somebody looked after it', { entry: undated, followedUp: heardOf() }],
    ['nothing was accepted', { entry: entryOf({ proposals: accepted.slice(1, 2), reviewOn: null }) }],
    [
      'only cheques were',
      {
        entry: entryOf({
          proposals: accepted.slice(2),
          reviewOn: null,
          voucher: givingOf(1).voucher,
        }),
      },
    ],
  ])('is not pointed out where %s', (_, props) => {
    mount(props);
    expect(pointedOut()).toBeUndefined();
  });
});

test('is accessible', async () => {
  mount({ open: true, note: 'La note', result: { used: 1, returned: 0 } });
  await click(button(t('result_correct')));
  await expectAccessible();
  mount({ entry: entryOf({ reviewOn: null }), result: undefined, open: true });
  await click(button(t('accepted_set_date')));
  await expectAccessible();
});
