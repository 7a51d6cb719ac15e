import { describe, expect, test } from 'vitest';
import { askedQuestions } from '@/utils/interview/answers.ts';
import { chooseBest } from '@/utils/interview/explanation.ts';
import { bestOpenQuestion, type NextBest } from '@/utils/interview/next-best.ts';
import { openQuestions } from '@/utils/interview/open-questions.ts';
import { horizonOf } from '@/utils/interview/prospects.ts';
import { shippedChecklist } from '@/utils/interview/shipped-checklist.ts';
import type { Question, Role, Situated } from '@/utils/interview/types.ts';
import { viewOf } from '@/utils/interview/view.ts';
import { evaluate } from '@/utils/orientation/evaluate.ts';
import { evaluateOpen } from '@/utils/orientation/explain/evaluate-open.ts';
import { NO, YES } from '@/utils/orientation/explain/truth.ts';
import { shippedBook } from '@/utils/orientation/shipped-book.ts';
import type { Answers, Evaluation } from '@/utils/orientation/types.ts';
import { draftOf } from './drafts.ts';
import { answerTo, personOf, pick, randomOf, situated } from './random-person.ts';

const REQUIRED = shippedBook.kinds.filter(({ place }) => place === 'required').map(({ id }) => id);

/** The open questions, as the panel knows them. */
function openFor({
  checklist,
  book,
  role,
  answers,
  facts,
  kindsWithoutPlace,
}: Situated): readonly Question[] {
  const { questions } = askedQuestions(checklist, answers, role);
  return openQuestions(questions, answers, book, facts, kindsWithoutPlace);
}

const best = (now: Situated): NextBest => bestOpenQuestion(now, openFor(now));

/** What may still be said, at random, by somebody who leaves out what they like. */
function completed(now: Situated, random: () => number): Answers {
  const given: Record<string, Answers[string]> = { ...now.answers };
  for (const question of now.checklist.questions) {
    if (!(question.id in given) && random() < 0.8) given[question.id] = answerTo(question, random);
  }
  return askedQuestions(now.checklist, given, now.role).answers;
}

function somebody(random: () => number): Situated {
  const role: Role = pick(['adviser', 'mediator', 'volunteer'], random);
  const person = personOf(random, random(), role);
  return { ...person, kindsWithoutPlace: REQUIRED.filter(() => random() < 0.3) };
}

const orientation = ({ status, needs, proposals }: Evaluation) => ({
  status,
  needs: [...needs].sort(),
  kinds: proposals.map(({ kind }) => kind),
});

describe('whoever it is, and whatever is still said', () => {
  test('what is sure comes, and what is ruled out does not', () => {
    const random = randomOf(21);
    const counted = { sure: 0, out: 0 };
    for (let i = 0; i < 250; i++) {
      const now = somebody(random);
      const open = evaluateOpen(now.book, horizonOf(now), now.kindsWithoutPlace);
      for (let j = 0; j < 12; j++) {
        const answers = completed(now, random);
        const { needs, proposals } = evaluate(now.book, answers, now.facts, now.kindsWithoutPlace);
        const kinds = proposals.map(({ kind }) => kind);
        for (const { id } of now.book.kinds) {
          const said = open.kinds.get(id) ?? NO;
          if (said === YES) counted.sure++;
          if (said === NO) counted.out++;
          if (said === YES)
            expect([id, now.answers, answers, kinds.includes(id)]).toEqual([id, now.answers, answers, true]);
          if (said === NO)
            expect([id, now.answers, answers, kinds.includes(id)]).toEqual([id, now.answers, answers, false]);
        }
        for (const { id } of now.book.needs) {
          const said = open.needs.get(id) ?? NO;
          if (said === YES) expect(needs).toContain(id);
          if (said === NO) expect(needs).not.toContain(id);
        }
      }
    }
    expect(counted.sure).toBeGreaterThan(1000);
    expect(counted.out).toBeGreaterThan(1000);
  });

  test('where nothing can change any more, nothing changes: neither status, needs, kinds nor their order', () => {
    const random = randomOf(22);
    let settled = 0;
    for (let i = 0; i < 400; i++) {
      const now = { ...somebody(random), ...(i % 2 ? personOf(random, 0.95) : {}) };
      if (!best(now).settled) continue;
      settled++;
      const before = orientation(evaluate(now.book, now.answers, now.facts, now.kindsWithoutPlace));
      for (let j = 0; j < 20; j++) {
        const after = evaluate(now.book, completed(now, random), now.facts, now.kindsWithoutPlace);
        expect(orientation(after)).toEqual(before);
      }
    }
    expect(settled).toBeGreaterThan(50);
  });

  test('the best question is an open one, and there is one as long as something can change', () => {
    const random = randomOf(23);
    for (let i = 0; i < 300; i++) {
      const now = somebody(random);
      const open = openFor(now);
      const { best: found, settled, brings } = best(now);
      if (found) expect(open).toContain(found);
      if (settled) expect(found).toBeNull();
      expect(brings).toBeGreaterThanOrEqual(0);
    }
  });

  test('where all is known, the third value is never needed', () => {
    const random = randomOf(24);
    for (let i = 0; i < 200; i++) {
      const now = { ...personOf(random, 1), kindsWithoutPlace: REQUIRED.filter(() => random() < 0.3) };
      const open = evaluateOpen(now.book, horizonOf(now), now.kindsWithoutPlace);
      const { needs, proposals } = evaluate(now.book, now.answers, now.facts, now.kindsWithoutPlace);
      const sure = [...open.kinds].filter(([, one]) => one === YES).map(([kind]) => kind);
      expect(sure.sort()).toEqual(proposals.map(({ kind }) => kind).sort());
      expect(
        [...open.needs]
          .filter(([, one]) => one === YES)
          .map(([need]) => need)
          .sort(),
      ).toEqual([...needs].sort());
    }
  });
});

