import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeNote } from '@/utils/interview/note.ts';
import { type Recordable, recordableOf } from '@/utils/interview/recordable.ts';
import { shippedChecklist } from '@/utils/interview/shipped-checklist.ts';
import { shippedBook } from '@/utils/orientation/shipped-book.ts';
import type { Programme } from '@/utils/programmes/types.ts';
import { onlyProgramme, tableOf } from '../programmes/tables.ts';
import { anyDraft, draftOf, FORGOTTEN } from './drafts.ts';

const content: Recordable & { reviewOn: string | null } = {
  answers: { phone: 'none', barriers: ['french', 'cost'], email: 'unsaid', device: 'unsaid' },
  facts: ['scam'],
  observed: [],
  skills: null,
  status: 'found',
  needs: ['reachable'],
  proposals: [
    { kind: 'solidarity-mobile', outcome: 'accepted', reason: null, rules: ['R10'], programme: null },
    { kind: 'social-worker', outcome: null, reason: null, rules: [], programme: null },
  ],
  voucher: null,
  reviewOn: '2026-12-22',
  comment: '',
};

const note = (parts: Partial<typeof content> = {}) =>
  composeNote({ ...content, ...parts }, '2026-11-22', shippedChecklist, shippedBook);

test('says in plain French what was answered, proposed and agreed', () => {
  expect(note()).toBe(
    [
      'Accès au numérique : point du 22 novembre 2026',
      '',
      'Réponses',
      '- Téléphone : Non, je n’ai pas de numéro',
      '- Ce qui gêne : La langue française ; Le prix',
      '- Sans réponse : E-mail, Appareil',
      '- Victime d’une arnaque',
      '',
      'Propositions',
      '- Connexion mobile solidaire : acceptée',
      '  Sans numéro stable, ni employeur ni service ne peut rappeler, et les codes SMS n’arrivent pas.',
      '- Travailleur social : proposée',
      '',
      'À revoir le 22 décembre 2026.',
    ].join('\n'),
  );
});

test('ends with the free text, where there is any', () => {
  expect(note({ comment: 'Préfère l’écrit.\nVient le mardi.' })).toMatch(
    /\n\nÀ revoir le 22 décembre 2026\.\n\nRemarque\nPréfère l’écrit\.\nVient le mardi\.$/,
  );
  expect(note()).not.toContain('Remarque');
});

test.each([
  ['accepted', 'acceptée'],
  ['declined', 'refusée'],
  ['in-place', 'déjà en place'],
  ['later', 'plus tard'],
  [null, 'proposée'],
] as const)('%s is « %s »', (outcome, word) => {
  expect(
    note({ proposals: [{ kind: 'voucher', outcome, reason: null, rules: [], programme: null }] }),
  ).toContain(`- Chèque numérique local : ${word}`);
});

test('says why something was declined, where that was said', () => {
  const declined = { kind: 'voucher', outcome: 'declined', rules: [], programme: null } as const;
  expect(note({ proposals: [{ ...declined, rules: [], reason: 'tried' }] })).toContain(
    '- Chèque numérique local : refusée (déjà essayé)',
  );
});

test('says what the adviser saw, and what a test said', () => {
  const text = note({
    observed: ['phone'],
    skills: { test: 'abc-diag', level: 'fragile', on: '2026-10-01' },
  });
  expect(text).toContain('- Téléphone : Non, je n’ai pas de numéro (constaté)');
  expect(text).not.toMatch(/Le prix.*constaté/);
  expect(text).toContain('- ABC Diag, 1er octobre 2026 : bases fragiles');
});

describe('a programme that was chosen', () => {
  const proposals = [
    {
      kind: 'solidarity-mobile',
      outcome: 'accepted' as const,
      reason: null,
      rules: ['R10'],
      programme: 'relais-lyon',
    },
  ];
  const lyon = onlyProgramme(tableOf({ Téléphone: '04 72 00 00 00', Adresse: '1 rue A, Lyon' }));
  const noteWith = (programmes: Programme[]) =>
    composeNote({ ...content, proposals }, '2026-11-22', shippedChecklist, shippedBook, programmes);

  test('stands under its proposal, before the reasons, with how to reach it', () => {
    expect(noteWith([lyon])).toContain(
      '- Connexion mobile solidaire : acceptée\n  Relais de Lyon, 1 rue A, Lyon, 04 72 00 00 00\n  Sans numéro',
    );
  });

  test('but is no longer known is left out', () => {
    expect(noteWith([{ ...lyon, id: 'another' }])).toBe(noteWith([]));
    expect(noteWith([])).toContain('acceptée\n  Sans numéro');
  });
});

test.each([
  [1, null, '- 1 chèque remis pour : Atelier A'],
  [3, '2026-12-01', '- 3 chèques remis pour : Atelier A, le 1er décembre 2026'],
])('%d cheques given for %j', (cheques, on, line) => {
  const text = note({ voucher: { programme: 'relais-lyon', cheques, place: 'Atelier A', on } });
  expect(text.split('\n')).toContain(line);
});

describe('without proposals', () => {
  test.each([
    ['none', 'Rien à proposer.'],
    ['not-assessed', 'Non évalué : trop de réponses manquent.'],
  ] as const)('%s: « %s »', (status, sentence) => {
    const text = note({ status, proposals: [] });
    expect(text).toContain(sentence);
    expect(text).not.toContain('Propositions');
  });
});

test('without a date to look again names none', () => {
  expect(note({ reviewOn: null })).not.toContain('À revoir');
});

test('without answers has no empty section', () => {
  expect(note({ answers: {}, facts: [] })).not.toContain('Réponses');
});

test('keeps the ids that a newer book or checklist does not know', () => {
  const text = note({
    answers: { phone: 'pigeon' },
    facts: ['gone-fact'],
    proposals: [
      { kind: 'gone-kind', outcome: null, reason: null, rules: ['gone-rule'], programme: 'gone-programme' },
    ],
  });
  expect(text).toContain('- Téléphone : pigeon');
  expect(text).toContain('- gone-fact');
  expect(text).toContain('- gone-kind : proposée');
});

test('the day is the one given, whatever zone the computer is in', () => {
  expect(
    composeNote({ ...content, reviewOn: '2027-01-01' }, '2026-12-31', shippedChecklist, shippedBook),
  ).toMatch(/point du 31 décembre 2026\n(.*\n)*À revoir le 1(er)? janvier 2027\./);
});

test('never holds the code, nor anything of an answer that is forgotten', () => {
  fc.assert(
    fc.property(anyDraft, (draft) => {
      const recordable = recordableOf({ ...draft, code: 'XQZ-77' }, shippedChecklist, shippedBook, 'adviser');
      const text = composeNote(
        { ...recordable, reviewOn: null },
        '2026-11-22',
        shippedChecklist,
        shippedBook,
      );
      expect(text).not.toContain('XQZ-77');
      for (const { short } of FORGOTTEN) {
        expect(text).not.toContain(`- ${short} :`);
        expect(text).not.toMatch(new RegExp(`Sans réponse :.*\\b${short}\\b`));
      }
    }),
  );
});

test('does not give away the guardian whom the book knows of', () => {
  const draft = draftOf({
    answers: { autonomy: 'never', wants: 'do-for', protected: 'tutelle' },
    outcomes: { 'social-worker': 'accepted' },
  });
  const recordable = recordableOf(draft, shippedChecklist, shippedBook, 'adviser');
  const text = composeNote(recordable, '2026-11-22', shippedChecklist, shippedBook);
  expect(text).toContain('Travailleur social : acceptée');
  expect(text).not.toMatch(/protection|tutelle|tuteur|juge/i);
});
