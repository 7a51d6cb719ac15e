import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Draft, OUTCOMES } from '@/utils/interview/draft.ts';
import { recordableOf } from '@/utils/interview/recordable.ts';
import { shippedChecklist } from '@/utils/interview/shipped-checklist.ts';
import { type Local, type Role, UNKNOWN_LOCAL } from '@/utils/interview/types.ts';
import { holds } from '@/utils/orientation/condition.ts';
import { evaluate } from '@/utils/orientation/evaluate.ts';
import { shippedBook } from '@/utils/orientation/shipped-book.ts';
import { offeredAnswer } from '../orientation/arbitraries.ts';
import { bookOf, rule } from '../orientation/tiny-book.ts';
import { anyDraft, anyRole, checklistOf, draftOf, FORGOTTEN, question, shippedQuestion } from './drafts.ts';

const RELAY = { id: 'relais-lyon', kinds: ['solidarity-mobile'] };

const recorded = (parts: Partial<Draft>, programmes: Local['programmes'] = [RELAY]) =>
  recordableOf(draftOf(parts), shippedChecklist, shippedBook, 'adviser', { ...UNKNOWN_LOCAL, programmes });

/** The reasons that go back to a rule, of every proposal. */
const rulesIn = ({ proposals }: ReturnType<typeof recorded>) => proposals.flatMap(({ rules }) => rules);

describe('what is recorded', () => {
  test('is the answers that count, the facts that are known, and what was agreed', () => {
    const content = recorded({
      answers: { phone: 'none', plan: 'ok', barriers: ['cost'] },
      facts: { scam: true, 'pix-low': false },
      outcomes: { 'solidarity-mobile': 'accepted', 'group-workshop': 'declined' },
    });
    expect(content).toMatchObject({
      answers: { phone: 'none', barriers: ['cost'] },
      facts: ['scam'],
      status: 'found',
      needs: ['online-safety', 'reachable'],
    });
    expect(Object.keys(content.answers)).not.toContain('plan');
    expect(content.proposals.map(({ kind, outcome }) => [kind, outcome])).toEqual([
      ['scam-help', null],
      ['solidarity-mobile', 'accepted'],
    ]);
    expect(content.proposals[1]?.rules).toContain('R10');
  });

  test.each<[string, Partial<Draft>, string | null]>([
    ['of what was declined', { outcomes: { 'solidarity-mobile': 'declined' } }, 'too-far'],
    ['not of what was accepted after all', { outcomes: { 'solidarity-mobile': 'accepted' } }, null],
    ['not of what nothing was agreed on', {}, null],
    [
      'only one that there is',
      { outcomes: { 'solidarity-mobile': 'declined' }, reasons: { 'solidarity-mobile': 'x' } },
      null,
    ],
  ])('holds why %s', (_, parts, expected) => {
    const reasons = { 'solidarity-mobile': 'too-far' };
    const { proposals } = recorded({ answers: { phone: 'none' }, reasons, ...parts });
    expect(proposals.find(({ kind }) => kind === 'solidarity-mobile')?.reason).toBe(expected);
  });

  test('is apart from the draft: changing one leaves the other', () => {
    const draft = draftOf({ answers: { barriers: ['cost'] } });
    const { answers } = recordableOf(draft, shippedChecklist, shippedBook, 'adviser');
    (answers.barriers as string[]).push('french');
    expect(draft.answers).toEqual({ barriers: ['cost'] });
  });

  test('holds no fact that the checklist does not offer', () => {
    expect(recorded({ facts: { 'voucher-active': true, pigeon: true } }).facts).toEqual([]);
  });
});

describe('free text', () => {
  const keptBy = (role: Role, freeText: boolean, parts: Partial<Draft> = {}) =>
    recordableOf(
      draftOf({ comment: ' Préfère l’écrit. ', ...parts }),
      shippedChecklist,
      shippedBook,
      role,
      UNKNOWN_LOCAL,
      freeText,
    ).comment;

  test.each<[Role, boolean, string]>([
    ['adviser', true, 'Préfère l’écrit.'],
    ['mediator', true, 'Préfère l’écrit.'],
    ['volunteer', true, ''],
    ['adviser', false, ''],
  ])('of a %s, allowed: %s, is kept as « %s »', (role, freeText, kept) => {
    expect(keptBy(role, freeText)).toBe(kept);
  });

  test('is not kept where nothing is said of it', () => {
    expect(recorded({ comment: 'Préfère l’écrit.' }).comment).toBe('');
  });

  test('is not kept where a trace may be a danger: there nobody sees it', () => {
    const answers = { purpose: 'learn', phone: 'shared', 'at-ease': 'afraid' };
    expect(keptBy('adviser', true, { answers })).toBe('');
  });
});

