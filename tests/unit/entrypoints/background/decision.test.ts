import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Draft, newDraft } from '@/utils/interview/draft.ts';
import { localDay } from '@/utils/local-day.ts';
import { uuidV7 } from '@/utils/uuid-v7.ts';
import { serveExtensionFiles } from '../../utils/in-force/extension-files.ts';
import { deliveryOf } from '../../utils/journal/entries.ts';
import { type FreshJournal, freshJournal, refusal } from '../../utils/journal/fresh-journal.ts';
import { withPolicy } from '../../utils/settings/managed.ts';

const NOW = new Date('2026-11-22T09:00:00Z');
const TODAY = localDay(NOW);

/** A made-up voucher of a made-up departement council. */
const VOUCHER = {
  id: 'cheque-essai',
  name: 'Chèque numérique d’essai',
  kinds: ['voucher'],
  territory: { departements: ['69'] },
  status: 'open',
  verifiedOn: '2026-11-20',
  source: 'écrit pour ce test',
  forPerson: 'Ces chèques paient un atelier.',
  forAdviser: 'Remettre les chèques et prévenir le lieu.',
  voucher: { chequesPerBooklet: 5, acceptedBy: [{ name: 'Espace des Lucarnes', where: 'Lyon 3e' }] },
};
const PLACE = 'Espace des Lucarnes, Lyon 3e';

/** What is asked of the background, of an extension that just woke. */
type Background = typeof import('@/entrypoints/background/decision.ts') &
  Pick<typeof import('@/entrypoints/background/local-help.ts'), 'localHelp'> &
  Pick<typeof import('@/utils/in-force/note.ts'), 'entryNote'>;
let background: Background;
let journal: FreshJournal;
let local: (values: Record<string, unknown>) => Promise<void>;

beforeEach(async () => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  serveExtensionFiles();
  journal = await freshJournal();
  const { browser } = await import('@/utils/browser.ts');
  local = (values) => browser.storage.local.set(values);
  background = {
    ...(await import('@/entrypoints/background/decision.ts')),
    ...(await import('@/entrypoints/background/local-help.ts')),
    ...(await import('@/utils/in-force/note.ts')),
  };
  await local({
    settings: { version: 1, role: 'adviser', habilitated: false, mark: { word: 'fox', colour: 'blue' } },
    territory: { departements: ['69'], communes: [], postalCodes: [] },
    freeText: false,
  });
  await withRows(VOUCHER);
  return () => vi.useRealTimers();
});

/** The rows of this machine, as the options page leaves them. */
const withRows = (...programmes: readonly object[]) =>
  local({ catalogue: { version: 1, revision: 1, organisation: null, local: programmes, before: [] } });

const receive = (booklets: number, expiresOn: string | null = null) =>
  journal.receiveVouchers(deliveryOf({ programme: VOUCHER.id, chequesPerBooklet: 5, booklets, expiresOn }));

/** Somebody whom a workshop would help, with whom two cheques were agreed on. */
function draftOf(parts: Partial<Draft> = {}): Draft {
  return {
    ...newDraft(uuidV7(), NOW, TODAY, null),
    answers: { purpose: 'learn', phone: 'own-stable', autonomy: 'with-help', wants: 'learn' },
    outcomes: { voucher: 'accepted' },
    voucher: { programme: VOUCHER.id, cheques: 2, place: PLACE, on: null },
    ...parts,
  };
}

const given = (parts: Partial<NonNullable<Draft['voucher']>>): Partial<Draft> => ({
  voucher: { programme: VOUCHER.id, cheques: 2, place: PLACE, on: null, ...parts },
});

