import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Draft } from '@/utils/interview/draft.ts';
import { mayBeRecorded, problemQuestions } from '@/utils/interview/problem-questions.ts';
import { recordableOf } from '@/utils/interview/recordable.ts';
import { shippedChecklist } from '@/utils/interview/shipped-checklist.ts';
import type { Role } from '@/utils/interview/types.ts';
import { shippedBook } from '@/utils/orientation/shipped-book.ts';
import { bookOf, rule } from '../orientation/tiny-book.ts';
import { anyDraft, anyRole, checklistOf, draftOf, question } from './drafts.ts';

/** Somebody at ease, but for what is said of them. */
const AT_EASE: Draft['answers'] = {
  phone: 'own-stable',
  plan: 'ok',
  email: 'own-alone',
  device: 'computer',
  home: 'fixed',
  autonomy: 'alone',
  barriers: ['nothing'],
};

const problemsOf = (draft: Draft, role: Role = 'adviser') =>
  problemQuestions(
    recordableOf(draft, shippedChecklist, shippedBook, 'adviser'),
    shippedChecklist,
    shippedBook,
    role,
  );
const asked = (answers: Draft['answers']) =>
  problemsOf(draftOf({ answers: { ...AT_EASE, ...answers } })).map(({ question: { id }, answer }) => [
    id,
    answer,
  ]);

describe('the questions to put again', () => {
  test.each<[string, Draft['answers'], [string, string | string[]][]]>([
    [
      'no number, also where to be reachable was the reason',
      { purpose: 'reachable', phone: 'none' },
      [['phone', 'none']],
    ],
    ['a plan that is too dear', { purpose: 'reachable', plan: 'too-expensive' }, [['plan', 'too-expensive']]],
    [
      'no Internet at home; the computer is none',
      { purpose: 'rights', home: 'none', 'net-reason': 'price' },
      [['home', 'none']],
    ],
    [
      'several, in the checklist’s order',
      { purpose: 'rights', autonomy: 'with-help', wants: 'do-with', email: 'none' },
      [
        ['email', 'none'],
        ['autonomy', 'with-help'],
      ],
    ],
    [
      'of several answers, all',
      { purpose: 'nothing', plan: 'prepaid', barriers: ['cost', 'mobility'] },
      [
        ['plan', 'prepaid'],
        ['barriers', ['cost', 'mobility']],
      ],
    ],
    ['only a reason to come: none', { purpose: 'learn' }, []],
    ['a reason that is a need by itself: none', { purpose: 'reachable' }, []],
  ])('%s', (_, answers, expected) => {
    expect(asked(answers)).toEqual(expected);
  });

  test('are recorded ones with recorded options, answered then; none without a need', () => {
    fc.assert(
      fc.property(anyDraft, anyRole, (draft, role) => {
        const kept = recordableOf(draft, shippedChecklist, shippedBook, role);
        const problems = problemQuestions(kept, shippedChecklist, shippedBook, role);
        for (const { question: one, answer } of problems) {
          expect(one.recorded).toBe(true);
          expect(one.options.some(({ recorded }) => recorded === false)).toBe(false);
          expect(kept.answers[one.id]).toEqual(answer);
        }
        if (kept.needs.length === 0) expect(problems).toEqual([]);
      }),
      { seed: 4, numRuns: 200 },
    );
  });

  test('to a volunteer are none that employees alone may ask', () => {
    const checklist = checklistOf([question('q', { employeesOnly: true })]);
    const book = bookOf([rule('A', { when: { question: 'q', in: ['a'] }, needs: ['n'] })]);
    const kept = { answers: { q: 'a' }, facts: [], needs: ['n'] };
    const asksFor = (role: Role) => problemQuestions(kept, checklist, book, role).length;
    expect([asksFor('adviser'), asksFor('mediator'), asksFor('volunteer')]).toEqual([1, 1, 0]);
  });

  test('are none where another book no longer finds the need', () => {
    const kept = { answers: { q: 'a' }, facts: [], needs: ['gone'] };
    expect(problemQuestions(kept, checklistOf([question('q')]), bookOf([]), 'adviser')).toEqual([]);
  });
});

describe('an answer', () => {
  test.each<[string, Draft['answers'], Role, boolean]>([
    ['that is recorded may be', { phone: 'none', barriers: ['cost', 'unsaid'] }, 'volunteer', true],
    ['to a question that is forgotten may not', { 'bank-account': 'no' }, 'adviser', false],
    ['that is forgotten may not', { barriers: ['cost', 'in-private'] }, 'adviser', false],
    ['to a question that nobody knows may not', { mood: 'good' }, 'adviser', false],
    ['that nobody knows may not', { phone: 'red' }, 'adviser', false],
    ['of several where there is one may not', { phone: ['none'] }, 'adviser', false],
    ['of one where there are several may not', { barriers: 'cost' }, 'adviser', false],
    ['that is none may not', { barriers: [] }, 'adviser', false],
  ])('%s', (_, answers, role, expected) => {
    expect(mayBeRecorded(answers, shippedChecklist, role)).toBe(expected);
  });
});