describe('what was written recently', () => {
  test('of what the adviser saw keeps only what goes with a kept answer', () => {
    const { observed } = recorded({
      answers: { phone: 'none', plan: 'ok', autonomy: 'never', wants: 'do-for', protected: 'tutelle' },
      observed: ['protected', 'plan', 'phone', 'email', 'pigeon'],
    });
    expect(observed).toEqual(['phone']);
  });

  test('keeps the result of a test as it was noted', () => {
    const skills = { test: 'pix-emploi', level: 'basics', on: '2026-10-01' } as const;
    expect(recorded({ skills }).skills).toEqual(skills);
    expect(recorded({}).skills).toBeNull();
  });

  test('names the programme that was chosen, for its own proposal only', () => {
    const { proposals } = recorded({
      answers: { phone: 'none', barriers: ['cost'] },
      programmes: { 'solidarity-mobile': 'relais-lyon', 'group-workshop': 'elsewhere' },
    });
    expect(proposals.map(({ kind, programme }) => [kind, programme])).toEqual([
      ['solidarity-mobile', 'relais-lyon'],
    ]);
  });

  test.each([
    ['that is not offered here', []],
    ['that gives other help', [{ id: 'relais-lyon', kinds: ['group-workshop'] }]],
  ])('names no programme %s', (_, programmes) => {
    const { proposals } = recorded(
      { answers: { phone: 'none' }, programmes: { 'solidarity-mobile': 'relais-lyon' } },
      programmes,
    );
    expect(proposals).toMatchObject([{ kind: 'solidarity-mobile', programme: null }]);
  });

  describe('of cheques', () => {
    const voucher = { programme: 'lyon', cheques: 2, place: 'A', on: null };
    const book = bookOf([rule('V', { proposes: ['voucher'] })], {
      facts: ['voucher-active'],
      excludedUnless: { voucher: { fact: 'voucher-active' } },
    });
    const given = (outcomes: Draft['outcomes'], active = true) =>
      recordableOf(draftOf({ voucher, outcomes }), checklistOf([]), book, 'adviser', {
        ...UNKNOWN_LOCAL,
        facts: { 'voucher-active': active },
      }).voucher;

    test('keeps those that were accepted', () => {
      expect(given({ voucher: 'accepted' })).toEqual(voucher);
    });

    test('names their programme', () => {
      const { proposals } = recordableOf(
        draftOf({ voucher, outcomes: { voucher: 'accepted' } }),
        checklistOf([]),
        book,
        'adviser',
        {
          ...UNKNOWN_LOCAL,
          facts: { 'voucher-active': true },
          programmes: [{ id: 'lyon', kinds: ['voucher'] }],
        },
      );
      expect(proposals).toMatchObject([{ kind: 'voucher', programme: 'lyon' }]);
    });

    test.each([{}, { voucher: 'declined' }, { voucher: 'later' }] as Draft['outcomes'][])(
      'none where it was agreed %j',
      (outcomes) => {
        expect(given(outcomes)).toBeNull();
      },
    );

    test('none where no cheque can be given here any more', () => {
      expect(given({ voucher: 'accepted' }, false)).toBeNull();
    });
  });
});

describe('with a tiny book', () => {
  const checklist = checklistOf([question('open'), question('secret', { recorded: false })]);
  const secret = { question: 'secret', in: ['a'] };
  const book = bookOf([
    rule('S', { when: secret, needs: ['s'], proposes: ['k', 'only'] }),
    rule('O', { when: { question: 'open', in: ['a'] }, needs: ['o'], proposes: ['k'] }),
    rule('B', {
      when: { any: [secret, { question: 'open', in: ['a'] }] },
      needs: ['o', 'b'],
      proposes: ['k'],
    }),
    rule('L', { stage: 7, when: { proposed: ['only'] }, proposes: ['last'] }),
  ]);
  const content = (answers: Draft['answers'], outcomes: Draft['outcomes'] = {}) =>
    recordableOf(
      draftOf({ answers, outcomes, programmes: { only: 'one' }, reviewOn: '2026-12-22' }),
      checklist,
      book,
      'adviser',
      { ...UNKNOWN_LOCAL, programmes: [{ id: 'one', kinds: ['only'] }] },
    );

  test('what only a forgotten answer explains is not kept, nor what hangs on it, nor that there was anything', () => {
    expect(content({ open: 'b', secret: 'a' })).toMatchObject({
      answers: { open: 'b' },
      status: 'none',
      needs: [],
      proposals: [],
      reviewOn: null,
    });
  });

  test.each(OUTCOMES)(
    'where something was agreed on it (%s) it is kept, without why and without where',
    (outcome) => {
      expect(content({ open: 'b', secret: 'a' }, { only: outcome })).toMatchObject({
        status: 'found',
        needs: [],
        proposals: [
          { kind: 'only', outcome, reason: null, rules: [], programme: null },
          { kind: 'last', outcome: null, reason: null, rules: ['L'] },
        ],
        reviewOn: '2026-12-22',
      });
    },
  );

  test('a rule that the recorded answers tell anyway is named, with its needs', () => {
    const { needs, proposals } = content({ open: 'a', secret: 'a' });
    expect(needs).toEqual(['o', 'b']);
    expect(proposals[0]).toMatchObject({ kind: 'k', rules: ['O', 'B'] });
  });

  test('a need that another rule tells as well stays', () => {
    expect(content({ open: 'a', secret: 'b' }).needs).toEqual(['o', 'b']);
  });

  test('a rule that the forgotten answer held back is not named', () => {
    const backwards = bookOf([
      rule('N', { when: { question: 'secret', notIn: ['a'] }, needs: ['n'], proposes: ['k'] }),
      rule('P', { proposes: ['k'] }),
    ]);
    const held = recordableOf(draftOf({ answers: { secret: 'a' } }), checklist, backwards, 'adviser');
    expect(held).toMatchObject({ needs: [], proposals: [{ kind: 'k', rules: ['P'] }] });
  });
});

