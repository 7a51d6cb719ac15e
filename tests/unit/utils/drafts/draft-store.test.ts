import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dropDraft, readDraft, writeDraft } from '@/utils/drafts/draft-store.ts';
import { draftOf } from '../interview/drafts.ts';

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

test('the last of several writes stays', async () => {
  const codes = ['a', 'b', 'c'];
  await Promise.all(codes.map((code) => writeDraft(1, draftOf({ code }))));
  expect((await readDraft(1)).draft?.code).toBe('c');
});

test('a draft that was dropped is gone, the others stay', async () => {
  await writeDraft(1, draftOf());
  await writeDraft(2, draftOf());
  await dropDraft(1);
  expect((await readDraft(1)).draft).toBeNull();
  expect((await readDraft(2)).draft).not.toBeNull();
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