describe('recording', () => {
  test('takes the cheques that were agreed on', async () => {
    await receive(1);
    const entry = await background.record(draftOf(), NOW);
    expect(entry.voucher).toMatchObject({ programme: VOUCHER.id, cheques: 2, place: PLACE });
    expect(await journal.readStock(TODAY)).toMatchObject([{ given: 2, left: 3 }]);
  });

  test('takes cheques that can be used on the day of the workshop', async () => {
    await receive(1, '2026-11-30');
    await expect(background.record(draftOf(given({ on: '2026-12-01' })), NOW)).rejects.toEqual(
      refusal('voucher_stock'),
    );
    const entry = await background.record(draftOf(given({ on: '2026-11-30' })), NOW);
    expect(entry.voucher?.lots).toHaveLength(1);
  });

  test.each<[string, string | null, string | null, string]>([
    ['some days ahead', '2026-12-01', '2026-11-29', '2026-12-08'],
    ['tomorrow', '2026-11-23', TODAY, '2026-11-30'],
    ['today', TODAY, TODAY, '2026-11-29'],
    ['over already', '2026-11-20', null, '2026-11-27'],
    ['not known', null, TODAY, '2026-12-22'],
  ])(
    'of a workshop that is %s notes when the place is told and when to ask',
    async (_, on, arrival, result) => {
      const { followUps } = await background.record(draftOf(given({ on })), NOW);
      expect(followUps).toEqual([
        ...(arrival === null ? [] : [{ about: 'voucher-arrival', due: arrival }]),
        { about: 'voucher-result', due: result },
      ]);
    },
  );

  test('where anything kept may be a danger, takes the cheques and leaves no reminder', async () => {
    await receive(1);
    const draft = draftOf();
    const answers = { ...draft.answers, phone: 'shared', 'at-ease': 'afraid' };
    const entry = await background.record({ ...draft, answers, reviewOn: '2026-12-22' }, NOW);
    expect(entry).toMatchObject({ voucher: { cheques: 2 }, followUps: [], reviewOn: null });
    expect(await journal.readStock(TODAY)).toMatchObject([{ given: 2, left: 3 }]);
  });

  test.each<[string, Partial<Draft>, readonly object[]]>([
    ['of a programme that is not there', given({ programme: 'gone' }), [VOUCHER]],
    ['of a programme that ended', {}, [{ ...VOUCHER, validUntil: '2026-11-21' }]],
    ['of a programme of elsewhere', {}, [{ ...VOUCHER, territory: { departements: ['23'] } }]],
    ['of a programme that was deleted meanwhile', {}, []],
    ['of a programme that is no voucher', {}, [{ ...VOUCHER, kinds: ['skills-training'] }]],
    ['for a place that does not take them', given({ place: 'Fabrique du Pont, Villeurbanne' }), [VOUCHER]],
    ['for a place of that name in another town', given({ place: 'Espace des Lucarnes, Bron' }), [VOUCHER]],
    ['for no place', given({ place: '' }), [VOUCHER]],
    [
      'in another territory than the one of the interview',
      { territory: { departements: ['23'], communes: [], postalCodes: [] } },
      [VOUCHER],
    ],
  ])('cheques %s are refused: nothing is recorded', async (_, parts, rows) => {
    await receive(1);
    await withRows(...rows);
    const before = await journal.everything();
    await expect(background.record(draftOf(parts), NOW)).rejects.toEqual(refusal('voucher_gone'));
    expect(await journal.everything()).toEqual(before);
  });

  test('cheques that ran out in another window are refused, not left out in silence', async () => {
    await receive(1);
    await background.record(draftOf(given({ cheques: 5 })), NOW);
    const before = await journal.everything();
    await expect(background.record(draftOf(), NOW)).rejects.toEqual(refusal('voucher_gone'));
    expect(await journal.everything()).toEqual(before);
  });

  test('is asked twice: the last cheques are those of this very decision', async () => {
    await receive(1);
    const draft = draftOf(given({ cheques: 5 }));
    const first = await background.record(draft, NOW);
    expect(await background.record(draft, NOW)).toEqual(first);
    expect(await journal.readStock(TODAY)).toMatchObject([{ given: 5, left: 0 }]);
  });

  test.each<[string, Partial<Draft>]>([
    ['were declined', { outcomes: { voucher: 'declined' } }],
    ['are no longer proposed after another answer', { answers: { purpose: 'learn', autonomy: 'alone' } }],
  ])('cheques that %s are not given, wherever they come from', async (_, parts) => {
    await withRows();
    expect((await background.record(draftOf(parts), NOW)).voucher).toBeNull();
  });

  test('cheques are given while the journal is locked, and counted once it is open', async () => {
    await receive(1);
    const [protection, { lock }, { catchUp }, { shippedBook }] = await Promise.all([
      import('@/utils/journal/protection.ts'),
      import('@/utils/journal/keys.ts'),
      import('@/utils/journal/catch-up.ts'),
      import('@/utils/orientation/shipped-book.ts'),
    ]);
    await protection.protect('une phrase pour ce test', '2345-6789-ABCD-EFGH-JKMN-PQRS-TVWX-YZ01');
    await catchUp(() => undefined);
    await lock();
    const { vouchers, cheques } = await background.localHelp(shippedBook, null, TODAY);
    expect([vouchers, cheques]).toEqual([[VOUCHER.id], {}]);
    const draft = draftOf();
    expect((await background.record(draft, NOW)).voucher).toMatchObject({ cheques: 2 });
    await protection.unlock('une phrase pour ce test');
    await catchUp(() => undefined);
    expect((await background.record(draft, NOW)).voucher).toMatchObject({ cheques: 2 });
    expect(await journal.readStock(TODAY)).toMatchObject([{ given: 2, left: 3 }]);
  });

  test('without cheques asks for none', async () => {
    await withRows();
    expect((await background.record(draftOf({ voucher: null }), NOW)).voucher).toBeNull();
  });

  test('before the first run is forbidden', async () => {
    await local({ settings: null });
    await expect(background.record(draftOf(), NOW)).rejects.toEqual(refusal('forbidden'));
  });
});

