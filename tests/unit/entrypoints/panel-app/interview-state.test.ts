import { describe, expect, test, vi } from 'vitest';
import { createInterview, type InterviewInputs } from '@/entrypoints/panel-app/interview-state.ts';
import type { Draft } from '@/utils/interview/draft.ts';
import { UNKNOWN_LOCAL } from '@/utils/interview/types.ts';
import { checklistOf, draftOf, question } from '../../utils/interview/drafts.ts';
import { bookOf, kind, rule } from '../../utils/orientation/tiny-book.ts';

const checklist = checklistOf([
  question('phone'),
  question('many', { multiple: true, exclusive: ['unsaid'] }),
  question('last'),
]);
const book = bookOf(
  ['phone', 'many', 'last'].map((id) =>
    rule(id, {
      when: id === 'many' ? { question: id, has: 'a' } : { question: id, in: ['a'] },
      needs: ['n'],
      proposes: [`for-${id}`],
    }),
  ),
  {
    needs: [{ id: 'n', label: 'N' }],
    kinds: ['phone', 'many', 'last'].map((id) => kind(`for-${id}`)),
  },
);

function begun(draft: Draft | null = draftOf(), inputs: Partial<InterviewInputs> = {}) {
  const events = { save: vi.fn(), drop: vi.fn() };
  const interview = createInterview({
    checklist,
    book,
    role: 'adviser',
    origin: 'https://portal.example',
    draft,
    ...events,
    ...inputs,
  });
  return { interview, ...events };
}

const saved = (save: ReturnType<typeof vi.fn>) => save.mock.calls.map(([draft]) => draft as Draft);

describe('at the beginning', () => {
  test('there is an empty draft for this site, and nothing is kept of it yet', () => {
    const { interview, save } = begun(null);
    expect(interview.draft).toMatchObject({
      id: expect.stringMatching(/^[\da-f-]{36}$/),
      origin: 'https://portal.example',
      revision: 0,
      answers: {},
    });
    expect(interview.view.current?.id).toBe('phone');
    expect(save).not.toHaveBeenCalled();
  });

  test('two interviews are two', () => {
    expect(begun(null).interview.draft.id).not.toBe(begun(null).interview.draft.id);
  });

  test('a draft goes on where it was left', () => {
    const draft = draftOf({ answers: { phone: 'a' }, current: 'last', revision: 7 });
    const { interview } = begun(draft);
    expect(interview.draft).toEqual(draft);
    expect(interview.view.current?.id).toBe('last');
  });
});

describe('every change', () => {
  test('is kept at once, and is newer than the one before', () => {
    const { interview, save } = begun(draftOf({ revision: 3 }));
    interview.toggle('a');
    interview.toggleFact('f');
    interview.set({ code: 'B7' });
    expect(saved(save).map(({ revision }) => revision)).toEqual([4, 5, 6]);
    expect(saved(save).at(-1)).toEqual(interview.draft);
  });

  test('is told to whoever listens, until they no longer do', () => {
    const { interview } = begun();
    const listener = vi.fn();
    const end = interview.subscribe(listener);
    interview.toggle('a');
    expect(listener).toHaveBeenCalledTimes(1);
    end();
    interview.toggle('a');
    expect(listener).toHaveBeenCalledTimes(1);
  });

  test('is on screen before it is told', () => {
    const { interview } = begun();
    const seen: unknown[] = [];
    interview.subscribe(() => seen.push(interview.view.answers));
    interview.toggle('a');
    expect(seen).toEqual([{ phone: 'a' }]);
  });
});

describe('an answer', () => {
  test('moves on to another question', () => {
    const { interview } = begun();
    interview.toggle('a');
    expect(interview.draft.answers).toEqual({ phone: 'a' });
    expect(interview.view.current?.id).not.toBe('phone');
    expect(interview.view.evaluation.proposals.map((one) => one.kind)).toEqual(['for-phone']);
  });

  test('given again is taken back, and the question stays', () => {
    const { interview } = begun(draftOf({ answers: { phone: 'a' }, current: 'phone' }));
    interview.toggle('a');
    expect(interview.draft.answers).toEqual({});
    expect(interview.view.current?.id).toBe('phone');
  });

  test('one of several stays, for there may be more', () => {
    const { interview } = begun(draftOf({ current: 'many' }));
    interview.toggle('b');
    interview.toggle('a');
    expect(interview.draft.answers).toEqual({ many: ['a', 'b'] });
    expect(interview.view.current?.id).toBe('many');
  });

  test('that excludes all others moves on', () => {
    const { interview } = begun(draftOf({ current: 'many', answers: { many: ['a'] } }));
    interview.toggle('unsaid');
    expect(interview.draft.answers).toEqual({ many: ['unsaid'] });
    expect(interview.view.current?.id).not.toBe('many');
  });

  test('to no question is none', () => {
    const done = { phone: 'a', many: ['a'], last: 'a' };
    const { interview, save } = begun(draftOf({ answers: done, deciding: true }));
    interview.toggle('a');
    interview.retract();
    expect(save).not.toHaveBeenCalled();
  });

  test('to the last question leads to the decision', () => {
    const { interview } = begun(draftOf({ answers: { phone: 'b', many: ['b'] }, current: 'last' }));
    interview.toggle('a');
    expect(interview.draft).toMatchObject({ deciding: true, current: null });
  });

  test('can be unticked altogether', () => {
    const { interview } = begun(draftOf({ answers: { phone: 'b', many: ['a', 'b'] }, current: 'many' }));
    interview.retract();
    expect(interview.draft.answers).toEqual({ phone: 'b' });
    expect(interview.view.current?.id).toBe('many');
  });
});

