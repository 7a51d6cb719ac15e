// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { EntryDetails, type EntryDetailsProps } from '@/components/journal/EntryDetails.tsx';
import type { Entry } from '@/utils/journal/entry.ts';
import { entryOf, givingOf } from '../../utils/journal/entries.ts';
import { book, checklist } from '../book.ts';
import { expectAccessible, show, t, words } from '../mount.tsx';

const proposals: Entry['proposals'] = [
  { kind: 'a', outcome: 'accepted', reason: null, rules: ['A', 'gone'], programme: 'relais-lyon' },
  { kind: 'b', outcome: null, reason: null, rules: [], programme: 'gone-programme' },
];

const mount = (parts: Partial<Entry> = {}, props: Partial<EntryDetailsProps> = {}) =>
  show(
    <EntryDetails
      entry={entryOf({ proposals, ...parts })}
      checklist={checklist}
      book={book}
      programmes={{ 'relais-lyon': 'Relais de Lyon', lyon: 'Chèque de Lyon' }}
      {...props}
    />,
  );

test('says what was proposed, why, and what was agreed', () => {
  mount();
  expect(words()).toContain(`Aide A – ${t('outcome_accepted')}Relais de LyonParce que a.`);
  expect(words()).toContain(`Aide B – ${t('outcome_open')}`);
  expect(words()).not.toContain('Parce que b.');
});

test('says why something was declined, where that was said', () => {
  mount({
    proposals: [
      { kind: 'a', outcome: 'declined', reason: 'too-far', rules: [], programme: null },
      { kind: 'b', outcome: 'declined', reason: null, rules: [], programme: null },
    ],
  });
  const item = (kind: string) => document.querySelector(`[data-kind="${kind}"]`)?.textContent;
  expect(item('a')).toBe(`Aide A – ${t('outcome_declined')} (${t('reason_too_far')})`);
  expect(item('b')).toBe(`Aide B – ${t('outcome_declined')}`);
});

test('names the programme that was chosen; its id where nobody knows it any more', () => {
  mount();
  const item = (kind: string) => document.querySelector(`[data-kind="${kind}"] p`)?.textContent;
  expect(item('a')).toBe('Relais de Lyon');
  expect(item('b')).toBe('gone-programme');
  mount({ proposals: [{ kind: 'a', outcome: null, reason: null, rules: [], programme: null }] });
  expect(item('a')).toBeUndefined();
});

describe('the cheques that were given', () => {
  const line = () => document.querySelector('[data-voucher]')?.textContent;
  const { voucher } = givingOf(3);

  test('are shown with what became of them', () => {
    mount({ voucher }, { result: { used: 2, returned: 0 } });
    expect(line()).toContain('Chèque de Lyon · Atelier A');
    expect(line()).toContain(`${t('voucher_used_other', 2)}, ${t('voucher_awaited_one', 1)}`);
  });

  test('just given, are awaited', () => {
    mount({ voucher });
    expect(line()).toContain(t('voucher_waiting'));
  });

  test('are not spoken of where there were none', () => {
    mount({ voucher: null });
    expect(line()).toBeUndefined();
  });
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

test('shows the free text, where there is any', () => {
  mount({ comment: 'Préfère l’écrit.' });
  expect(words()).toContain(t('free_text_is', 'Préfère l’écrit.'));
  mount();
  expect(words()).not.toContain(t('free_text_is', ''));
});

test('shows every recorded answer', () => {
  mount({ answers: { phone: 'a' } });
  expect(words()).toContain('TéléphoneA');
});

test('is accessible', async () => {
  mount({ voucher: givingOf(3).voucher }, { result: { used: 1, returned: 1 } });
  await expectAccessible();
});
