import { expect, test } from 'vitest';
import english from '@/utils/interview/checklist.en.json' with { type: 'json' };
import { shippedChecklist } from '@/utils/interview/shipped-checklist.ts';
import { type ChecklistTexts, translateChecklist } from '@/utils/interview/translate-checklist.ts';

const texts: ChecklistTexts = english;
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).sort();

test('all questions and facts have an English text, and no others', () => {
  expect(Object.keys(texts.questions).sort()).toEqual(ids(shippedChecklist.questions));
  expect(Object.keys(texts.facts).sort()).toEqual(ids(shippedChecklist.facts));
});

test.each(shippedChecklist.questions.map(({ id, options }) => [id, options] as const))(
  'all answers to %s have an English text, and no others',
  (id, options) => {
    expect(Object.keys(texts.questions[id]?.options ?? {}).sort()).toEqual(ids(options));
  },
);

test('no English text is empty', () => {
  const all = [
    ...Object.values(texts.facts),
    ...Object.values(texts.questions).flatMap((question) => [
      question.short,
      question.ask,
      question.why,
      ...Object.values(question.options).flatMap(({ label, short }) => [label, short]),
    ]),
  ];
  expect(all.filter((text) => text.trim() === '')).toEqual([]);
});

test('translating changes the words and nothing else', () => {
  const translated = translateChecklist(shippedChecklist, texts);
  const bare = (checklist: typeof shippedChecklist) =>
    checklist.questions.map(({ short, ask, why, options, ...rest }) => ({ ...rest, options: ids(options) }));
  expect(bare(translated)).toEqual(bare(shippedChecklist));
  expect(ids(translated.facts)).toEqual(ids(shippedChecklist.facts));
  const phone = translated.questions.find(({ id }) => id === 'phone');
  expect(phone?.ask).toBe(texts.questions.phone?.ask);
  expect(phone?.options.map(({ label }) => label)).toEqual(
    phone?.options.map(({ id }) => texts.questions.phone?.options[id]?.label),
  );
});

test('what has no translation keeps its own words', () => {
  expect(translateChecklist(shippedChecklist, { facts: {}, questions: {} })).toEqual(shippedChecklist);
});
