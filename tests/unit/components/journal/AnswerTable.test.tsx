// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { AnswerTable } from '@/components/journal/AnswerTable.tsx';
import type { Entry } from '@/utils/journal/entry.ts';
import { entryOf } from '../../utils/journal/entries.ts';
import { book, checklist } from '../book.ts';
import { expectAccessible, show, t } from '../mount.tsx';

function mount(parts: Partial<Entry> = {}): [string, string][] {
  const entry = entryOf({ answers: {}, facts: [], needs: [], ...parts });
  show(<AnswerTable entry={entry} checklist={checklist} book={book} />);
  const text = (selector: string) =>
    [...document.querySelectorAll(selector)].map((one) => one.textContent ?? '');
  return text('dt').map((title, i) => [title, text('dd')[i] ?? '']);
}

test.each<[string, Partial<Entry>, [string, string][]]>([
  ['an answer', { answers: { phone: 'a' } }, [['Téléphone', 'A']]],
  ['several answers', { answers: { many: ['a', 'b'] } }, [['Gêne', 'A, B']]],
  ['"prefers not to say"', { answers: { phone: 'unsaid' } }, [['Téléphone', 'UNSAID']]],
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
  mount({ answers: { phone: 'a' }, needs: ['n'] });
  await expectAccessible();
});