describe.each(FORGOTTEN.map(({ id }) => id))('%s, which is used and then forgotten', (id) => {
  const forgotten = shippedQuestion(id);

  test('is never among the recorded answers', () => {
    fc.assert(
      fc.property(anyDraft, anyRole, offeredAnswer(forgotten), (draft, role, answer) => {
        const answers = { ...draft.answers, [id]: answer };
        const content = recordableOf({ ...draft, answers }, shippedChecklist, shippedBook, role);
        expect(Object.keys(content.answers)).not.toContain(id);
      }),
    );
  });

  test('is not told by a rule or a need that only it brings', () => {
    fc.assert(
      fc.property(anyDraft, offeredAnswer(forgotten), (draft, answer) => {
        const content = recorded({ ...draft, answers: { ...draft.answers, [id]: answer } });
        // Whoever reads the journal and knows the book can run its rules on what is written there.
        const told = shippedBook.rules.filter(
          (one) => one.stage === 7 || holds(one.when, content.answers, draft.facts),
        );
        expect(rulesIn(content).filter((name) => !told.some((one) => one.id === name))).toEqual([]);
        const needs = told.flatMap((one) => one.needs);
        expect(content.needs.filter((need) => !needs.includes(need))).toEqual([]);
      }),
    );
  });
});

test('at least these questions are forgotten', () => {
  const ids = FORGOTTEN.map(({ id }) => id);
  expect(ids).toEqual(
    expect.arrayContaining(['minima', 'bank-account', 'at-ease', 'protected', 'schooled-fr', 'adapted-what']),
  );
});

/** Every way to answer the questions that are forgotten, not at all included. */
const secrets: Draft['answers'][] = FORGOTTEN.reduce<Draft['answers'][]>(
  (ways, { id, options, multiple }) =>
    ways.flatMap((way) => [
      way,
      ...options.map((option) => ({ ...way, [id]: multiple ? [option.id] : option.id })),
    ]),
  [{}],
);

test('interviews that differ only in forgotten answers and end alike are recorded alike', () => {
  const someSecrets = fc.tuple(fc.constantFrom(...secrets), fc.constantFrom(...secrets));
  fc.assert(
    fc.property(anyDraft, fc.array(someSecrets, { minLength: 4, maxLength: 4 }), (draft, pairs) => {
      for (const pair of pairs) {
        const [one, other] = pair.map((secret) =>
          recorded({ ...draft, answers: { ...draft.answers, ...secret } }),
        );
        const ending = (content: typeof one) => [
          content?.status,
          content?.proposals.map(({ kind, outcome }) => [kind, outcome]),
        ];
        if (JSON.stringify(ending(one)) !== JSON.stringify(ending(other))) continue;
        // Where a trace may be a danger there is no day; anybody can leave it out.
        const kept = { reviewOn: null, remind: null };
        expect({ ...one, ...kept }).toEqual({ ...other, ...kept });
      }
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['somebody who is afraid', 'afraid', null],
  ['somebody who is not at ease', 'no', '2026-12-22'],
])('the day to look again, of %s', (_, atEase, reviewOn) => {
  const answers = { phone: 'shared', 'at-ease': atEase };
  const outcomes = { 'social-worker': 'accepted' } as const;
  expect(recorded({ answers, outcomes, reviewOn: '2026-12-22' }).reviewOn).toBe(reviewOn);
});

test('what was agreed is never lost: every proposal is recorded, in its order', () => {
  fc.assert(
    fc.property(anyDraft, (draft) => {
      const content = recorded(draft);
      const { proposals, status } = evaluate(shippedBook, content.answers, draft.facts);
      const withoutSecrets = FORGOTTEN.every(({ id }) => !(id in draft.answers));
      if (!withoutSecrets) return;
      expect(content.status).toBe(status);
      expect(content.proposals.map(({ kind }) => kind)).toEqual(proposals.map(({ kind }) => kind));
    }),
    { numRuns: 300 },
  );
});
