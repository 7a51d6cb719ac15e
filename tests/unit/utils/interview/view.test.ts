import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Draft, withoutAnswer } from '@/utils/interview/draft.ts';
import { shippedChecklist } from '@/utils/interview/shipped-checklist.ts';
import type { Question } from '@/utils/interview/types.ts';
import { moveOn, viewOf } from '@/utils/interview/view.ts';
import { shippedBook } from '@/utils/orientation/shipped-book.ts';
import { bookOf, rule } from '../orientation/tiny-book.ts';
import { anyDraft, anyRole, checklistOf, draftOf, question } from './drafts.ts';

const shipped = (draft: Draft) => viewOf(shippedChecklist, shippedBook, 'adviser', draft);

const checklist = checklistOf([
  question('q1'),
  question('q2'),
  question('q3', { part: 'follow-up', askedWhen: { question: 'q1', in: ['b'] } }),
]);
const book = bookOf(
  [
    rule('P', {
      when: { question: 'q1', in: ['b'] },
      needs: ['n'],
      proposes: ['k1', 'k2', 'k3', 'k4', 'k5'],
    }),
    rule('X', { when: { question: 'q3', in: ['b'] }, excludes: ['k1', 'k2', 'k3', 'k4', 'k5'] }),
  ],
  { notAssessed: { questions: ['q1', 'q2'], missing: 2 } },
);
const view = (parts: Partial<Draft>) => viewOf(checklist, book, 'adviser', draftOf(parts));
const moved = (parts: Partial<Draft>) => moveOn(draftOf(parts), view(parts));

describe('the outlook', () => {
  test.each<[string, Draft['answers'], string]>([
    ['is too early at the beginning', {}, 'too-early'],
    ['is too early while a question is open and nothing was found', { q1: 'a' }, 'too-early'],
    ['is found as soon as something helps, with questions open', { q1: 'b' }, 'found'],
    ['is none when all was asked and nothing found', { q1: 'a', q2: 'a' }, 'none'],
    ['is not assessed when too much was not said', { q1: 'unsaid', q2: 'unsaid' }, 'not-assessed'],
    ['is all-excluded when there is a need and nothing left', { q1: 'b', q2: 'a', q3: 'b' }, 'all-excluded'],
    ['is too early where all is excluded so far', { q1: 'b', q3: 'b' }, 'too-early'],
  ])('%s', (_, answers, expected) => {
    expect(view({ answers }).outlook).toBe(expected);
  });
});

test('three proposals come first, none is cut', () => {
  const { first, then } = view({ answers: { q1: 'b' } });
  expect(first.map(({ kind }) => kind)).toEqual(['k1', 'k2', 'k3']);
  expect(then.map(({ kind }) => kind)).toEqual(['k4', 'k5']);
});

describe('the question on screen', () => {
  test('is the first open one', () => {
    expect(view({}).current?.id).toBe('q1');
    expect(view({ answers: { q1: 'a' } }).current?.id).toBe('q2');
  });

  test('is the one that was chosen, answered or not', () => {
    expect(view({ current: 'q2' }).current?.id).toBe('q2');
    expect(view({ answers: { q1: 'a' }, current: 'q1' }).current?.id).toBe('q1');
  });

  test('is another where the chosen one is not asked any more', () => {
    expect(view({ answers: { q1: 'a' }, current: 'q3' }).current?.id).toBe('q2');
    expect(view({ current: 'pigeon' }).current?.id).toBe('q1');
  });

  test('is none when all is answered', () => {
    expect(view({ answers: { q1: 'a', q2: 'a' } }).current).toBeNull();
  });
});

describe('moving on', () => {
  test('goes to the follow-up that the answer calls for', () => {
    expect(moved({ answers: { q1: 'b' }, current: 'q1' })).toMatchObject({ current: 'q3', deciding: false });
  });

  test('passes over a question without an answer, and comes back to it', () => {
    expect(moved({ current: 'q1' }).current).toBe('q2');
    expect(moved({ answers: { q2: 'a' }, current: 'q2' }).current).toBe('q1');
  });

  test('goes to the decision when none is left', () => {
    expect(moved({ answers: { q1: 'a', q2: 'a' }, current: 'q2' })).toMatchObject({
      current: null,
      deciding: true,
    });
  });

  test('goes where it is told to go, or to the decision', () => {
    const parts = { answers: { q1: 'b' }, current: 'q1' };
    const to = (question: Question | null) => moveOn(draftOf(parts), view(parts), () => question);
    expect(to(view(parts).open[1] ?? null)).toMatchObject({ current: 'q2', deciding: false });
    expect(to(null)).toMatchObject({ current: null, deciding: true });
  });

  test('changes nothing but what is on screen', () => {
    const draft = draftOf({ answers: { q1: 'b' }, facts: { f: true }, code: 'x' });
    const { current, deciding, ...rest } = moveOn(draft, viewOf(checklist, book, 'adviser', draft));
    expect({ ...rest, current: draft.current, deciding: draft.deciding }).toEqual(draft);
  });
});

describe('with the shipped checklist, whatever is answered', () => {
  test('answers and open questions are among those on screen', () => {
    fc.assert(
      fc.property(anyDraft, anyRole, (draft, role) => {
        const { questions, answers, open, current } = viewOf(shippedChecklist, shippedBook, role, draft);
        const ids = questions.map(({ id }) => id);
        expect(Object.keys(answers).every((id) => ids.includes(id))).toBe(true);
        expect(open.every(({ id }) => ids.includes(id) && !(id in answers))).toBe(true);
        expect(ids.length).toBe(Object.keys(answers).length + open.length);
        expect(current === null).toBe(open.length === 0);
      }),
    );
  });

  test('an interview ends: answering what is open reaches the decision', () => {
    fc.assert(
      fc.property(anyDraft, fc.infiniteStream(fc.nat()), ({ answers: planned }, picks) => {
        let draft = draftOf();
        for (let step = 0; !draft.deciding; step++) {
          expect(step).toBeLessThan(40);
          const { current } = shipped(draft);
          if (!current) throw new Error('no question on screen');
          const pick = picks.next().value % current.options.length;
          const option = current.options[pick]?.id ?? 'unsaid';
          const answer = planned[current.id] ?? (current.multiple ? [option] : option);
          const answers = { ...draft.answers, [current.id]: answer };
          const answered = { ...draft, answers, current: current.id };
          draft = moveOn(answered, shipped(answered));
        }
        expect(shipped(draft).open).toEqual([]);
        expect(shipped(draft).outlook).not.toBe('too-early');
      }),
    );
  });

  test('an answer given and taken back leaves the view as it was', () => {
    fc.assert(
      fc.property(anyDraft, anyDraft, (draft, other) => {
        for (const [id, answer] of Object.entries(other.answers)) {
          const before = withoutAnswer(draft.answers, id) as Draft['answers'];
          const back = withoutAnswer({ ...before, [id]: answer }, id) as Draft['answers'];
          expect(shipped({ ...draft, answers: back })).toEqual(shipped({ ...draft, answers: before }));
        }
      }),
      { numRuns: 20 },
    );
  });
});
