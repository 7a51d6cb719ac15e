import { beforeEach, expect, test, vi } from 'vitest';
import { freshDisk } from './fresh-disk.ts';

/** An older page: it holds the first version of the journal, and listens to nothing. */
function holdJournal(): Promise<IDBDatabase> {
  const request = indexedDB.open('repere', 10);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('events', { keyPath: 'id' }).createIndex('month', 'month');
  };
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

beforeEach(freshDisk);

/** As in a program that has just started. */
const program = () => {
  vi.resetModules();
  return import('@/utils/journal/store.ts');
};

test('an older page that does not give way is named at once, and as often as it is asked', async () => {
  const held = await holdJournal();
  const { checkJournal } = await program();
  for (let time = 0; time < 3; time++)
    await expect(checkJournal()).rejects.toMatchObject({ code: 'journal_blocked' });
  held.close();
  await vi.waitFor(checkJournal);
});

test('a second program, which the browser tells nothing, does not wait for ever either', async () => {
  const held = await holdJournal();
  const first = await program();
  await expect(first.checkJournal()).rejects.toMatchObject({ code: 'journal_blocked' });
  const second = await program();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const asked = second.checkJournal();
  const refused = expect(asked).rejects.toMatchObject({ code: 'journal_blocked' });
  await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
  vi.advanceTimersByTime(10_000);
  await refused;
  vi.useRealTimers();
  held.close();
  await vi.waitFor(second.checkJournal);
  await vi.waitFor(first.checkJournal);
});
