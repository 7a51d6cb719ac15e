// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { Deciding, type DecidingProps } from '@/components/decision/Deciding.tsx';
import type { InterviewView } from '@/utils/interview/view.ts';
import { findings } from '@/utils/privacy/findings.ts';
import { type Offer, offersOfKind } from '@/utils/programmes/offers.ts';
import { draftOf } from '../../utils/interview/drafts.ts';
import { because, book, checklist, proposal, situated } from '../book.ts';
import { button, buttonNames, click, expectAccessible, field, show, t, type, words } from '../mount.tsx';
import { offerOf } from '../offers.ts';

const view: InterviewView = {
  questions: checklist.questions,
  answers: { phone: 'a' },
  open: checklist.questions.slice(1),
  now: situated,
  current: null,
  evaluation: { status: 'found', needs: ['n'], proposals: [proposal('a')], excluded: [] },
  first: ['a', 'b', 'c'].map((kind) => proposal(kind)),
  // biome-ignore lint/suspicious/noThenProperty: « Ensuite », nobody awaits it
  then: [proposal('d')],
  outlook: 'found',
  noTrace: false,
};
const NOWHERE = { departements: [], communes: [], postalCodes: [] };

const nothing = {
  evaluation: { status: 'none', needs: [], proposals: [], excluded: [] },
  first: [],
} as const;

function mount(props: Partial<DecidingProps> = {}) {
  const events = {
    onSet: vi.fn(),
    onOptions: vi.fn(),
    onWhyNot: vi.fn(),
    onRecord: vi.fn(),
    onWithoutTrace: vi.fn(),
    onNote: vi.fn(),
    onOpen: vi.fn(),
    onBack: vi.fn(),
    onOutcome: vi.fn(),
  };
  show(
    <Deciding
      view={view}
      draft={draftOf({ outcomes: { b: 'declined' }, code: 'B7' })}
      checklist={checklist}
      book={book}
      help={null}
      why={{ a: because('a') }}
      settled={false}
      today="2026-11-26"
      tools={{
        readAreas: () => ({ areas: NOWHERE, unknown: [] }),
        areasInWords: () => '',
        offersOfKind,
        findings,
      }}
      settings={{ version: 1, role: 'adviser', habilitated: false, mark: { word: 'fox', colour: 'blue' } }}
      codeLength={20}
      seen={null}
      problem={null}
      canRecord
      busy={false}
      note={null}
      copy={async () => true}
      notices={<p>Un avis.</p>}
      {...events}
      {...props}
    />,
  );
  return events;
}

const helpOf = (offers: Offer[], vouchers: string[] = []) => ({
  territorySet: true,
  kindsWithoutPlace: [],
  vouchers,
  offers,
  territory: NOWHERE,
  cheques: {},
  freeText: false,
  words: [],
});

const card = (kind: string) => document.querySelector<HTMLElement>(`[data-kind="${kind}"]`);
const outcomeButton = (kind: string, outcome: string) =>
  card(kind)?.querySelector<HTMLElement>(`[data-outcome="${outcome}"]`) as HTMLElement;

test('shows every proposal, those for later folded', () => {
  mount();
  expect(['a', 'b', 'c', 'd'].map((kind) => card(kind)?.closest('details') !== null)).toEqual([
    false,
    false,
    false,
    true,
  ]);
  expect(words()).toContain(t('then_one', 1));
});

describe('free text', () => {
  const draft = draftOf({ comment: 'Un avis : mdp', code: '0612345678' });
  const words = [{ kind: 'password' as const, words: ['mdp'], unless: [] }];
  const finds = () =>
    [...document.querySelectorAll<HTMLElement>('[data-finding]')].map((one) => one.dataset.finding);

  test('has its place where it is allowed, and what must not be kept is pointed out', async () => {
    const { onSet, onRecord } = mount({ draft, help: { ...helpOf([]), freeText: true, words } });
    expect(finds()).toEqual(['phone', 'password']);
    await type(field(t('free_text')), 'Un avis');
    expect(onSet).toHaveBeenLastCalledWith({ comment: 'Un avis' });
    await click(button(t('record')));
    expect(onRecord).not.toHaveBeenCalled();
  });

  test.each([
    ['not allowed', helpOf([])],
    ['not known to be allowed', null],
  ])('has none where it is %s; the code is looked at all the same', (_, help) => {
    mount({ draft, help });
    expect(document.querySelector('textarea')).toBeNull();
    expect(finds()).toEqual(['phone']);
  });
});

test('each outcome goes to its own proposal', async () => {
  const { onOutcome } = mount();
  await click(outcomeButton('c', 'accepted'));
  await click(outcomeButton('b', 'declined'));
  expect(onOutcome.mock.calls).toEqual([
    ['c', 'accepted'],
    ['b', undefined],
  ]);
});

test('goes back to the questions, or to a given answer', async () => {
  const { onBack, onOpen } = mount();
  await click(button(t('back_to_questions')));
  expect(onBack).toHaveBeenCalledTimes(1);
  await click(button('Téléphone'));
  expect(onOpen).toHaveBeenCalledWith('phone');
});

test('says how much was answered and how much is open', () => {
  mount();
  expect(words()).toContain(t('answers_given_one', 1));
  expect(words()).toContain(t('questions_open_one', 1));
  mount({ view: { ...view, open: [] } });
  expect(words()).not.toContain(t('questions_open_one', 1));
});

