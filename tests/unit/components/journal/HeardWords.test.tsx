// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { HeardWords } from '@/components/journal/HeardWords.tsx';
import type { FollowedUp } from '@/utils/journal/event.ts';
import { heardOf } from '../../utils/journal/entries.ts';
import { book, checklist } from '../book.ts';
import { expectAccessible, show, t, words } from '../mount.tsx';

const mount = (parts: Partial<FollowedUp> = {}) =>
  show(<HeardWords followedUp={heardOf(parts)} reviewOn="2026-12-22" checklist={checklist} book={book} />);

test('says what became of each proposal of which something was heard', () => {
  mount({ results: { a: 'did-not-go', gone: 'other-solution' } });
  expect([...document.querySelectorAll('li')].map((one) => one.textContent)).toEqual([
    `Aide A – ${t('heard_did_not_go')}`,
    `gone – ${t('heard_other_solution')}`,
  ]);
});

test('says what was answered anew, with its day where that is known', () => {
  mount({ answers: { phone: 'b', many: ['a', 'b'] }, answeredOn: { phone: '2026-10-03' } });
  expect([...document.querySelectorAll('li')].map((one) => one.textContent)).toEqual([
    t('heard_answer', '3 octobre 2026', 'Téléphone', 'B'),
    t('witness', 'Gêne', 'A, B'),
  ]);
});

test.each([
  ['2027-01-12', t('review_on_day', '12 janvier 2027')],
  [null, t('follow_up_over')],
])('the day that holds is %s: « %s »', (next, sentence) => {
  mount({ next });
  expect(words()).toContain(sentence);
});

test('the day that was agreed at first is not said again', () => {
  mount({ results: { a: 'went' }, next: '2026-12-22' });
  expect(words()).not.toContain('décembre');
});

test('is accessible', async () => {
  mount({ results: { a: 'went' }, answers: { phone: 'b' }, next: '2027-01-12' });
  await expectAccessible();
});