describe('what the adviser saw', () => {
  const seen = () =>
    begun(draftOf({ answers: { phone: 'a' }, observed: ['phone'], current: 'phone' })).interview;

  test('is marked, and the mark taken back', () => {
    const { interview } = begun(draftOf({ answers: { phone: 'a' } }));
    interview.toggleObserved('phone');
    expect(interview.draft.observed).toEqual(['phone']);
    interview.toggleObserved('phone');
    expect(interview.draft.observed).toEqual([]);
  });

  test.each<[string, (interview: ReturnType<typeof seen>) => void]>([
    ['changed', (interview) => interview.toggle('b')],
    ['taken back', (interview) => interview.retract()],
  ])('of an answer that is %s was not seen', (_, change) => {
    const interview = seen();
    change(interview);
    expect(interview.draft.observed).toEqual([]);
  });
});

test('a question can be left without an answer', () => {
  const { interview } = begun();
  interview.next();
  expect(interview.draft.answers).toEqual({});
  expect(interview.view.current?.id).not.toBe('phone');
});

test('a given answer is opened again, from the decision too', () => {
  const { interview } = begun(draftOf({ answers: { phone: 'a' }, deciding: true }));
  interview.open('phone');
  expect(interview.draft.deciding).toBe(false);
  expect(interview.view.current?.id).toBe('phone');
});

test('a fact is known, or not', () => {
  const { interview } = begun();
  interview.toggleFact('f');
  expect(interview.draft.facts).toEqual({ f: true });
  interview.toggleFact('f');
  expect(interview.draft.facts).toEqual({ f: false });
});

describe('the decision', () => {
  test('is begun and left', () => {
    const { interview } = begun();
    interview.decide(true);
    expect(interview.draft.deciding).toBe(true);
    interview.decide(false);
    expect(interview.draft.deciding).toBe(false);
  });

  test('holds what was agreed on each proposal, until it is taken back', () => {
    const { interview } = begun();
    interview.setOutcome('for-phone', 'accepted');
    interview.setOutcome('for-last', 'later');
    expect(interview.draft.outcomes).toEqual({ 'for-phone': 'accepted', 'for-last': 'later' });
    interview.setOutcome('for-phone', undefined);
    expect(interview.draft.outcomes).toEqual({ 'for-last': 'later' });
  });

  test('holds the rest as it is set, and leaves the answers alone', () => {
    const { interview } = begun(draftOf({ answers: { phone: 'a' } }));
    const parts = {
      reviewOn: null,
      code: 'B7',
      programmes: { 'for-phone': 'lyon' },
      voucher: { programme: 'lyon', cheques: 2, place: 'A', on: null },
    };
    interview.set(parts);
    expect(interview.draft).toMatchObject({ ...parts, answers: { phone: 'a' } });
  });
});

test('what is known of the territory changes what is proposed, and is not kept in the draft', () => {
  const { interview, save } = begun(draftOf({ answers: { phone: 'a' } }));
  const [listener, before] = [vi.fn(), interview.draft];
  interview.subscribe(listener);
  interview.setLocal({ ...UNKNOWN_LOCAL, kindsWithoutPlace: ['for-phone'] });
  expect(interview.view.evaluation.proposals).toEqual([]);
  expect(listener).toHaveBeenCalledTimes(1);
  expect(save).not.toHaveBeenCalled();
  expect(interview.draft).toEqual(before);
});

test('begun again is another interview: the old one is forgotten, the new one empty', () => {
  const old = draftOf({ answers: { phone: 'a' }, code: 'B7' });
  const { interview, drop } = begun(old);
  interview.restart();
  expect(drop.mock.calls).toEqual([[old]]);
  expect(interview.draft.id).not.toBe(old.id);
  expect(interview.draft).toMatchObject({ answers: {}, code: '', origin: 'https://portal.example' });
  expect(interview.view.current?.id).toBe('phone');
});
