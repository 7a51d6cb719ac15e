// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { BookFailures } from '@/components/options/BookFailures.tsx';
import { expectAccessible, show, t, words } from '../mount.tsx';

const failures = [
  {
    id: 'no-phone',
    says: 'Sans numéro, une carte.',
    counterexample: ['Un numéro ? → Non', 'par un volontaire'],
  },
  { id: 'fires/A', says: 'La règle A peut se déclencher.', counterexample: null },
];
const mount = () => show(<BookFailures failures={failures} />);

test('reads out on how many points the proof fails', () => {
  mount();
  expect(document.querySelector('[role=alert]')?.textContent).toContain(t('proof_failed_other', 2));
});

test('says what should hold, and the smallest case in which it does not', () => {
  mount();
  expect(words()).toContain(`Sans numéro, une carte.${t('proof_example')}`);
  expect([...document.querySelectorAll('.example li')].map((one) => one.textContent)).toEqual([
    'Un numéro ? → Non',
    'par un volontaire',
  ]);
});

test('says where no case shows it', () => {
  mount();
  expect(words()).toContain(`La règle A peut se déclencher.${t('proof_never')}`);
});

test('is accessible', async () => {
  mount();
  await expectAccessible();
});
