import { expect, test } from 'vitest';
import { writeExport } from '@/utils/exports/write-export.ts';
import { entryOf, heardOf } from '../journal/entries.ts';
import { decisionsOf, NOTHING } from './decisions.ts';

const noon = (day: number) => Date.UTC(2026, 10, day, 12);

test('the notes stand below one another', () => {
  const text = writeExport('text', decisionsOf([entryOf({}, noon(1)), entryOf({}, noon(2))]), NOTHING);
  const notes = text.split(/\n-{40}\n/);
  expect(notes).toHaveLength(2);
  expect(notes[0]).toMatch(/^Accès au numérique : point du 1er novembre 2026\n\nRéponses\n/);
  expect(notes[0]).toContain('- Connexion mobile solidaire : acceptée');
  expect(notes[1]).toContain('point du 2 novembre 2026');
});

test('below a note stands what was heard since', () => {
  const [seen, other] = [entryOf({}, noon(1)), entryOf({}, noon(2))];
  const since = heardOf({
    results: { 'solidarity-mobile': 'did-not-go' },
    answers: { phone: 'own-stable' },
    answeredOn: { phone: '2026-12-01' },
  });
  const notes = writeExport('text', decisionsOf([seen, other], { [seen.id]: since }), NOTHING).split(/-{40}/);
  expect(notes[0]).toContain(
    [
      'Depuis l’entretien',
      '- Connexion mobile solidaire : n’y est pas allé',
      '- Téléphone, le 1er décembre 2026 : Oui, un numéro à moi, que je garde',
      '- Suivi terminé.',
    ].join('\n'),
  );
  expect(notes[1]).not.toContain('Depuis');
});

test.each([
  [{ code: false, comment: false }, []],
  [{ code: true, comment: false }, ['Code local : B7']],
  [{ code: false, comment: true }, ['Remarque']],
  [{ code: true, comment: true }, ['Remarque', 'Code local : B7']],
])('ticked %j, it ends with %j', (ticked, lines) => {
  const text = writeExport('text', decisionsOf([entryOf({ comment: 'Le matin.' })]), ticked);
  expect(text.split('\n').filter((line) => /^(Remarque|Code)/.test(line))).toEqual(lines);
});