describe('the order', () => {
  test('begins with the reason of the visit and its date', () => {
    expect(best(situated({})).best?.id).toBe('purpose');
    expect(best(situated({ purpose: 'rights' })).best?.id).toBe('deadline');
  });

  test.each([
    ['reachable', 'phone'],
    ['job-search', 'phone'],
    ['device', 'device'],
    ['papers-housing', 'device'],
    ['connection', 'home'],
  ])('goes on with what the reason hangs on: %s, then %s', (purpose, next) => {
    expect(best(situated({ purpose, deadline: 'later' })).best?.id).toBe(next);
  });

  test('keeps to the subject: what hangs on the answer that was just given comes at once', () => {
    const now = situated({ purpose: 'device', deadline: 'later', phone: 'own-stable' });
    expect(best(now).best?.id).toBe('device');
    expect(bestOpenQuestion(now, openFor(now), 'phone').best?.id).toBe('plan');
    expect(bestOpenQuestion(now, openFor(now), 'purpose').best?.id).toBe('device');
  });

  test('asks of barriers only after the core questions, whatever they would decide', () => {
    const random = randomOf(25);
    for (let i = 0; i < 100; i++) {
      let now: Situated = situated({});
      const asked: Question[] = [];
      for (;;) {
        const question = best(now).best;
        if (!question) break;
        asked.push(question);
        now = situated({ ...now.answers, [question.id]: answerTo(question, random) });
      }
      const parts = asked.map(({ part }) => part).filter((part) => part !== 'follow-up');
      expect(parts).toEqual(
        [...parts].sort(
          (a, b) => ['reason', 'core', 'context'].indexOf(a) - ['reason', 'core', 'context'].indexOf(b),
        ),
      );
      expect(new Set(asked).size).toBe(asked.length);
    }
  });

  test('what is delicate waits until the core questions are done', () => {
    const now = situated({ purpose: 'rights', deadline: 'later', phone: 'shared', email: 'own-alone' });
    expect(openFor(now).map(({ id }) => id)).toContain('at-ease');
    expect(bestOpenQuestion(now, openFor(now), 'phone').best?.part).toBe('core');
    const done = situated({ ...now.answers, device: 'computer', home: 'fixed' });
    expect(bestOpenQuestion(done, openFor(done), 'phone').best?.id).toBe('at-ease');
  });

  test('a question that mostly rules help out is still put, while it matters', () => {
    const now = situated({
      purpose: 'job-search',
      deadline: 'none',
      phone: 'landline-only',
      plan: 'none',
      email: 'unsaid',
      device: 'old-broken',
      home: 'mobile-only',
      autonomy: 'alone-fear',
      barriers: ['mobility', 'in-private'],
      'bank-account': 'yes',
      minima: 'no',
    });
    expect(openFor(now).map(({ id }) => id)).toEqual(['at-ease']);
    expect(best(now)).toMatchObject({ best: { id: 'at-ease' }, settled: false });
  });

  test('goes to the follow-up on which the way of helping hangs, when all else is said', () => {
    const now = situated({
      purpose: 'actualisation',
      deadline: 'today',
      phone: 'own-stable',
      plan: 'ok',
      email: 'own-alone',
      device: 'computer',
      home: 'fixed',
      autonomy: 'alone',
      barriers: ['adapted-help'],
    });
    expect(best(now)).toMatchObject({ best: { id: 'adapted-what' }, settled: false });
    expect(best(situated({ ...now.answers, 'adapted-what': ['simple-words'] })).settled).toBe(true);
  });

  test('ends early where the last open question changes nothing: here the date, for somebody who copes alone', () => {
    const now = situated({
      purpose: 'rights',
      phone: 'own-stable',
      plan: 'ok',
      email: 'rarely-opened',
      device: 'smartphone-tablet',
      home: 'fixed',
      autonomy: 'alone',
      barriers: ['unsaid'],
    });
    expect(openFor(now).map(({ id }) => id)).toEqual(['deadline']);
    expect(best(now)).toMatchObject({ best: null, settled: true });
  });
});

describe('in the panel', () => {
  const viewAt = (answers: Record<string, string>, current: string | null) =>
    viewOf(shippedChecklist, shippedBook, 'adviser', draftOf({ answers, current }));

  test('a question that was left without an answer comes back only when nothing else is to be asked', () => {
    const view = viewAt({ purpose: 'rights', deadline: 'none' }, 'deadline');
    const first = chooseBest(view, new Set());
    const second = chooseBest(view, new Set([first?.id ?? '']));
    expect(first?.part).toBe('core');
    expect(second?.part).toBe('core');
    expect(second?.id).not.toBe(first?.id);
    expect(chooseBest(view, new Set(view.open.map(({ id }) => id)))?.id).toBe(first?.id);
  });

  test('the question on screen is not put again while there is another', () => {
    const view = viewAt({}, null);
    expect(view.current?.id).toBe('purpose');
    expect(chooseBest(view, new Set())?.part).toBe('core');
  });
});
