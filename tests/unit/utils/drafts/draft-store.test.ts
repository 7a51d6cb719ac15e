import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { endDraft, forgetTab, hasDrafts, readDraft, writeDraft } from '@/utils/drafts/draft-store.ts';
import { draftOf, ID } from '../interview/drafts.ts';

const OTHER_ID = '019abcde-0000-7000-8000-000000000002';

const memory = () => fakeBrowser.storage.session.get(null);

beforeEach(() => fakeBrowser.reset());

test('a tab without a draft has none', async () => {
  expect(await readDraft(1)).toEqual({ draft: null, unreadable: false });
});

test('a draft is read as it was written, in its own tab', async () => {
  const draft = draftOf({ answers: { phone: 'none', barriers: ['cost'] }, code: 'B7' });
  await writeDraft(1, draft);
  expect(await readDraft(1)).toEqual({ draft, unreadable: false });
  expect(await readDraft(2)).toEqual({ draft: null, unreadable: false });
});

describe('messages that overtake one another', () => {
  test('leave the newest state of the interview, in whatever order they come', async () => {
    for (const revisions of [
      [1, 2, 3],
      [3, 1, 2],
    ]) {
      await Promise.all(
        revisions.map((revision) => writeDraft(1, draftOf({ revision, code: `${revision}` }))),
      );
      expect((await readDraft(1)).draft?.code).toBe('3');
      await forgetTab(1);
    }
  });

  test('bring no interview back that was ended', async () => {
    await writeDraft(1, draftOf({ revision: 1 }));
    await endDraft(1, ID);
    await writeDraft(1, draftOf({ revision: 2 }));
    expect((await readDraft(1)).draft).toBeNull();
  });

  test('do not hold back the next interview, whose revisions begin anew', async () => {
    await writeDraft(1, draftOf({ revision: 9 }));
    await endDraft(1, ID);
    await writeDraft(1, draftOf({ id: OTHER_ID, revision: 0 }));
    expect((await readDraft(1)).draft?.id).toBe(OTHER_ID);
  });

  test('do not hold back another interview that takes the place of one', async () => {
    await writeDraft(1, draftOf({ revision: 9 }));
    await writeDraft(1, draftOf({ id: OTHER_ID, revision: 0 }));
    expect((await readDraft(1)).draft?.id).toBe(OTHER_ID);
  });
});

test('an interview that ended is gone, the others stay', async () => {
  await writeDraft(1, draftOf());
  await writeDraft(2, draftOf());
  await endDraft(1, ID);
  expect((await readDraft(1)).draft).toBeNull();
  expect((await readDraft(2)).draft).not.toBeNull();
});

test('of a tab that closed nothing is left', async () => {
  await writeDraft(1, draftOf());
  await endDraft(1, ID);
  await writeDraft(1, draftOf({ id: OTHER_ID }));
  await forgetTab(1);
  expect(await memory()).toEqual({});
});

test('it is known whether an interview is under way in any tab', async () => {
  expect(await hasDrafts()).toBe(false);
  await writeDraft(7, draftOf());
  expect(await hasDrafts()).toBe(true);
  await endDraft(7, ID);
  expect(await hasDrafts()).toBe(false);
});

test('a draft never touches the disk', async () => {
  await writeDraft(1, draftOf());
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

describe('a draft that this version cannot read', () => {
  const foreign = { ...draftOf(), version: 2, answers: { phone: 'none' } };

  beforeEach(async () => {
    await fakeBrowser.storage.session.set({ 'draft:1': foreign });
  });

  test('is said to be so, once', async () => {
    expect(await readDraft(1)).toEqual({ draft: null, unreadable: true });
    expect(await readDraft(1)).toEqual({ draft: null, unreadable: false });
  });

  test('is kept aside as it is, though a new one is written', async () => {
    await readDraft(1);
    await writeDraft(1, draftOf({ code: 'new' }));
    expect(Object.values(await memory())).toContainEqual(foreign);
    expect((await readDraft(1)).draft?.code).toBe('new');
  });
});
