import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shippedChecklist } from '@/utils/interview/shipped-checklist.ts';
import { vocabularyOf } from '@/utils/interview/vocabulary.ts';
import file from '@/utils/orientation/book.json' with { type: 'json' };
import { parseBook } from '@/utils/orientation/book-schema.ts';
import { shippedBook } from '@/utils/orientation/shipped-book.ts';
import type { SchemaIssue } from '@/utils/schema-issue.ts';
import { edited } from '../edits.ts';
import { issuesOf, small, vocabulary } from './small-book-file.ts';

describe('the book that ships', () => {
  test('passes, and is what the extension works with', () => {
    const parsed = parseBook(file, vocabularyOf(shippedChecklist));
    expect(parsed).toEqual({ ok: true, value: shippedBook });
  });

  test('holds its rules by stage, and inside a stage in the order of the file', () => {
    const stages = shippedBook.rules.map(({ stage }) => stage);
    expect(stages).toEqual([...stages].sort((a, b) => a - b));
    for (const stage of new Set(stages)) {
      const ids = (rules: readonly { id: string; stage: number }[]) =>
        rules.filter((rule) => rule.stage === stage).map(({ id }) => id);
      expect(ids(shippedBook.rules)).toEqual(ids(file.rules));
    }
  });
});

test('a small book passes: rules in order, what the file leaves out filled in', () => {
  const parsed = parseBook(small, vocabulary);
  expect(parsed.ok && parsed.value.rules).toEqual([
    { ...small.rules[1], excludes: [], noTrace: false },
    { ...small.rules[0], needs: [], excludes: [], noTrace: false },
  ]);
});

// biome-ignore lint/suspicious/noExplicitAny: broken on purpose
type Break = (book: any) => void;

