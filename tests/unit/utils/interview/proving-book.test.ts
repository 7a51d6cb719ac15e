import { expect, test } from 'vitest';
import { provingBook } from '@/utils/interview/proving-book.ts';
import { shippedChecklist } from '@/utils/interview/shipped-checklist.ts';
import properties from '@/utils/orientation/proof/properties.json' with { type: 'json' };
import { shippedBook } from '@/utils/orientation/shipped-book.ts';
import type { Book } from '@/utils/orientation/types.ts';
import { rule } from '../orientation/tiny-book.ts';

/** Runs it to its end. */
function prove(book: Book) {
  const proof = provingBook(book, shippedChecklist, properties);
  const steps: number[] = [];
  for (let step = proof.next(); ; step = proof.next()) {
    if (step.done) return { steps, result: step.value };
    steps.push(step.value);
  }
}

const without = (id: string): Book => ({
  ...shippedBook,
  rules: shippedBook.rules.filter((rule) => rule.id !== id),
});

test('the book that ships gets nothing wrong; how far it is counts up one by one', () => {
  const { steps, result } = prove(shippedBook);
  expect(result).toEqual({ ok: true, value: [] });
  expect(steps.length).toBeGreaterThan(100);
  expect(steps).toEqual(steps.map((_, i) => i + 1));
});

test('a book that gets something wrong says what, with the smallest case in words', () => {
  const { result } = prove(without('R10'));
  expect(result.ok && result.value).toContainEqual({
    id: 'a-number-first',
    says: expect.stringContaining('connexion mobile solidaire'),
    counterexample: [expect.stringMatching(/téléphone.* → /)],
  });
});

test('what fails in every case has no example', () => {
  const twice = rule('idle', {
    proposes: ['scam-help'],
    when: { all: [{ fact: 'scam' }, { fact: 'scam' }] },
  });
  const { result } = prove({ ...shippedBook, rules: [...shippedBook.rules, twice] });
  const matters = result.ok ? result.value.find(({ id }) => id === 'matters/idle') : undefined;
  expect(matters?.counterexample).toBeNull();
});

test('a book that lacks what the properties speak of is refused, each thing once', () => {
  const { result, steps } = prove({
    ...shippedBook,
    kinds: shippedBook.kinds.filter(({ id }) => id !== 'online-self-study'),
  });
  expect(result).toEqual({
    ok: false,
    issues: [{ path: '', code: 'needed_by_proof', value: 'online-self-study' }],
  });
  expect(steps).toEqual([]);
});
