// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { TextField, type TextFieldProps } from '@/components/options/TextField.tsx';
import { expectAccessible, field, show, type } from '../mount.tsx';

function mount(props: Partial<TextFieldProps> = {}) {
  const onValue = vi.fn();
  show(<TextField label="Nom" value="" onValue={onValue} {...props} />);
  return { onValue, control: field('Nom') };
}

test('hands out what is typed', async () => {
  const { onValue, control } = mount();
  await type(control, 'Relais');
  expect(onValue.mock.calls).toEqual([['Relais']]);
});

test.each(['text', 'date', 'number', 'search'] as const)('is a line of type %s', (kind) => {
  expect(mount({ type: kind }).control.type).toBe(kind);
});

test('is as many lines as there shall be', () => {
  const { control } = mount({ rows: 3 });
  expect([control.localName, control.getAttribute('rows')]).toEqual(['textarea', '3']);
});

test.each([undefined, 2])('says that its text is French (rows: %s)', (rows) => {
  expect(mount({ french: true, rows }).control.lang).toBe('fr');
});

test('is accessible', async () => {
  mount({ required: true, help: 'Un nom.' });
  await expectAccessible();
});
