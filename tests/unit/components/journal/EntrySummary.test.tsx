// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { EntrySummary } from '@/components/journal/EntrySummary.tsx';
import type { Entry } from '@/utils/journal/entry.ts';
import { entryOf } from '../../utils/journal/entries.ts';
import { book } from '../book.ts';
import { expectAccessible, show, t, words } from '../mount.tsx';

const proposal = (kind: string, outcome: Entry['proposals'][number]['outcome']) => ({
  kind,
  outcome,
  reason: null,
  rules: [],
  programme: null,
});

function mount(parts: Partial<Entry>): string {
  show(<EntrySummary entry={entryOf(parts)} book={book} />);
  return words();
}

test.each<[string, Partial<Entry>, string]>([
  [
    'what was agreed, and not what was left open',
    { proposals: [proposal('a', 'accepted'), proposal('b', null)] },
    `Aide A (${t('outcome_accepted')})`,
  ],
  [
    'all that was agreed',
    { proposals: [proposal('a', 'accepted'), proposal('b', 'later')] },
    `Aide A (${t('outcome_accepted')}) · Aide B (${t('outcome_later')})`,
  ],
  [
    'what was proposed, where nothing was agreed',
    { proposals: [proposal('b', null)] },
    `Aide B (${t('outcome_open')})`,
  ],
  ['that there was nothing', { proposals: [], status: 'none' }, t('outlook_none')],
  ['that it was not assessed', { proposals: [], status: 'not-assessed' }, t('outlook_not_assessed')],
])('sums up %s', (_, parts, expected) => {
  expect(mount(parts)).toBe(expected);
});

test('is accessible', async () => {
  mount({ proposals: [proposal('a', 'accepted')] });
  await expectAccessible();
});
