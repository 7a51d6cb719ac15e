// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { VoucherForm, type VoucherFormProps } from '@/components/decision/VoucherForm.tsx';
import type { GivenVoucher } from '@/utils/interview/draft.ts';
import {
  button,
  buttonNames,
  choose,
  click,
  expectAccessible,
  field,
  show,
  t,
  type,
  words,
} from '../mount.tsx';
import { programmeOf } from '../offers.ts';

const lyon = programmeOf('lyon', {
  voucher: {
    chequesPerBooklet: 10,
    acceptedBy: [
      { name: 'Atelier A', where: 'Lyon 3e' },
      { name: 'Atelier B', where: 'Bron' },
    ],
  },
});
const creuse = programmeOf('creuse', {
  voucher: { chequesPerBooklet: 5, acceptedBy: [{ name: 'Atelier C', where: 'Guéret' }] },
});
const given: GivenVoucher = { programme: 'lyon', cheques: 2, place: 'Atelier A, Lyon 3e', on: null };

function mount(props: Partial<VoucherFormProps> = {}) {
  const onGive = vi.fn();
  show(<VoucherForm programmes={[lyon]} cheques={{ lyon: 5 }} given={given} onGive={onGive} {...props} />);
  return onGive;
}

const count = () => field(t('voucher_count'));
const said = () => document.querySelector('[role=status]')?.textContent;

test('first offers to give one cheque, for the first place', async () => {
  const onGive = mount({ given: null });
  expect(buttonNames()).toEqual([t('voucher_give')]);
  await click(button(t('voucher_give')));
  expect(onGive.mock.calls).toEqual([
    [{ programme: 'lyon', cheques: 1, place: 'Atelier A, Lyon 3e', on: null }],
  ]);
});

test.each([
  ['no programme gives any', []],
  ['the programme is no voucher', [programmeOf('lyon')]],
])('offers nothing where %s', (_, programmes) => {
  mount({ given: null, programmes });
  expect(words()).toBe('');
});

describe('how many', () => {
  test('shows how many are given, and how many are left', () => {
    mount();
    expect([count().value, count().max, said()]).toEqual(['2', '5', t('voucher_left', 5)]);
    expect(count().getAttribute('aria-describedby')).toBe(document.querySelector('[role=status]')?.id);
  });

  test.each([1, 4, 5])('%d can be given', async (number) => {
    const onGive = mount();
    await type(count(), String(number));
    expect(onGive.mock.calls).toEqual([[{ ...given, cheques: number }]]);
  });

  test('a programme without a stock says nothing of what is left', () => {
    mount({ cheques: {} });
    expect(said()).toBe('');
    expect(count().max).toBe('100');
  });

  test('more than is left is kept as it was typed, and refused in words', async () => {
    const onGive = mount();
    await type(count(), '6');
    // What is recorded is what is on screen: the journal refuses it, rather than another number be given.
    expect(onGive.mock.calls).toEqual([[{ ...given, cheques: 6 }]]);
    mount({ given: { ...given, cheques: 6 } });
    expect(said()).toBe(t('voucher_too_many', 5));
    expect(count().getAttribute('aria-invalid')).toBe('true');
  });

  test('a stock that shrank meanwhile is told', () => {
    mount({ cheques: { lyon: 1 } });
    expect(said()).toBe(t('voucher_too_many', 1));
  });

  test.each(['0', '-1', '1.5', '101', ''])('%j is refused in words, and stays on screen', async (typed) => {
    const onGive = mount();
    await type(count(), typed);
    expect(onGive).not.toHaveBeenCalled();
    expect(said()).toBe(t('voucher_count_wrong', 5, 2));
    expect(count().value).toBe(typed);
    expect(count().getAttribute('aria-invalid')).toBe('true');
  });

  test('the refusal ends with a number that can be', async () => {
    const onGive = mount();
    await type(count(), '0');
    await type(count(), '3');
    expect(onGive.mock.calls).toEqual([[{ ...given, cheques: 3 }]]);
    mount({ given: { ...given, cheques: 3 } });
    expect([said(), count().getAttribute('aria-invalid')]).toEqual([t('voucher_left', 5), 'false']);
  });
});

describe('for which workshop', () => {
  test('takes another place', async () => {
    const onGive = mount();
    expect(words()).toContain('Atelier B, Bron');
    await choose(field(t('voucher_place')), 'Atelier B, Bron');
    expect(onGive.mock.calls).toEqual([[{ ...given, place: 'Atelier B, Bron' }]]);
  });

  test('takes the day, or none', async () => {
    const onGive = mount();
    await type(field(t('voucher_on')), '2026-12-01');
    expect(onGive).toHaveBeenLastCalledWith({ ...given, on: '2026-12-01' });
    mount({ given: { ...given, on: '2026-12-01' } });
    expect(field(t('voucher_on')).value).toBe('2026-12-01');
    await type(field(t('voucher_on')), '');
  });
});

describe('of which programme', () => {
  const both = { programmes: [lyon, creuse], cheques: { lyon: 5, creuse: 1 } };

  test('is not asked where there is one', () => {
    mount();
    expect(words()).not.toContain(t('voucher_programme'));
  });

  test('another one begins anew, with its own places', async () => {
    const onGive = mount(both);
    await choose(field(t('voucher_programme')), 'creuse');
    expect(onGive.mock.calls).toEqual([
      [{ programme: 'creuse', cheques: 1, place: 'Atelier C, Guéret', on: null }],
    ]);
  });

  test('another one has another stock; what was refused before is forgotten', async () => {
    mount(both);
    await type(count(), '0');
    await choose(field(t('voucher_programme')), 'creuse');
    mount({ ...both, given: { programme: 'creuse', cheques: 1, place: 'Atelier C, Guéret', on: null } });
    expect([count().value, said()]).toEqual(['1', t('voucher_left', 1)]);
  });
});

test('cheques that can no longer be given are never shown as those of another programme', async () => {
  const onGive = mount({ programmes: [creuse] });
  expect(document.querySelector('[role=alert]')?.textContent).toContain(t('voucher_gone'));
  expect(words()).not.toContain('Atelier C');
  await click(button(t('voucher_none')));
  expect(onGive.mock.calls).toEqual([[null]]);
});

test('can be taken back', async () => {
  const onGive = mount();
  await click(button(t('voucher_none')));
  expect(onGive.mock.calls).toEqual([[null]]);
});

test('is accessible', async () => {
  mount({ programmes: [lyon, creuse] });
  await type(count(), '0');
  await expectAccessible();
  mount({ programmes: [creuse] });
  await expectAccessible();
});