describe('free text', () => {
  const REMARK = 'Préfère un rendez-vous le matin.';
  const commentOf = async (comment: string) => (await background.record(draftOf({ comment }), NOW)).comment;

  test('is recorded where it is switched on, and not where it is not', async () => {
    expect(await commentOf(REMARK)).toBe('');
    await local({ freeText: true });
    expect(await commentOf(`  ${REMARK}\n`)).toBe(REMARK);
  });

  test('of a volunteer is not recorded', async () => {
    await local({
      freeText: true,
      settings: { version: 1, role: 'volunteer', habilitated: false, mark: { word: 'fox', colour: 'blue' } },
    });
    expect(await commentOf(REMARK)).toBe('');
  });

  test.each([
    ['a social-security number', 'N° 1 85 05 78 006 084 91'],
    ['a telephone number', '06 12 34 56 78'],
    ['an e-mail address', 'ada@exemple.fr'],
    ['a bank account', 'FR14 2004 1010 0505 0001 3M02 606'],
    ['a password', 'mdp Soleil'],
    ['a word of health', 'Plutôt dépressif'],
    ['a judgement', 'Un menteur'],
    ['a word of the organisation', 'Vit au foyer des tilleuls'],
  ])('with %s is refused: nothing is recorded', async (_, comment) => {
    withPolicy({ words: ['Foyer des Tilleuls'] });
    await local({ freeText: true });
    const before = await journal.everything();
    const draft = draftOf({ comment });
    await expect(background.record(draft, NOW)).rejects.toEqual(refusal('personal_data'));
    expect(await journal.everything()).toEqual(before);
    // Once it is changed, the same interview is recorded.
    expect((await background.record({ ...draft, comment: REMARK }, NOW)).comment).toBe(REMARK);
  });

  test('that nobody may write keeps nothing from being recorded', async () => {
    expect(await commentOf('mdp Soleil')).toBe('');
  });

  test.each(['0612345678', '1850578006084', 'a.b@exemple.fr', 'mdp Soleil', 'alcoolique'])(
    'a code such as %s is refused, free text or not',
    async (code) => {
      const before = await journal.everything();
      await expect(background.record(draftOf({ code }), NOW)).rejects.toEqual(refusal('personal_data'));
      expect(await journal.everything()).toEqual(before);
    },
  );

  test('stands at the end of the note, recorded or not; what could not be recorded does not', async () => {
    await local({ freeText: true });
    expect(await background.entryNote(await background.record(draftOf({ comment: REMARK }), NOW))).toContain(
      REMARK,
    );
    expect(await background.draftNote(draftOf({ comment: REMARK }))).toContain(REMARK);
    const note = await background.draftNote(draftOf({ comment: 'mdp Soleil' }));
    expect(note).toContain('acceptée');
    expect(note).not.toContain('Soleil');
  });
});

describe('the note', () => {
  test('of what was recorded names the cheques that were given', async () => {
    const entry = await background.record(draftOf(), NOW);
    expect(await background.entryNote(entry)).toContain(`2 chèques remis pour : ${PLACE}`);
  });

  test('of an interview without trace claims none: nothing left the stock', async () => {
    await receive(1);
    const note = await background.draftNote(draftOf());
    expect(note).toContain(': acceptée');
    expect(note).not.toContain('remis');
    expect(await journal.readStock(TODAY)).toMatchObject([{ given: 0, left: 5 }]);
  });

  test('of cheques that are gone can be had all the same', async () => {
    await withRows();
    expect(await background.draftNote(draftOf())).not.toContain('remis');
  });
});

describe('where the journal cannot be read', () => {
  /** Whoever asks next has to open it, and cannot. */
  async function lock(): Promise<void> {
    const { withDatabase } = await import('@/utils/journal/database.ts');
    await withDatabase(async ({ database }) => database.close());
    vi.spyOn(indexedDB, 'databases').mockRejectedValue(new Error('no disk'));
  }

  test('no voucher is proposed, whether or not it keeps a stock', async () => {
    const { shippedBook } = await import('@/utils/orientation/shipped-book.ts');
    const help = () => background.localHelp(shippedBook, null, TODAY);
    expect((await help()).vouchers).toEqual([VOUCHER.id]);
    await lock();
    expect(await help()).toMatchObject({ vouchers: [], cheques: {} });
  });

  test('it is the journal that is named, not the cheques', async () => {
    await lock();
    await expect(background.record(draftOf(), NOW)).rejects.toEqual(refusal('journal_unavailable'));
  });
});
