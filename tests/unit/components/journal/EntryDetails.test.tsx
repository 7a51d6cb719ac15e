// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { EntryDetails } from '@/components/journal/EntryDetails.tsx';
import type { Entry } from '@/utils/journal/entry.ts';
import { entryOf } from '../../utils/journal/entries.ts';
import { book, checklist } from '../book.ts';
import { expectAccessible, show, t, words } from '../mount.tsx';

const proposals: Entry['proposals'] = [
  { kind: 'a', outcome: 'accepted', rules: ['A', 'gone'] },
  { kind: 'b', outcome: null, rules: [] },
];

const mount = (parts: Partial<Entry> = {}) =>
  show(<EntryDetails entry={entryOf({ proposals, ...parts })} checklist={checklist} book={book} />);

test('says what was proposed, why, and what was agreed', () => {
  mount();
  expect(words()).toContain(`Aide A – ${t('outcome_accepted')}Parce que a.`);
  expect(words()).toContain(`Aide B – ${t('outcome_open')}`);
  expect(words()).not.toContain('Parce que b.');
});

test.each([
  ['none', 'outlook_none'],
  ['not-assessed', 'outlook_not_assessed'],
] as const)('without proposals says that it was %s', (status, key) => {
  mount({ proposals: [], status, needs: [] });
  expect(words()).toContain(t(key));
});

test.each([
  ['2026-12-22', t('review_on_day', '22 décembre 2026')],
  ['2027-01-02', t('review_on_day', '2 janvier 2027')],
])('names the day to look again: %s', (reviewOn, sentence) => {
  mount({ reviewOn });
  expect(words()).toContain(sentence);
});

test('names no day where there is none', () => {
  mount({ reviewOn: null });
  expect(words()).not.toContain(t('review_on_day', ''));
});

test('shows the code, or that there is none', () => {
  mount({ code: 'B7' });
  expect(words()).toContain(t('code_is', 'B7'));
  mount({ code: '' });
  expect(words()).toContain(t('no_code'));
});

test('shows every recorded answer', () => {
  mount({ answers: { phone: 'a' } });
  expect(words()).toContain('TéléphoneA');
});

test('is accessible', async () => {
  mount();
  await expectAccessible();
});
