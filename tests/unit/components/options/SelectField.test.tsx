// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { SelectField, type SelectFieldProps } from '@/components/options/SelectField.tsx';
import { expectAccessible, show } from '../mount.tsx';
import { choose, select } from './events.ts';

function mount(props: Partial<SelectFieldProps<'open' | 'ended'>> = {}) {
  const onValue = vi.fn();
  const choices = [
    { value: 'open' as const, label: 'Ouvert' },
    { value: 'ended' as const, label: 'Terminé', disabled: true },
  ];
  show(<SelectField label="État" choices={choices} value="open" onValue={onValue} {...props} />);
  return { onValue, control: select('État') };
}

test('hands out what is chosen', async () => {
  const { onValue, control } = mount();
  await choose(control, 'ended');
  expect(onValue.mock.calls).toEqual([['ended']]);
});

test('shows what is chosen, and what cannot be', () => {
  const { control } = mount();
  expect(control.value).toBe('open');
  expect([...control.options].map(({ disabled }) => disabled)).toEqual([false, true]);
});

test('is accessible', async () => {
  mount({ error: 'Choisissez.' });
  await expectAccessible();
});