test.each([
  ['none', 'outlook_none'],
  ['not-assessed', 'outlook_not_assessed'],
  ['too-early', 'outlook_too_early'],
  ['all-excluded', 'outlook_all_excluded'],
] as const)('with the outlook %s says so, and asks for no day to look again', (outlook, key) => {
  // biome-ignore lint/suspicious/noThenProperty: « Ensuite », nobody awaits it
  mount({ view: { ...view, ...nothing, then: [], outlook } });
  expect(words()).toContain(t(key));
  expect(words()).not.toContain(t('review_on'));
});

test('hands on what the form says', async () => {
  const { onRecord, onWithoutTrace, onSet } = mount();
  expect(field(t('code')).value).toBe('B7');
  await type(field(t('code')), 'C8');
  await click(button(t('record')));
  await click(button(t('without_trace')));
  expect(onSet).toHaveBeenCalledWith({ code: 'C8' });
  expect([onRecord, onWithoutTrace].map((one) => one.mock.calls.length)).toEqual([1, 1]);
});

test('says when the open questions change nothing any more', () => {
  mount();
  expect(words()).not.toContain(t('settled'));
  mount({ settled: true });
  expect(words()).toContain(t('settled'));
});

test('asks why other help does not fit', async () => {
  const { onWhyNot } = mount();
  await click(button(t('why_not')));
  expect(onWhyNot).toHaveBeenCalledTimes(1);
});

test('a programme that was chosen goes with its kind, and can be left again', async () => {
  const help = helpOf([offerOf('p', { name: 'Ici', kinds: ['a'] })]);
  const { onSet } = mount({ help, draft: draftOf({ programmes: { b: 'q' } }) });
  await click(button(`${t('choose')} Ici`));
  expect(onSet).toHaveBeenLastCalledWith({ programmes: { a: 'p', b: 'q' } });
  const again = mount({ help, draft: draftOf({ programmes: { a: 'p', b: 'q' } }) });
  await click(button(`${t('choose')} Ici`));
  expect(again.onSet).toHaveBeenLastCalledWith({ programmes: { b: 'q' } });
});

test('the programme for the reason of the visit stands first, those for another are folded', () => {
  const help = helpOf([
    offerOf('jobs', { kinds: ['a'], purposes: ['job-search'] }),
    offerOf('all', { kinds: ['a'] }),
    offerOf('learn', { kinds: ['a'], purposes: ['learn'] }),
  ]);
  mount({ help, view: { ...view, answers: { purpose: 'learn' } } });
  const order = [...(card('a')?.querySelectorAll('.offer') ?? [])].map((one) =>
    one.getAttribute('data-programme'),
  );
  expect(order).toEqual(['learn', 'all', 'jobs']);
  expect(words()).toContain(t('some_programmes_one', 1));
});

describe('a voucher that was agreed', () => {
  const given = { programme: 'given', cheques: 1, place: 'Fabrique, Lyon', on: null };

  test('can be taken back where it can be given no longer', async () => {
    const draft = draftOf({ voucher: given, outcomes: { voucher: 'accepted' } });
    const { onSet, onOutcome } = mount({ draft, help: helpOf([]) });
    expect(words()).toContain(t('voucher_gone'));
    await click(button(t('voucher_none')));
    expect(onSet).toHaveBeenCalledWith({ voucher: null });
    expect(onOutcome).toHaveBeenCalledWith('voucher', undefined);
  });

  test('is not said to be gone while it is not known what there is', () => {
    mount({ draft: draftOf({ voucher: given }) });
    expect(words()).not.toContain(t('voucher_gone'));
  });
});

test('where a trace may be a danger, ending without one comes first', async () => {
  const { onWithoutTrace } = mount({ view: { ...view, noTrace: true } });
  expect(words()).toContain(t('no_trace_first'));
  await click(button(t('without_trace')));
  expect(onWithoutTrace).toHaveBeenCalledTimes(1);
});

describe('a voucher', () => {
  const voucher = { chequesPerBooklet: 5, acceptedBy: [{ name: 'Fabrique', where: 'Lyon' }] };
  const help = helpOf(
    [
      offerOf('given', { name: 'Chèque d’ici', kinds: ['voucher'], voucher }),
      offerOf('used-up', { name: 'Chèque épuisé', kinds: ['voucher'], voucher }),
      offerOf('old', { name: 'Chèque d’avant', kinds: ['voucher'] }, { state: 'ended' }),
    ],
    ['given'],
  );

  test('is chosen in its own form only, and what it is can be read', () => {
    mount({ help, view: { ...view, first: [proposal('voucher')] } });
    expect(buttonNames().filter((name) => name.includes(t('choose')))).toEqual([]);
    expect(card('voucher')?.textContent).toContain('Chèque d’ici');
    expect(buttonNames()).toContain(t('voucher_give'));
  });

  test('that cannot be given is not named beside it, one that ended is', () => {
    mount({ help, view: { ...view, first: [proposal('voucher')] } });
    expect(words()).not.toContain('Chèque épuisé');
    expect(card('voucher')?.querySelector('.gone')?.textContent).toContain('Chèque d’avant');
  });
});

test('shows the note once it was asked for', () => {
  mount();
  expect(buttonNames()).not.toContain(t('note_copy'));
  mount({ note: 'La note' });
  expect(field(t('note_title')).value).toBe('La note');
});

test('shows the notices', () => {
  mount();
  expect(words()).toContain('Un avis.');
});

test('the focus is on what can help, for who reads with the ears', () => {
  mount();
  expect(document.activeElement?.textContent).toBe(t('outlook'));
});

test('is accessible', async () => {
  mount({ note: 'La note' });
  await expectAccessible();
});
