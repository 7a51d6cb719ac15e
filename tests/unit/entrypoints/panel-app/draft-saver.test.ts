import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { draftSaver } from '@/entrypoints/panel-app/draft-saver.ts';
import { draftOf } from '../../utils/interview/drafts.ts';

const TAB = 7;
const done = { ok: true, value: {} };
const failed = { ok: false, code: 'forbidden' };

/** The messages that were sent, each answered when the test says so. */
const sent: { message: { name: string; payload: unknown }; answer: (result: unknown) => void }[] = [];

beforeEach(() => {
  sent.length = 0;
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(
    ((message: never) => new Promise((answer) => sent.push({ message, answer }))) as never,
  );
});

const answered = async (at: number, result: unknown) => {
  sent[at]?.answer(result);
  await new Promise((resolve) => setTimeout(resolve));
};

test('sends a draft at once, with its tab', () => {
  const draft = draftOf();
  draftSaver(TAB, vi.fn()).save(draft);
  expect(sent.map(({ message }) => message)).toEqual([
    { name: 'draft/save', payload: { tabId: TAB, draft } },
  ]);
});

test('has an interview forgotten by its id', () => {
  const draft = draftOf();
  draftSaver(TAB, vi.fn()).end(draft);
  expect(sent.map(({ message }) => message)).toEqual([
    { name: 'draft/end', payload: { tabId: TAB, id: draft.id } },
  ]);
});

describe('says whether it is kept', () => {
  test.each([
    [done, true],
    [failed, false],
  ])('%j: %j', async (result, kept) => {
    const onSaved = vi.fn();
    draftSaver(TAB, onSaved).save(draftOf());
    await answered(0, result);
    expect(onSaved.mock.calls).toEqual([[kept]]);
  });

  test('of the newest only: what comes late is old news', async () => {
    const onSaved = vi.fn();
    const saver = draftSaver(TAB, onSaved);
    saver.save(draftOf({ revision: 1 }));
    saver.save(draftOf({ revision: 2 }));
    await answered(1, done);
    await answered(0, failed);
    expect(onSaved.mock.calls).toEqual([[true]]);
  });
});

describe('is settled', () => {
  const settledYet = async (saver: ReturnType<typeof draftSaver>) => {
    const waiting = Symbol('waiting');
    const later = new Promise((resolve) => setTimeout(() => resolve(waiting)));
    return (await Promise.race([saver.settled(), later])) !== waiting;
  };

  test('while nothing was sent', async () => {
    expect(await settledYet(draftSaver(TAB, vi.fn()))).toBe(true);
  });

  test('once all that was sent is answered, well or not', async () => {
    const saver = draftSaver(TAB, vi.fn());
    saver.save(draftOf());
    saver.end(draftOf());
    expect(await settledYet(saver)).toBe(false);
    await answered(0, done);
    expect(await settledYet(saver)).toBe(false);
    await answered(1, failed);
    expect(await settledYet(saver)).toBe(true);
  });
});
