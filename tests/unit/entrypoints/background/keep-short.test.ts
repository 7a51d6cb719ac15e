import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { entryOf } from '../../utils/journal/entries.ts';
import { type FreshJournal, freshJournal } from '../../utils/journal/fresh-journal.ts';

let journal: FreshJournal;
let keepShort: typeof import('@/entrypoints/background/keep-short.ts')['keepShort'];

beforeEach(async () => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-26T09:00:00Z') });
  journal = await freshJournal();
  ({ keepShort } = await import('@/entrypoints/background/keep-short.ts'));
  await journal.recordDecision(entryOf({ code: 'OLD' }, Date.UTC(2025, 9, 1)));
  await journal.recordDecision(entryOf({ code: 'NEW' }, Date.UTC(2026, 9, 1)));
  return () => vi.useRealTimers();
});

const codes = async () =>
  (await journal.listDecisions(10)).rows.map((row) => 'entry' in row && row.entry.code);
const purgedOn = async () => (await fakeBrowser.storage.local.get('purgedOn')).purgedOn;

test('what is too old goes at the start', async () => {
  keepShort();
  await vi.waitFor(async () => expect(await purgedOn()).toBe('2026-11-26'));
  expect(await codes()).toEqual(['NEW']);
});

test('the time that was set counts', async () => {
  await fakeBrowser.storage.local.set({ retentionMonths: 1 });
  keepShort();
  await vi.waitFor(async () => expect(await codes()).toEqual([]));
});

test('once a day is enough, and the next day it goes on, in a browser that stays open', async () => {
  await fakeBrowser.storage.local.set({ purgedOn: '2026-11-26' });
  keepShort();
  expect((await fakeBrowser.alarms.getAll()).map(({ periodInMinutes }) => periodInMinutes)).toEqual([1440]);
  await fakeBrowser.alarms.onAlarm.trigger({ name: 'purge', scheduledTime: 0, persistAcrossSessions: false });
  expect(await codes()).toEqual(['NEW', 'OLD']);
  vi.setSystemTime(new Date('2026-11-27T09:00:00Z'));
  await fakeBrowser.alarms.onAlarm.trigger({ name: 'purge', scheduledTime: 0, persistAcrossSessions: false });
  await vi.waitFor(async () => expect(await codes()).toEqual(['NEW']));
});

test('where the journal cannot be opened it is tried again, and nothing of it is logged but the name', async () => {
  const logged = vi.spyOn(console, 'error').mockReturnValue();
  const { withDatabase } = await import('@/utils/journal/database.ts');
  await withDatabase(async ({ database }) => database.close());
  const there = vi.spyOn(indexedDB, 'databases').mockRejectedValue(new Error('SECRET'));
  keepShort();
  await vi.waitFor(() => expect(logged.mock.calls).toEqual([['Repère:', 'purge', 'ExpectedError']]));
  expect(await purgedOn()).toBeUndefined();
  there.mockRestore();
  keepShort();
  await vi.waitFor(async () => expect(await codes()).toEqual(['NEW']));
});
