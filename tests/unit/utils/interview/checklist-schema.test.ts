import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import file from '@/utils/interview/checklist.json' with { type: 'json' };
import { parseChecklist } from '@/utils/interview/checklist-schema.ts';
import { shippedChecklist } from '@/utils/interview/shipped-checklist.ts';
import { vocabularyOf } from '@/utils/interview/vocabulary.ts';
import type { SchemaIssue } from '@/utils/schema-issue.ts';
import { edited } from '../edits.ts';

const options = ['yes', 'no', 'unsaid'].map((id) => ({ id, label: id, short: id }));
const words = { short: 'S', ask: 'A', why: 'W' };

const small = {
  version: '1',
  facts: [{ id: 'f', label: 'F' }],
  questions: [
    { id: 'one', part: 'core', ...words, options },
    { id: 'many', part: 'context', ...words, options, multiple: true, exclusive: ['no'] },
  ],
  followUps: [
    { id: 'x', ...words, options, askedWhen: { question: 'one', in: ['yes'] } },
    { id: 'y', ...words, options, askedWhen: { question: 'x', in: ['yes'] }, recorded: false },
  ],
};

const issuesOf = (data: unknown): SchemaIssue[] => {
  const parsed = parseChecklist(data);
  return parsed.ok ? [] : parsed.issues;
};

// biome-ignore lint/suspicious/noExplicitAny: broken on purpose
type Break = (checklist: any) => void;

test('the checklist that ships passes, and is what the extension works with', () => {
  expect(parseChecklist(file)).toEqual({ ok: true, value: shippedChecklist });
});

test('a small checklist passes, with what the file leaves out filled in', () => {
  const parsed = parseChecklist(small);
  const usual = {
    multiple: false,
    exclusive: [],
    recorded: true,
    askAlone: false,
    employeesOnly: false,
    observable: false,
  };
  expect(parsed.ok && parsed.value.questions).toEqual([
    { ...usual, ...small.questions[0] },
    { ...usual, ...small.questions[1] },
    { ...usual, ...small.followUps[0], part: 'follow-up' },
    { ...usual, ...small.followUps[1], part: 'follow-up' },
  ]);
});

describe('the checklist that ships', () => {
  test('has nine main questions', () => {
    expect(file.questions).toHaveLength(9);
  });

  test('marks what the adviser can see for themselves', () => {
    const seen = shippedChecklist.questions.filter(({ observable }) => observable).map(({ id }) => id);
    expect(seen).toEqual(['phone', 'plan', 'email', 'device', 'line-active', 'mobile-network']);
  });

  // The narrowest panel is 320 pixels wide.
  test.each(shippedChecklist.questions.map(({ id, options }) => [id, options] as const))(
    'has answers to %s that fit into the panel',
    (_, answers) => {
      expect(answers.filter(({ label, short }) => label.length > 60 || short.length > 24)).toEqual([]);
    },
  );
});

