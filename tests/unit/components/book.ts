import type { Checklist, Situated } from '@/utils/interview/types.ts';
import type { Because } from '@/utils/orientation/explain/why.ts';
import type { Book, Proposal } from '@/utils/orientation/types.ts';
import { checklistOf, question } from '../utils/interview/drafts.ts';
import { bookOf, rule } from '../utils/orientation/tiny-book.ts';

const kind = (id: string, short: string) => ({
  id,
  short,
  label: `${short}, en entier`,
  note: `note sur ${id}`,
  place: 'none' as const,
});

/** A book of five kinds of help, each proposed by the rule of its letter. */
export const book: Book = bookOf(
  ['a', 'b', 'c', 'd'].map((letter) =>
    rule(letter.toUpperCase(), { because: `Parce que ${letter}.`, proposes: [letter], needs: ['n'] }),
  ),
  {
    needs: [{ id: 'n', label: 'Besoin N' }],
    kinds: [
      kind('a', 'Aide A'),
      kind('b', 'Aide B'),
      kind('c', 'Aide C'),
      kind('d', 'Aide D'),
      kind('aidants-connect', 'Mandat'),
    ],
  },
);

export const checklist: Checklist = checklistOf([
  question('phone', { short: 'Téléphone', ask: 'Un numéro ?', why: 'Pour rappeler.' }),
  question('many', { short: 'Gêne', ask: 'Qu’est-ce qui gêne ?', multiple: true, exclusive: ['unsaid'] }),
]);

export function proposal(kindId: string, parts: Partial<Proposal> = {}): Proposal {
  return { kind: kindId, stage: 1, reasons: [{ type: 'rule', rule: kindId.toUpperCase() }], ...parts };
}

/** Nothing said yet. */
export const situated: Situated = {
  checklist,
  book,
  role: 'adviser',
  given: {},
  answers: {},
  facts: {},
  kindsWithoutPlace: [],
};

/** The rule of the kind's letter, because of the answer to the telephone. */
export function because(kindId: string): Because[] {
  return [
    {
      reason: { type: 'rule', rule: kindId.toUpperCase() },
      witnesses: [{ question: 'phone', options: ['a'] }],
    },
  ];
}
