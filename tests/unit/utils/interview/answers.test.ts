import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askedQuestions } from '@/utils/interview/answers.ts';
import { shippedChecklist } from '@/utils/interview/shipped-checklist.ts';
import type { Role } from '@/utils/interview/types.ts';
import type { Answers } from '@/utils/orientation/types.ts';
import { anyAnswers, deepFrozen } from '../orientation/arbitraries.ts';
import { anyRole, checklistOf, question } from './drafts.ts';

const asked = (answers: Answers, role: Role = 'adviser') =>
  askedQuestions(shippedChecklist, answers, role).questions.map(({ id }) => id);
const counting = (answers: Answers, role: Role = 'adviser') =>
  askedQuestions(shippedChecklist, answers, role).answers;

describe('the questions of the shipped checklist', () => {
  test('begin with the reason, then the core, then the context', () => {
    expect(asked({})).toEqual([
      'purpose',
      'phone',
      'plan',
      'email',
      'device',
      'home',
      'autonomy',
      'barriers',
    ]);
  });

  test('ask for the date as soon as the reason has one', () => {
    expect(asked({ purpose: 'rights' }).slice(0, 3)).toEqual(['purpose', 'deadline', 'phone']);
    expect(asked({ purpose: 'learn' })).not.toContain('deadline');
  });

  test.each([
    ['right after the answer that calls for it', { phone: 'none' }, 'line-cut', 'phone'],
    ['after a main question inside the list', { home: 'none' }, 'net-reason', 'home'],
    [
      'after another follow-up that calls for it',
      { home: 'none', 'net-reason': 'price' },
      'bank-account',
      'net-reason',
    ],
    [
      'after the first of several that call for it',
      { email: 'own-help', device: 'shared' },
      'at-ease',
      'email',
    ],
    ['after one of several answers', { barriers: ['cost', 'french'] }, 'schooled-fr', 'barriers'],
  ])('place a follow-up %s', (_, answers, followUp, before) => {
    const ids = asked(answers);
    expect(ids[ids.indexOf(before) + 1]).toBe(followUp);
  });

  test('ask a follow-up once, however many answers call for it', () => {
    const ids = asked({ email: 'own-help', phone: 'shared', device: 'shared', autonomy: 'done-for-me' });
    expect(ids.filter((id) => id === 'at-ease')).toHaveLength(1);
  });

  test('chain: who wants it done for her is asked for a guardian and an account', () => {
    const ids = asked({ autonomy: 'never', wants: 'do-for' });
    const from = ids.indexOf('autonomy');
    expect(ids.slice(from, from + 4)).toEqual(['autonomy', 'wants', 'protected', 'fc-possible']);
  });

  test.each<[string, Answers, string]>([
    ['where somebody lodges the person', { home: 'hosted' }, 'home'],
    ['where the person asks to talk in private', { barriers: ['in-private'] }, 'barriers'],
  ])('ask alone who sees the messages %s', (_, answers, before) => {
    const ids = asked(answers);
    expect(ids[ids.indexOf(before) + 1]).toBe('at-ease');
  });

  test('ask what would help where an adapted welcome is needed, and only there', () => {
    const ids = asked({ barriers: ['adapted-help'] });
    expect(ids[ids.indexOf('barriers') + 1]).toBe('adapted-what');
    expect(asked({ barriers: ['mobility'] })).not.toContain('adapted-what');
  });

  test.each<[Answers, boolean]>([
    [{ autonomy: 'done-for-me', 'at-ease': 'no' }, true],
    [{ autonomy: 'done-for-me', 'at-ease': 'afraid' }, true],
    [{ autonomy: 'done-for-me', 'at-ease': 'yes' }, false],
    [{ autonomy: 'with-help', email: 'own-help', 'at-ease': 'no' }, false],
  ])('ask for a guardian where one may be the person who is feared: %j', (answers, expected) => {
    expect(asked(answers).includes('protected')).toBe(expected);
  });

  test('are not asked any more when the answer above them changes', () => {
    expect(asked({ autonomy: 'alone', wants: 'do-for' })).not.toContain('protected');
    expect(asked({ autonomy: 'alone', wants: 'do-for' })).not.toContain('wants');
  });
});

