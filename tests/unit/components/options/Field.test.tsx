// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { Field, type FieldProps } from '@/components/options/Field.tsx';
import { expectAccessible, field, show, t, words } from '../mount.tsx';
import { descriptionOf } from './events.ts';

function mount(props: Partial<FieldProps> = {}): HTMLInputElement {
  show(
    <Field label="Ville" {...props}>
      {(attributes) => <input {...attributes} />}
    </Field>,
  );
  return field('Ville');
}

test('ties label, help and fault to the control', () => {
  const control = mount({ help: 'Où ?', error: 'Il en manque une.' });
  expect(descriptionOf(control)).toBe('Où ? ⚠ Il en manque une.');
  expect(control.getAttribute('aria-invalid')).toBe('true');
});

test('says nothing of help and faults where there are none', () => {
  const control = mount();
  expect(control.hasAttribute('aria-describedby')).toBe(false);
  expect(control.hasAttribute('aria-invalid')).toBe(false);
});

test('says that it may stay empty', () => {
  mount({ optional: true });
  expect(words()).toContain(`(${t('optional')})`);
});

test('is accessible', async () => {
  mount({ help: 'Où ?', error: 'Il en manque une.', optional: true });
  await expectAccessible();
});
