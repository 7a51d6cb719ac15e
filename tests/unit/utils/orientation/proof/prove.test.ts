import { expect, test } from 'vitest';
import { counterexampleWords, proofQuestions } from '@/utils/interview/proof-words.ts';
import { shippedChecklist } from '@/utils/interview/shipped-checklist.ts';
import { vocabularyOf } from '@/utils/interview/vocabulary.ts';
import { evaluate } from '@/utils/orientation/evaluate.ts';
import properties from '@/utils/orientation/proof/properties.json' with { type: 'json' };
import { type ProofFile, parseProperties } from '@/utils/orientation/proof/property.ts';
import { prove, type Verdict } from '@/utils/orientation/proof/prove.ts';
import { shippedBook } from '@/utils/orientation/shipped-book.ts';
import type { Book, Rule } from '@/utils/orientation/types.ts';

const questions = proofQuestions(shippedChecklist);

function file(): ProofFile {
  const parsed = parseProperties(properties, shippedBook, vocabularyOf(shippedChecklist));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

function failures(book: Book): Verdict[] {
  return prove(book, questions, file()).filter(({ holds }) => !holds);
}

function withRule(id: string, change: (rule: Rule) => Rule): Book {
  return { ...shippedBook, rules: shippedBook.rules.map((rule) => (rule.id === id ? change(rule) : rule)) };
}

test('the shipped book has every property', () => {
  expect(failures(shippedBook).map(({ id }) => id)).toEqual([]);
});

test('each verdict says for how many sets it stands', () => {
  const verdicts = prove(shippedBook, questions, file());
  const all = verdicts.find(({ id }) => id === 'fires/R05');
  expect(all?.sets).toBeGreaterThan(10n ** 12n);
  expect(verdicts.every(({ sets }) => sets > 0n)).toBe(true);
});

test('a lost exclusion is caught, with the smallest person whom it would harm', () => {
  const broken = withRule('R12', (rule) => ({
    ...rule,
    excludes: rule.excludes.filter((kind) => kind !== 'cheaper-phone-plan'),
  }));
  const [found] = failures(broken).filter(({ id }) => id === 'subscription-over-a-debt');
  const example = found?.counterexample;
  expect(example).toBeTruthy();
  if (!example) return;
  // The engine itself agrees with the example.
  const { proposals } = evaluate(broken, example.answers, example.facts);
  expect(proposals.map(({ kind }) => kind)).toContain('cheaper-phone-plan');
  expect(Object.keys(example.answers).length).toBeLessThanOrEqual(3);
  expect(counterexampleWords(example, shippedChecklist).join('\n')).toMatch(/→/);
});

test('a contradictory condition is caught as a rule that never fires', () => {
  const never = {
    all: [
      { question: 'phone', in: ['none'] },
      { question: 'phone', in: ['shared'] },
    ],
  };
  expect(failures(withRule('R16', (rule) => ({ ...rule, when: never }))).map(({ id }) => id)).toContain(
    'fires/R16',
  );
});

test('a condition on a question that is never asked in that case is caught too', () => {
  const never = {
    all: [
      { question: 'phone', in: ['none'] },
      { question: 'plan', in: ['ok'] },
    ],
  };
  expect(failures(withRule('R16', (rule) => ({ ...rule, when: never }))).map(({ id }) => id)).toContain(
    'fires/R16',
  );
});

test('a dead rule, one that others make useless, is caught', () => {
  const [first] = shippedBook.rules.filter(({ id }) => id === 'R10');
  if (!first) throw new Error('no R10');
  const book = { ...shippedBook, rules: [...shippedBook.rules, { ...first, id: 'R10-again' }] };
  expect(failures(book).map(({ id }) => id)).toContain('matters/R10-again');
});

test('a need without any help is caught', () => {
  const broken = withRule('R22', (rule) => ({ ...rule, proposes: [] }));
  const [found] = failures(broken).filter(({ id }) => id === 'help-for-every-need');
  expect(found?.counterexample?.answers).toEqual({ barriers: ['adapted-help'] });
});

test('a question of employees that volunteers would be asked is caught', () => {
  const open = questions.map((question) => ({ ...question, employeesOnly: false }));
  const found = prove(shippedBook, open, file()).filter(({ holds }) => !holds);
  expect(found.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['employees-only/at-ease', 'employees-only/protected']),
  );
  expect(found[0]?.counterexample?.role).toBe('volunteer');
});

test('an option that changes nothing is caught unless it is listed', () => {
  const { neutral, ...rest } = file();
  const without = neutral.filter(({ option }) => option !== 'own-alone');
  const found = prove(shippedBook, questions, { ...rest, neutral: without }).filter(({ holds }) => !holds);
  expect(found.map(({ id }) => id)).toEqual(['changes/email/own-alone']);
});

test.each([
  [{ properties: [{ id: 'x' }] }, 'shape'],
  [{ properties: [{ id: 'x', says: 'x', source: 'x', never: ['no-such-kind'] }] }, 'unknown_kind'],
  [
    {
      properties: [
        { id: 'x', says: 'x', source: 'x', never: ['voucher'], when: { question: 'age', in: ['old'] } },
      ],
    },
    'unknown_question',
  ],
])('a broken file of properties is refused: %j', (broken, code) => {
  const parsed = parseProperties({ ...properties, ...broken }, shippedBook, vocabularyOf(shippedChecklist));
  expect(parsed.ok ? [] : parsed.issues.map((issue) => issue.code)).toContain(code);
});
