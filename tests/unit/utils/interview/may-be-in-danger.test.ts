import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Draft } from '@/utils/interview/draft.ts';
import { mayBeInDanger } from '@/utils/interview/may-be-in-danger.ts';
import { recordableOf } from '@/utils/interview/recordable.ts';
import { shippedChecklist } from '@/utils/interview/shipped-checklist.ts';
import type { Role } from '@/utils/interview/types.ts';
import { shippedBook } from '@/utils/orientation/shipped-book.ts';
import { anyDraft, draftOf } from './drafts.ts';

const keptOf = (draft: Draft, role: Role) => ({
  ...recordableOf(draft, shippedChecklist, shippedBook, role),
  role,
});
const mayBe = (parts: Partial<Draft>, role: Role = 'adviser') =>
  mayBeInDanger(keptOf(draftOf(parts), role), shippedChecklist, shippedBook);

test('whoever is in danger may be, whatever else they say and agree on', () => {
  const inDanger = anyDraft.map((draft) => ({
    ...draft,
    answers: { ...draft.answers, email: 'someone-else', 'at-ease': 'afraid' },
    outcomes: Object.fromEntries(shippedBook.kinds.map(({ id }) => [id, 'accepted' as const])),
  }));
  fc.assert(
    fc.property(inDanger, (draft) => {
      const kept = keptOf(draft, 'adviser');
      expect(kept.reviewOn).toBeNull();
      expect(mayBeInDanger(kept, shippedChecklist, shippedBook)).toBe(true);
    }),
    { seed: 4, numRuns: 300 },
  );
});

test.each<[string, Partial<Draft>, Role, boolean]>([
  [
    'whose device is shared, with nothing proposed that danger rules out, may be',
    { answers: { purpose: 'rights', device: 'shared', barriers: ['nothing'] } },
    'adviser',
    true,
  ],
  [
    'who was asked by a volunteer cannot be: they may not ask it',
    { answers: { purpose: 'rights', device: 'shared' } },
    'volunteer',
    false,
  ],
  [
    'who has everything of their own and names no barrier cannot be',
    {
      answers: {
        purpose: 'rights',
        phone: 'own-stable',
        email: 'own-alone',
        device: 'computer',
        home: 'fixed',
        autonomy: 'alone',
        barriers: ['nothing'],
      },
    },
    'adviser',
    false,
  ],
  [
    'who names a barrier may have named one that is forgotten',
    {
      answers: {
        phone: 'own-stable',
        email: 'own-alone',
        device: 'computer',
        home: 'fixed',
        autonomy: 'alone',
        barriers: ['mobility'],
      },
    },
    'adviser',
    true,
  ],
  [
    'to whom something is proposed that danger rules out cannot be',
    { answers: { phone: 'none' } },
    'adviser',
    false,
  ],
])('somebody %s', (_, parts, role, expected) => {
  expect(mayBe(parts, role)).toBe(expected);
});
