// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { ResultForm, type ResultFormProps } from '@/components/journal/ResultForm.tsx';
import type { MessageKey } from '@/utils/i18n/translate.ts';
import { button, buttonNames, click, expectAccessible, field, show, t, type, words } from '../mount.tsx';
import { send } from '../options/events.ts';

function mount(props: Partial<ResultFormProps> = {}) {
  const onResult = vi.fn<ResultFormProps['onResult']>(async () => null);
  show(<ResultForm cheques={3} result={{ used: 0, returned: 0 }} onResult={onResult} {...props} />);
  return onResult;
}

const used = () => field(t('stock_used'));
const returned = () => field(t('stock_returned'));
const said = () => document.querySelector('[role=status]')?.textContent;

/** Types both numbers and sends them. */
async function enter(one: string, other: string): Promise<void> {
  await type(used(), one);
  await type(returned(), other);
  await send();
}

describe('one click', () => {
  test.each<[number, ResultFormProps['result'], MessageKey, ResultFormProps['result']]>([
    [1, { used: 0, returned: 0 }, 'voucher_mark_used', { used: 1, returned: 0 }],
    [1, { used: 0, returned: 0 }, 'voucher_mark_returned', { used: 0, returned: 1 }],
    [1, { used: 1, returned: 0 }, 'voucher_mark_unknown', { used: 0, returned: 0 }],
    [3, { used: 0, returned: 0 }, 'result_all_used', { used: 3, returned: 0 }],
    [3, { used: 3, returned: 0 }, 'result_all_returned', { used: 0, returned: 3 }],
    [3, { used: 1, returned: 0 }, 'result_rest_used', { used: 3, returned: 0 }],
    [3, { used: 0, returned: 1 }, 'result_rest_used', { used: 2, returned: 1 }],
    [3, { used: 1, returned: 1 }, 'result_rest_returned', { used: 1, returned: 2 }],
  ])('of %d cheques, with %j known: %s says %j', async (cheques, result, key, expected) => {
    const onResult = mount({ cheques, result });
    await click(button(t(key)));
    expect(onResult.mock.calls).toEqual([[expected]]);
  });

  test.each<[number, ResultFormProps['result'], MessageKey[]]>([
    [1, { used: 0, returned: 0 }, ['voucher_mark_used', 'voucher_mark_returned']],
    [1, { used: 0, returned: 1 }, ['voucher_mark_used', 'voucher_mark_unknown']],
    [3, { used: 3, returned: 0 }, ['result_all_returned', 'save']],
    [3, { used: 2, returned: 1 }, ['result_all_used', 'result_all_returned', 'save']],
  ])('of %d cheques never says again what is known (%j)', (cheques, result, keys) => {
    mount({ cheques, result });
    expect(buttonNames()).toEqual(keys.map((key) => t(key)));
  });
});

describe('two numbers', () => {
  test('are not asked of a single cheque', () => {
    mount({ cheques: 1 });
    expect(document.querySelectorAll('input')).toHaveLength(0);
    expect(words()).toContain(t('result_question_one'));
  });

  test('begin with what is known, and say what is still awaited', async () => {
    mount({ result: { used: 1, returned: 0 } });
    expect([used().value, returned().value, said()]).toEqual(['1', '0', t('voucher_awaited_other', 2)]);
    await type(returned(), '1');
    expect(said()).toBe(t('voucher_awaited_one', 1));
    await type(returned(), '2');
    expect(said()).toBe('');
  });

  test.each([
    ['1', '1', { used: 1, returned: 1 }],
    ['2', '1', { used: 2, returned: 1 }],
    ['0', '3', { used: 0, returned: 3 }],
  ])('%s used and %s returned are entered', async (one, other, expected) => {
    const onResult = mount();
    await enter(one, other);
    expect(onResult.mock.calls).toEqual([[expected]]);
  });

  test('can take all back', async () => {
    const onResult = mount({ result: { used: 2, returned: 1 } });
    await enter('0', '0');
    expect(onResult.mock.calls).toEqual([[{ used: 0, returned: 0 }]]);
  });

  test.each([
    ['2', '2'],
    ['4', '0'],
    ['-1', '0'],
    ['1.5', '0'],
    ['', '1'],
  ])('%j and %j are refused in words, and stay on screen', async (one, other) => {
    const onResult = mount();
    await enter(one, other);
    expect(onResult).not.toHaveBeenCalled();
    expect(said()).toBe(t('result_wrong', 3));
    expect([used().value, returned().value]).toEqual([one, other]);
    expect(used().getAttribute('aria-invalid')).toBe('true');
    expect(used().getAttribute('aria-describedby')).toBe(document.querySelector('[role=status]')?.id);
  });

  test('that are known already say so', async () => {
    const onResult = mount({ result: { used: 1, returned: 0 } });
    await send();
    expect(onResult).not.toHaveBeenCalled();
    expect(said()).toBe(t('result_same'));
  });

  test('are entered after a refusal, which is then no longer on screen', async () => {
    const onResult = mount();
    await enter('2', '2');
    await enter('2', '1');
    expect(onResult.mock.calls).toEqual([[{ used: 2, returned: 1 }]]);
    expect(said()).toBe('');
  });
});

test('what went wrong stands in the form', async () => {
  mount({ onResult: async () => t('result_stock') });
  await click(button(t('result_all_used')));
  expect(document.querySelector('[role=alert]')?.textContent).toContain(t('result_stock'));
});

test('clicked twice while it is on its way, it is said once', async () => {
  const slow = vi.fn(() => new Promise<null>(() => {}));
  mount({ onResult: slow });
  await click(button(t('result_all_used')));
  await click(button(t('result_all_returned')));
  expect(slow).toHaveBeenCalledTimes(1);
});

describe('the focus', () => {
  test('comes with a form that was asked for, which can be left', async () => {
    const onCancel = vi.fn();
    mount({ onCancel });
    expect(document.activeElement).toBe(button(t('result_all_used')));
    await click(button(t('cancel')));
    expect(onCancel).toHaveBeenCalledTimes(1);
  });

  test('stays where it is with a form that is always there', () => {
    mount();
    expect(document.activeElement).toBe(document.body);
    expect(buttonNames()).not.toContain(t('cancel'));
  });
});

test('is accessible', async () => {
  mount({ onCancel: () => {} });
  await enter('9', '9');
  await expectAccessible();
  mount({ cheques: 1 });
  await expectAccessible();
});