describe('refuses', () => {
  test.each<[string, Break, string, SchemaIssue['code'], string]>([
    [
      'a question that does not exist',
      (book) => (book.rules[1].when.question = 'mail'),
      'rules[1].when.question',
      'unknown_question',
      'mail',
    ],
    [
      'a question named like what every object inherits',
      (book) => (book.rules[1].when.question = 'constructor'),
      'rules[1].when.question',
      'unknown_question',
      'constructor',
    ],
    [
      'an option that does not exist',
      (book) => book.rules[1].when.in.push('landline'),
      'rules[1].when.in[2]',
      'unknown_option',
      'landline',
    ],
    [
      'an option that does not exist, deep in a condition',
      (book) =>
        (book.rules[1].when = { all: [{ fact: 'f' }, { any: [{ question: 'barriers', lacks: 'x' }] }] }),
      'rules[1].when.all[1].any[0].lacks',
      'unknown_option',
      'x',
    ],
    [
      '"not asked" among several answers',
      (book) => (book.rules[1].when = { question: 'barriers', has: 'not-asked' }),
      'rules[1].when.has',
      'unknown_option',
      'not-asked',
    ],
    [
      'a need that does not exist',
      (book) => book.rules[1].needs.push('m'),
      'rules[1].needs[1]',
      'unknown_need',
      'm',
    ],
    [
      'a proposed kind that does not exist',
      (book) => book.rules[1].proposes.unshift('x'),
      'rules[1].proposes[0]',
      'unknown_kind',
      'x',
    ],
    [
      'an excluded kind that does not exist',
      (book) => (book.rules[1].excludes = ['x']),
      'rules[1].excludes[0]',
      'unknown_kind',
      'x',
    ],
    [
      'a kind in a condition that does not exist',
      (book) => book.rules[0].when.proposed.push('x'),
      'rules[0].when.proposed[1]',
      'unknown_kind',
      'x',
    ],
    [
      'a kind that gives way to none',
      (book) => (book.kinds[0].ifNoPlace = 'x'),
      'kinds[0].ifNoPlace',
      'unknown_kind',
      'x',
    ],
    [
      'a kind that gives way to itself',
      (book) => (book.kinds[0].ifNoPlace = 'k'),
      'kinds[0].ifNoPlace',
      'asks_for_itself',
      'k',
    ],
    [
      'a fact that does not exist',
      (book) => (book.rules[1].when = { fact: 'g' }),
      'rules[1].when.fact',
      'unknown_fact',
      'g',
    ],
    [
      'an unknown kind that waits for a fact',
      (book) => (book.excludedUnless.x = { fact: 'f' }),
      'excludedUnless.x',
      'unknown_kind',
      'x',
    ],
    [
      'a kind that waits for an unknown fact',
      (book) => (book.excludedUnless.k = { fact: 'g' }),
      'excludedUnless.k.fact',
      'unknown_fact',
      'g',
    ],
    [
      'an unknown question among those that may not be missing',
      (book) => book.notAssessed.questions.push('mail'),
      'notAssessed.questions[1]',
      'unknown_question',
      'mail',
    ],
    ['a rule without effect', (book) => (book.rules[0].proposes = []), 'rules[0]', 'no_effect', 'late'],
    [
      'a look at the proposals before the end',
      (book) => (book.rules[0].stage = 6),
      'rules[0].when.proposed',
      'proposed_too_early',
      '7',
    ],
    [
      '"has" where there is one answer',
      (book) => (book.rules[1].when = { question: 'phone', has: 'none' }),
      'rules[1].when.has',
      'single_answer',
      'phone',
    ],
    [
      '"lacks" where there is one answer',
      (book) => (book.rules[1].when = { question: 'phone', lacks: 'none' }),
      'rules[1].when.lacks',
      'single_answer',
      'phone',
    ],
    [
      '"in" where there are several',
      (book) => (book.rules[1].when = { question: 'barriers', in: ['cost'] }),
      'rules[1].when.in',
      'several_answers',
      'barriers',
    ],
    [
      '"notIn" where there are several',
      (book) => (book.rules[1].when = { question: 'barriers', notIn: ['cost'] }),
      'rules[1].when.notIn',
      'several_answers',
      'barriers',
    ],
    ['a need twice', (book) => book.needs.push({ id: 'n', label: 'M' }), 'needs[1].id', 'duplicate_id', 'n'],
    ['a kind twice', (book) => (book.kinds[1].id = 'k'), 'kinds[1].id', 'duplicate_id', 'k'],
    [
      'a key that nobody reads',
      (book) => (book.rules[1].expludes = ['k']),
      'rules[1]',
      'unknown_key',
      'expludes',
    ],
    ['no rules', (book) => delete book.rules, 'rules', 'missing', ''],
    ['a stage that does not exist', (book) => (book.rules[0].stage = 8), 'rules[0].stage', 'too_high', '8'],
    ['a stage in between', (book) => (book.rules[0].stage = 1.5), 'rules[0].stage', 'not_whole', '1.5'],
    ['an empty reason', (book) => (book.rules[1].because = ''), 'rules[1].because', 'empty', ''],
    ['no threshold', (book) => (book.notAssessed.missing = 0), 'notAssessed.missing', 'too_low', '0'],
    [
      'a kind of place that does not exist',
      (book) => (book.kinds[1].place = 'maybe'),
      'kinds[1].place',
      'not_in_list',
      'maybe',
    ],
  ])('%s', (_, edit, path, code, value) => {
    expect(issuesOf(edited(small, edit))).toContainEqual(expect.objectContaining({ path, code, value }));
  });

  test.each<[string, Break]>([
    ['an empty list of options', (book) => (book.rules[1].when.in = [])],
    ['an empty "all"', (book) => (book.rules[1].when = { all: [] })],
    ['an empty "any"', (book) => (book.rules[1].when = { any: [] })],
    ['two operators in one', (book) => (book.rules[1].when.notIn = ['own'])],
    ['no condition', (book) => delete book.rules[1].when],
  ])('%s', (_, edit) => {
    expect(issuesOf(edited(small, edit)).length).toBeGreaterThan(0);
  });

  test('what was most likely meant is named, and what would be right', () => {
    const broken = edited(small, (book) => {
      book.rules[1].expludes = ['k'];
      book.kinds[1].place = 'maybe';
      book.rules[0].stage = 8;
    });
    expect(issuesOf(broken)).toMatchObject([
      { path: 'kinds[1].place', expected: 'none | advised | required' },
      { path: 'rules[0].stage', expected: '7' },
      { path: 'rules[1]', nearest: 'excludes' },
    ]);
  });

  test('a rule twice, with its place in the file', () => {
    const broken = edited(small, (book) => book.rules.push({ ...book.rules[1], stage: 0 }));
    expect(issuesOf(broken)).toEqual([{ path: 'rules[2].id', code: 'duplicate_id', value: 'A' }]);
  });

  test('all that is wrong at once', () => {
    const broken = edited(small, (book) => {
      book.rules[1].needs = ['m'];
      book.kinds[0].ifNoPlace = 'x';
    });
    expect(issuesOf(broken)).toHaveLength(2);
  });

  test.each([[null], [undefined], [5], ['{}'], [[]], [{}]])('%j, with the whole file as its path', (junk) => {
    expect(parseBook(junk, vocabulary).ok).toBe(false);
  });

  test('garbage of any depth, without throwing', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(...Object.keys(small)), (junk, key) => {
        expect(parseBook(junk, vocabulary).ok).toBe(false);
        expect(() => parseBook({ ...small, [key]: junk }, vocabulary)).not.toThrow();
      }),
    );
  });
});
