import { beforeEach, describe, expect, test } from 'vitest';
import type { Entry } from '@/utils/journal/entry.ts';
import { entryOf } from './entries.ts';
import { freshDisk } from './fresh-disk.ts';

type Store = typeof import('@/utils/journal/store.ts');
let store: Store;
let withDatabase: typeof import('@/utils/journal/database.ts')['withDatabase'];
let eventOf: typeof import('@/utils/journal/event-rows.ts')['eventOf'];

/** The rows as they stand on the disk, and a way to put others there. */
async function inDatabase<T>(
  mode: IDBTransactionMode,
  work: (rows: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const settled = <R>(request: IDBRequest<R>) =>
    new Promise<R>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  // Begins by opening as the product does, so that the store is there.
  await store.checkJournal();
  const database = await settled(indexedDB.open('repere'));
  try {
    return await settled(work(database.transaction('events', mode).objectStore('events')));
  } finally {
    database.close();
  }
}
const rowsOnDisk = (): Promise<{ id: string }[]> => inDatabase('readonly', (rows) => rows.getAll());
/** The same, opened. */
const opened = () =>
  withDatabase(async ({ events, ring }) =>
    Promise.all((await events.toArray()).map((row) => eventOf(row, ring))),
  );
const putOnDisk = (row: object) => inDatabase('readwrite', (rows) => rows.put(row));

/** Decisions a minute apart, the oldest first. */
async function recordSeveral(count: number): Promise<Entry[]> {
  const entries = Array.from({ length: count }, (_, i) => entryOf({}, Date.UTC(2026, 10, 22, 9, i)));
  for (const entry of entries) await store.recordDecision(entry);
  return entries;
}

beforeEach(async () => {
  freshDisk();
  store = await import('@/utils/journal/store.ts');
  ({ withDatabase } = await import('@/utils/journal/database.ts'));
  ({ eventOf } = await import('@/utils/journal/event-rows.ts'));
});

describe('recording', () => {
  test('keeps the decision, to be read again', async () => {
    const entry = entryOf();
    expect(await store.recordDecision(entry)).toEqual(entry);
    expect(await store.readDecision(entry.id)).toEqual(entry);
  });

  test('twice is recording once: the first stays', async () => {
    const entry = entryOf({ code: 'first' });
    await store.recordDecision(entry);
    expect(await store.recordDecision({ ...entry, code: 'second' })).toEqual(entry);
    expect(await rowsOnDisk()).toHaveLength(1);
  });

  test('twice at the same time is recording once', async () => {
    const entry = entryOf();
    await Promise.all([store.recordDecision(entry), store.recordDecision(entry)]);
    expect(await rowsOnDisk()).toHaveLength(1);
  });

  test('does not write over a row that cannot be read', async () => {
    const { id } = entryOf();
    const row = { id, month: '2026-11', version: 3, body: 'of a later version' };
    await putOnDisk(row);
    await expect(store.recordDecision(entryOf({ id }))).rejects.toMatchObject({
      code: 'journal_unavailable',
    });
    expect(await rowsOnDisk()).toEqual([row]);
  });
});

describe('the list', () => {
  test('of an empty journal is empty', async () => {
    expect(await store.listDecisions(10)).toEqual({ rows: [], more: false });
  });

  test('has the newest first', async () => {
    const entries = await recordSeveral(3);
    const { rows, more } = await store.listDecisions(10);
    expect(rows).toEqual(entries.reverse().map((entry) => ({ id: entry.id, entry })));
    expect(more).toBe(false);
  });

  test('goes on page by page, none twice and none left out', async () => {
    const entries = await recordSeveral(5);
    const seen: string[] = [];
    const pages: number[] = [];
    for (let before: string | undefined, more = true; more; before = seen.at(-1)) {
      const page = await store.listDecisions(2, before);
      seen.push(...page.rows.map(({ id }) => id));
      pages.push(page.rows.length);
      more = page.more;
    }
    expect(seen).toEqual(entries.reverse().map(({ id }) => id));
    expect(pages).toEqual([2, 2, 1]);
  });

  test('knows that a full page may be the last', async () => {
    await recordSeveral(2);
    expect((await store.listDecisions(2)).more).toBe(false);
    expect((await store.listDecisions(1)).more).toBe(true);
  });

  test('shows a row that cannot be read in its place, and leaves it as it is', async () => {
    const [old, , young] = await recordSeveral(3);
    const middle = entryOf({}, Date.UTC(2026, 10, 22, 9, 1, 30));
    const row = { id: middle.id, month: '2026-11', version: 1, body: { ...middle, status: 'new status' } };
    await putOnDisk(row);
    const { rows } = await store.listDecisions(10);
    expect(rows.map(({ id }) => id)).toEqual([young?.id, middle.id, expect.any(String), old?.id]);
    expect(rows[1]).toEqual({ id: middle.id, unreadable: 'version' });
    expect((await rowsOnDisk()).find(({ id }) => id === middle.id)).toEqual(row);
  });
});

describe('erasing', () => {
  const now = new Date('2026-11-23T08:00:00Z');

  test('leaves only that it was erased, and nothing of what it said', async () => {
    const entry = entryOf({ code: 'SECRET-CODE', answers: { phone: 'SECRET-ANSWER' } });
    await store.recordDecision(entry);
    await store.eraseDecision(entry.id, now);
    expect(await rowsOnDisk()).toHaveLength(1);
    const events = await opened();
    expect(events).toEqual([
      {
        event: {
          type: 'erased',
          id: expect.any(String),
          at: now.toISOString(),
          target: entry.id,
          voucher: null,
        },
      },
    ]);
  });

  test('takes the decision out of the list, and leaves the others', async () => {
    const [old, young] = await recordSeveral(2);
    await store.eraseDecision(young?.id ?? '', now);
    expect((await store.listDecisions(10)).rows.map(({ id }) => id)).toEqual([old?.id]);
    await expect(store.readDecision(young?.id ?? '')).rejects.toMatchObject({ code: 'not_found' });
  });

  test.each(['019abcde-0000-7000-8000-000000000009', ''])(
    'what is not there (%j) is not found',
    async (id) => {
      await expect(store.eraseDecision(id, now)).rejects.toMatchObject({ code: 'not_found' });
      expect(await rowsOnDisk()).toEqual([]);
    },
  );

  test('does not erase twice, nor the trace of an erasure', async () => {
    const entry = entryOf();
    await store.recordDecision(entry);
    await store.eraseDecision(entry.id, now);
    const [trace] = await rowsOnDisk();
    await expect(store.eraseDecision(entry.id, now)).rejects.toMatchObject({ code: 'not_found' });
    await expect(store.eraseDecision(trace?.id ?? '', now)).rejects.toMatchObject({ code: 'not_found' });
    expect(await rowsOnDisk()).toEqual([trace]);
  });
});

test.each(['019abcde-0000-7000-8000-000000000009', ''])(
  'reading what is not there (%j) says so',
  async (id) => {
    await expect(store.readDecision(id)).rejects.toMatchObject({ code: 'not_found' });
  },
);