test('a question can be marked as one to be seen', () => {
  const parsed = parseChecklist(edited(small, (list) => (list.questions[0].observable = true)));
  expect(parsed.ok && parsed.value.questions.map(({ observable }) => observable)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test('names its questions and options for a rule book', () => {
  const parsed = parseChecklist(small);
  expect(parsed.ok && [...vocabularyOf(parsed.value)]).toEqual([
    ['one', { options: ['yes', 'no', 'unsaid'], multiple: false }],
    ['many', { options: ['yes', 'no', 'unsaid'], multiple: true }],
    ['x', { options: ['yes', 'no', 'unsaid'], multiple: false }],
    ['y', { options: ['yes', 'no', 'unsaid'], multiple: false }],
  ]);
});

describe('refuses', () => {
  test.each<[string, Break, string, SchemaIssue['code'], string]>([
    [
      'a question that does not exist',
      (list) => (list.followUps[0].askedWhen.question = 'z'),
      'followUps[0].askedWhen.question',
      'unknown_question',
      'z',
    ],
    [
      'an option that does not exist',
      (list) => list.followUps[1].askedWhen.in.push('maybe'),
      'followUps[1].askedWhen.in[1]',
      'unknown_option',
      'maybe',
    ],
    [
      'an exclusive option that does not exist',
      (list) => list.questions[1].exclusive.push('maybe'),
      'questions[1].exclusive[1]',
      'unknown_option',
      'maybe',
    ],
    [
      'a fact that does not exist',
      (list) => (list.questions[0].askedWhen = { fact: 'g' }),
      'questions[0].askedWhen.fact',
      'unknown_fact',
      'g',
    ],
    [
      'a question that hangs on proposals',
      (list) => (list.questions[0].askedWhen = { proposed: ['k'] }),
      'questions[0].askedWhen.proposed',
      'proposed_too_early',
      '7',
    ],
    [
      '"has" where there is one answer',
      (list) => (list.followUps[0].askedWhen = { question: 'one', has: 'yes' }),
      'followUps[0].askedWhen.has',
      'single_answer',
      'one',
    ],
    [
      '"in" where there are several',
      (list) => (list.followUps[0].askedWhen = { question: 'many', in: ['yes'] }),
      'followUps[0].askedWhen.in',
      'several_answers',
      'many',
    ],
    [
      'a follow-up that asks for itself',
      (list) => (list.followUps[0].askedWhen.question = 'x'),
      'followUps[0].askedWhen',
      'asks_for_itself',
      'x',
    ],
    [
      'a follow-up that asks for itself through another',
      (list) => (list.followUps[0].askedWhen.question = 'y'),
      'followUps[0].askedWhen',
      'asks_for_itself',
      'x',
    ],
    [
      'and that other one too',
      (list) => (list.followUps[0].askedWhen.question = 'y'),
      'followUps[1].askedWhen',
      'asks_for_itself',
      'y',
    ],
    [
      'a main question that asks for itself, deep in its condition',
      (list) => (list.questions[0].askedWhen = { any: [{ fact: 'f' }, { question: 'x', in: ['yes'] }] }),
      'questions[0].askedWhen',
      'asks_for_itself',
      'one',
    ],
    ['a question twice', (list) => (list.questions[1].id = 'one'), 'questions[1].id', 'duplicate_id', 'one'],
    [
      'a follow-up named like a question',
      (list) => (list.followUps[1].id = 'many'),
      'followUps[1].id',
      'duplicate_id',
      'many',
    ],
    [
      'an option twice',
      (list) => list.questions[0].options.push(list.questions[0].options[0]),
      'questions[0].options[3].id',
      'duplicate_id',
      'yes',
    ],
    ['a fact twice', (list) => list.facts.push({ id: 'f', label: 'G' }), 'facts[1].id', 'duplicate_id', 'f'],
    [
      'a question that cannot be declined',
      (list) => list.questions[0].options.pop(),
      'questions[0].options',
      'unknown_option',
      'unsaid',
    ],
    [
      'a key that nobody reads',
      (list) => (list.questions[0].askWhen = {}),
      'questions[0]',
      'shape',
      'askWhen',
    ],
    [
      'no question to say aloud',
      (list) => delete list.questions[0].ask,
      'questions[0].ask',
      'shape',
      'string',
    ],
    ['an empty reason', (list) => (list.questions[0].why = ''), 'questions[0].why', 'shape', 'too_small'],
    [
      'a part that does not exist',
      (list) => (list.questions[0].part = 'follow-up'),
      'questions[0].part',
      'shape',
      'reason | core | context',
    ],
    ['no follow-ups', (list) => delete list.followUps, 'followUps', 'shape', 'array'],
    [
      'a text for a flag',
      (list) => (list.followUps[1].recorded = 'no'),
      'followUps[1].recorded',
      'shape',
      'boolean',
    ],
  ])('%s', (_, edit, path, code, value) => {
    expect(issuesOf(edited(small, edit))).toContainEqual({ path, code, value });
  });

  test('a follow-up that is always asked', () => {
    const broken = edited(small, (list) => delete list.followUps[0].askedWhen);
    expect(issuesOf(broken).map(({ path, code }) => [path, code])).toEqual([
      ['followUps[0].askedWhen', 'shape'],
    ]);
  });

  test.each([[null], [undefined], [5], ['{}'], [[]], [{}]])('%j', (junk) => {
    expect(parseChecklist(junk).ok).toBe(false);
  });

  test('garbage of any depth, without throwing', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(...Object.keys(small)), (junk, key) => {
        expect(parseChecklist(junk).ok).toBe(false);
        expect(() => parseChecklist({ ...small, [key]: junk })).not.toThrow();
      }),
    );
  });
});
