// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { AnswerTable } from '@/components/journal/AnswerTable.tsx';
import type { Entry } from '@/utils/journal/entry.ts';
import { entryOf } from '../../utils/journal/entries.ts';
import { book, checklist } from '../book.ts';
import { expectAccessible, show, t } from '../mount.tsx';

function mount(parts: Partial<Entry> = {}): [string, string][] {
  const entry = entryOf({ answers: {}, facts: [], observed: [], needs: [], ...parts });
  show(<AnswerTable entry={entry} checklist={checklist} book={book} />);
  const text = (selector: string) =>
    [...document.querySelectorAll(selector)].map((one) => one.textContent ?? '');
  return text('dt').map((title, i) => [title, text('dd')[i] ?? '']);
}

test.each<[string, Partial<Entry>, [string, string][]]>([
  ['an answer', { answers: { phone: 'a' } }, [['Téléphone', 'A']]],
  ['several answers', { answers: { many: ['a', 'b'] } }, [['Gêne', 'A, B']]],
  ['"prefers not to say"', { answers: { phone: 'unsaid' } }, [['Téléphone', 'UNSAID']]],
  [
    'what the adviser saw',
    { answers: { phone: 'a', many: ['b'] }, observed: ['phone'] },
    [
      ['Téléphone', `A (${t('observed').toLowerCase()})`],
      ['Gêne', 'B'],
    ],
  ],
  [
    'what a test said, with its day',
    { skills: { test: 'abc-diag', level: 'at-ease', on: '2026-10-01' } },
    [[t('skills_abc_diag'), `${t('skills_level_at_ease')}, 1er octobre 2026`]],
  ],
  ['facts', { facts: ['f'] }, [[t('facts_title'), 'F']]],
  ['needs', { needs: ['n'] }, [[t('needs'), 'Besoin N']]],
  ['nothing', {}, []],
  ['an option that is gone', { answers: { phone: 'pigeon' } }, [['Téléphone', 'pigeon']]],
  ['a question that is gone', { answers: { pigeon: 'yes' } }, [['pigeon', 'yes']]],
  [
    'a fact and a need that are gone',
    { facts: ['old-fact'], needs: ['old-need'] },
    [
      [t('facts_title'), 'old-fact'],
      [t('needs'), 'old-need'],
    ],
  ],
])('shows %s', (_, parts, expected) => {
  expect(mount(parts)).toEqual(expected);
});

test('is accessible', async () => {
  mount({ answers: { phone: 'a' }, observed: ['phone'], needs: ['n'] });
  await expectAccessible();
});
