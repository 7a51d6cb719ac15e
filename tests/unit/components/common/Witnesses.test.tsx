// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { Witnesses } from '@/components/common/Witnesses.tsx';
import type { Because } from '@/utils/orientation/explain/why.ts';
import type { Witness } from '@/utils/orientation/explain/witnesses.ts';
import { book, checklist } from '../book.ts';
import { expectAccessible, show, t } from '../mount.tsx';

function mount(...reasons: Witness[][]) {
  const because = reasons.map((witnesses): Because => ({ reason: { type: 'rule', rule: 'A' }, witnesses }));
  show(<Witnesses because={because} book={book} checklist={checklist} />);
  return [...document.querySelectorAll('.witness')].map((one) => one.textContent);
}

test.each<[string, Witness, string]>([
  ['an answer', { question: 'phone', options: ['a'] }, t('witness', 'Téléphone', 'a')],
  ['several answers', { question: 'many', options: ['a', 'b'] }, t('witness', 'Gêne', 'a, b')],
  [
    'a question that was not asked',
    { question: 'phone', notAsked: true },
    t('witness_not_asked', 'Téléphone'),
  ],
  ['a fact that was ticked', { fact: 'f' }, 'F'],
  ['a voucher that is active here', { fact: 'voucher-active' }, t('fact_voucher_active')],
  ['another kind of help', { kind: 'b' }, t('witness_kind', 'Aide B')],
  ['what the checklist no longer knows', { question: 'gone', options: ['x'] }, t('witness', 'gone', 'x')],
])('says in words: %s', (_, witness, words) => {
  expect(mount([witness])).toEqual([words]);
});

test('names each once, whatever the number of reasons', () => {
  const phone: Witness = { question: 'phone', options: ['a'] };
  expect(mount([phone], [{ fact: 'f' }, phone])).toEqual([t('witness', 'Téléphone', 'a'), 'F']);
});

test('is nothing where no answer led to it', () => {
  mount([]);
  expect(document.querySelector('.witnesses')).toBeNull();
});

test('is accessible', async () => {
  mount([{ question: 'phone', options: ['a'] }]);
  await expectAccessible();
});