describe('an answer to a question that is no longer asked', () => {
  test('does not count, and counts again when the question comes back', () => {
    const given = { phone: 'none', plan: 'ok' };
    expect(counting(given)).toEqual({ phone: 'none' });
    expect(counting({ ...given, phone: 'own-stable' })).toEqual({ phone: 'own-stable', plan: 'ok' });
  });

  test('stays where it was given', () => {
    const given = deepFrozen({ phone: 'none', plan: 'ok' });
    counting(given);
    expect(given).toEqual({ phone: 'none', plan: 'ok' });
  });

  test('calls for no follow-up', () => {
    expect(asked({ phone: 'none', plan: 'unpaid-cut' })).not.toContain('line-active');
  });

  test('takes down the whole chain below it', () => {
    const given = { home: 'fixed', 'net-reason': 'price', 'bank-account': 'no', phone: 'shared' };
    expect(counting(given)).toEqual({ home: 'fixed', phone: 'shared' });
  });
});

test.each<[string, Answers]>([
  ['an option that the question does not have', { phone: 'pigeon' }],
  ['several where one is asked', { phone: ['none'] }],
  ['one where several are asked', { barriers: 'cost' }],
  ['none of several', { barriers: [] }],
  ['an unknown option among several', { barriers: ['cost', 'pigeon'] }],
  ['"not asked"', { phone: 'not-asked' }],
  ['an answer to an unknown question', { pigeon: 'yes' }],
  [
    'names that every object inherits',
    Object.fromEntries([
      ['constructor', 'x'],
      ['__proto__', 'x'],
    ]),
  ],
])('%s does not count', (_, given) => {
  expect(Object.keys(counting(given))).toEqual([]);
});

describe('a volunteer', () => {
  const employeesOnly = shippedChecklist.questions.filter((one) => one.employeesOnly).map(({ id }) => id);

  test('has questions that are not for him', () => {
    expect(employeesOnly).toEqual(expect.arrayContaining(['at-ease', 'protected']));
  });

  test('never gets them, and answers to them never count', () => {
    fc.assert(
      fc.property(anyAnswers, (given) => {
        const { questions, answers } = askedQuestions(shippedChecklist, given, 'volunteer');
        expect(questions.filter(({ id }) => employeesOnly.includes(id))).toEqual([]);
        expect(Object.keys(answers).filter((id) => employeesOnly.includes(id))).toEqual([]);
      }),
    );
  });

  test.each(['adviser', 'mediator'] as const)('is the only one: not a %s', (role) => {
    expect(asked({ autonomy: 'never', wants: 'do-for' }, role)).toContain('protected');
  });
});

describe('with a checklist of two', () => {
  const checklist = checklistOf([
    question('main'),
    question('absence', { part: 'follow-up', askedWhen: { question: 'main', notIn: ['a'] } }),
  ]);
  const idsOf = (answers: Answers) =>
    askedQuestions(checklist, answers, 'adviser').questions.map(({ id }) => id);

  test('a follow-up called for by an absence stands at the end', () => {
    expect(idsOf({})).toEqual(['main', 'absence']);
  });

  test('and behind the question once that is answered', () => {
    expect(idsOf({ main: 'b' })).toEqual(['main', 'absence']);
    expect(idsOf({ main: 'a' })).toEqual(['main']);
  });
});

test('whatever is given: each question once, only answers that are offered and asked count', () => {
  fc.assert(
    fc.property(anyAnswers, anyRole, (given, role) => {
      const { questions, answers } = askedQuestions(shippedChecklist, given, role);
      const ids = questions.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(Object.keys(answers).filter((id) => !ids.includes(id))).toEqual([]);
      for (const [id, answer] of Object.entries(answers)) expect(answer).toEqual(given[id]);
      // Taking only what counts asks the same questions.
      expect(askedQuestions(shippedChecklist, answers, role)).toEqual({ questions, answers });
    }),
  );
});
