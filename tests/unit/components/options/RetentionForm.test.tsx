// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { RetentionForm, type RetentionFormProps } from '@/components/options/RetentionForm.tsx';
import { button, click, expectAccessible, show, t, words } from '../mount.tsx';
import { choose } from './events.ts';

function mount(props: Partial<RetentionFormProps> = {}) {
  const onChange = vi.fn();
  show(<RetentionForm months={6} most={12} fixed={false} onChange={onChange} {...props} />);
  return onChange;
}

function choice(): HTMLSelectElement {
  const found = document.querySelector('select');
  if (!found) throw new Error('No list');
  return found;
}
const isAsked = () => document.querySelector('dialog')?.open === true;

test('shows for how long, and offers a month to the longest', () => {
  mount();
  expect(choice().value).toBe('6');
  const options = [...choice().querySelectorAll('option')].map((option) => option.textContent);
  expect(options).toHaveLength(12);
  expect([options[0], options[11]]).toEqual([t('months_one'), t('months_other', 12)]);
});

test('a longer time is taken at once: nothing is erased', async () => {
  const onChange = mount();
  await choose(choice(), '12');
  expect(onChange).toHaveBeenCalledExactlyOnceWith(12);
});

test('a shorter time is asked about first, with what it erases', async () => {
  const onChange = mount();
  await choose(choice(), '3');
  expect(isAsked()).toBe(true);
  expect(words()).toContain(t('retention_text_other', 3));
  expect(onChange).not.toHaveBeenCalled();
  await click(button(t('retention_do')));
  expect(onChange).toHaveBeenCalledExactlyOnceWith(3);
  expect(isAsked()).toBe(false);
});

test('"Annuler" leaves it as it was', async () => {
  const onChange = mount();
  await choose(choice(), '1');
  expect(words()).toContain(t('retention_text_one'));
  await click(button(t('cancel')));
  expect(onChange).not.toHaveBeenCalled();
  expect(choice().value).toBe('6');
});

test('fixed by the organisation, is shown and cannot be changed', () => {
  mount({ fixed: true });
  expect(words()).toContain(t('fixed_by_organisation'));
  expect([choice().value, choice().disabled]).toEqual(['6', true]);
});

test('is accessible', async () => {
  mount();
  await expectAccessible();
});
