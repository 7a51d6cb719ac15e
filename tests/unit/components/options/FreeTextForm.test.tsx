// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { FreeTextForm, type FreeTextFormProps } from '@/components/options/FreeTextForm.tsx';
import { click, expectAccessible, field, show, t, words } from '../mount.tsx';

function mount(props: Partial<FreeTextFormProps> = {}) {
  const onChange = vi.fn();
  show(<FreeTextForm on={false} fixed={false} volunteer={false} onChange={onChange} {...props} />);
  return onChange;
}

const box = () => field(t('free_text_allow'));

test.each([true, false])('shows whether it is on (%s), and asks for the other', async (on) => {
  const onChange = mount({ on });
  expect(box().checked).toBe(on);
  await click(box());
  expect(onChange).toHaveBeenCalledExactlyOnceWith(!on);
});

test('says what must not be written', () => {
  mount();
  const help = document.getElementById(box().getAttribute('aria-describedby') ?? '');
  expect(help?.textContent).toBe(t('free_text_warning'));
});

test('fixed by the organisation, is shown and cannot be changed', () => {
  mount({ on: true, fixed: true });
  expect(words()).toContain(t('fixed_by_organisation'));
  expect([box().checked, box().disabled]).toEqual([true, true]);
});

test('of a volunteer it is off, whatever is set', () => {
  mount({ on: true, volunteer: true });
  expect(words()).toContain(t('free_text_volunteer'));
  expect([box().checked, box().disabled]).toEqual([false, true]);
});

test('is accessible', async () => {
  mount({ on: true, fixed: true, volunteer: true });
  await expectAccessible();
});
