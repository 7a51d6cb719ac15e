import { expect, test } from 'vitest';
import { GOALS_OF, NEED_OF, SITUATIONS } from '@/utils/exports/france-travail-codes.ts';
import { shippedChecklist } from '@/utils/interview/shipped-checklist.ts';
import type { Entry } from '@/utils/journal/entry.ts';
import { shippedBook } from '@/utils/orientation/shipped-book.ts';
import { rowOf } from './decisions.ts';

/** The values of the situations that were spoken of, by code. */
function spokenOf(answers: Entry['answers'], facts: string[] = []): Record<string, string> {
  const row = rowOf('france-travail', { answers, facts });
  const values = Object.entries(row).filter(([title]) => /^\d\d /.test(title));
  expect(values).toHaveLength(12);
  const said = values.filter(([, value]) => value !== 'NON_ABORDEE');
  return Object.fromEntries(said.map(([title, value]) => [title.slice(0, 2), value]));
}

const codesToAsk = (answers: Entry['answers']) =>
  rowOf('france-travail', { answers })['À demander avant de cocher']?.match(/(?<=^|\| )\d\d/g) ?? [];

test.each<[Entry['answers'], Record<string, string>]>([
  [{}, {}],
  [{ device: 'none' }, { 42: 'OUI', 43: 'NON', 44: 'NON' }],
  [{ device: 'basic-phone' }, { 42: 'OUI', 43: 'NON', 44: 'NON' }],
  [{ device: 'computer' }, { 42: 'NON', 43: 'OUI' }],
  [{ device: 'smartphone-tablet' }, { 42: 'NON', 43: 'NON', 44: 'OUI' }],
  [{ device: 'shared' }, {}],
  [{ device: 'old-broken' }, {}],
  [{ device: 'unsaid' }, {}],
  [{ home: 'poor-coverage' }, { 47: 'OUI' }],
  [{ home: 'refuses' }, { 48: 'OUI' }],
  [{ home: 'none' }, { 49: 'OUI' }],
  [{ home: 'unstable-housing' }, { 49: 'OUI' }],
  [{ home: 'none', 'net-reason': 'price' }, { 49: 'OUI' }],
  [
    { home: 'none', 'net-reason': 'coverage' },
    { 47: 'OUI', 49: 'NON' },
  ],
  [
    { home: 'none', 'net-reason': 'refusal' },
    { 48: 'OUI', 49: 'NON' },
  ],
  [{ home: 'hosted' }, {}],
  [{ home: 'fixed' }, { 47: 'NON', 48: 'NON', 49: 'NON' }],
  [{ home: 'mobile-only' }, { 47: 'NON', 48: 'NON', 49: 'NON' }],
  [{ email: 'none' }, { 50: 'OUI' }],
  [{ email: 'someone-else' }, { 50: 'OUI' }],
  [{ email: 'lost-access' }, { 50: 'OUI' }],
  [{ email: 'own-help' }, { 50: 'NON' }],
  [{ email: 'rarely-opened' }, {}],
  [{ barriers: ['mobility', 'cost'] }, { 51: 'OUI' }],
  [{ barriers: ['nothing'] }, { 51: 'NON' }],
  // That it was not ticked is no answer.
  [{ barriers: ['cost'] }, {}],
  [{ autonomy: 'with-help' }, { 52: 'OUI' }],
  [{ autonomy: 'done-for-me' }, { 52: 'OUI' }],
  [{ autonomy: 'never' }, { 52: 'OUI' }],
  [{ autonomy: 'alone' }, { 52: 'NON' }],
  [{ autonomy: 'alone-fear' }, {}],
  // Telephone number and plan have no code there.
  [{ phone: 'none', plan: 'too-expensive' }, {}],
])('%j is %j and the rest NON_ABORDEE', (answers, values) => {
  expect(spokenOf(answers)).toEqual(values);
});

test('53 comes from a known Pix result alone', () => {
  expect(spokenOf({}, ['pix-low'])).toEqual({ 53: 'OUI' });
  expect(spokenOf({}, ['scam'])).toEqual({});
});

test.each<[Entry['answers'], string[]]>([
  [{}, []],
  [{ autonomy: 'never' }, ['46']],
  [{ device: 'shared' }, ['42', '43', '44']],
  [{ device: 'smartphone-tablet' }, ['45']],
  [{ email: 'rarely-opened' }, ['50']],
  [{ home: 'hosted' }, ['49']],
])('%j leaves to be asked: %j', (answers, codes) => {
  expect(codesToAsk(answers)).toEqual(codes);
});

test('goals and need follow from the needs; what has no code is named', () => {
  const needs = ['reachable', 'own-email', 'digital-basics', 'own-device', 'online-procedures'];
  expect(rowOf('france-travail', { needs })).toMatchObject({
    Objectifs: '1 Acquérir un équipement | 3 Maîtriser les fondamentaux du numérique',
    Besoin: '7 Connaître et utiliser les services numériques',
    'Besoins sans code France Travail': 'Être joignable sur un numéro personnel et stable',
  });
});

test('the table names only options and needs that there are', () => {
  const options = new Map(
    shippedChecklist.questions
      .filter(({ recorded }) => recorded)
      .map(({ id, options }) => [id, options.map((option) => option.id)]),
  );
  options.set(
    'facts',
    shippedChecklist.facts.map(({ id }) => id),
  );
  for (const { yes, no, ask } of SITUATIONS)
    for (const [question, named] of [yes, no, ask].flatMap((said) => Object.entries(said ?? {})))
      expect(options.get(question), question).toEqual(expect.arrayContaining([...named]));
  const needs = shippedBook.needs.map(({ id }) => id);
  expect(needs).toEqual(expect.arrayContaining(Object.keys({ ...GOALS_OF, ...NEED_OF })));
});
