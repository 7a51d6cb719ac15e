import { beforeEach, describe, expect, test, vi } from 'vitest';
import { deliveryOf, entryOf, givingOf } from './entries.ts';
import { freshDisk, setDisk } from './fresh-disk.ts';

type Database = typeof import('@/utils/journal/database.ts');
type Result = typeof import('@/utils/messages/result.ts');
let withDatabase: Database['withDatabase'];
let ExpectedError: Result['ExpectedError'];

beforeEach(async () => {
  freshDisk();
  ({ withDatabase } = await import('@/utils/journal/database.ts'));
  ({ ExpectedError } = await import('@/utils/messages/result.ts'));
});

/** A database of another program version, with the stores named. */
function foreignDatabase(version: number, stores: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('repere', version);
    request.onupgradeneeded = () => {
      for (const store of stores)
        request.result.createObjectStore(store, { keyPath: 'id' }).createIndex('month', 'month');
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
    request.onerror = () => reject(request.error);
  });
}

/** Puts a row there as it stands, without the product's code. */
function putRow(row: object): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('repere');
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const writing = request.result.transaction('events', 'readwrite');
      writing.objectStore('events').put(row);
      writing.oncomplete = () => {
        request.result.close();
        resolve();
      };
    };
  });
}

const named = (name: string, message = 'SECRET') => Object.assign(new Error(message), { name });

test('opens the journal once for many uses', async () => {
  const open = vi.spyOn(indexedDB, 'open');
  await withDatabase((database) => database.events.count());
  await withDatabase((database) => database.events.count());
  expect(open).toHaveBeenCalledTimes(1);
});

describe('a journal of a newer version', () => {
  const refused = async (version: number, stores: string[]) => {
    await foreignDatabase(version, stores);
    const work = vi.fn();
    await expect(withDatabase(work)).rejects.toMatchObject({ code: 'journal_newer' });
    expect(work).not.toHaveBeenCalled();
    expect(await indexedDB.databases()).toEqual([{ name: 'repere', version }]);
  };

  test.each([
    ['with the same rows', 50, ['events', 'more']],
    ['a little newer', 41, ['events']],
    // Dexie alone would add the stores that it misses, and so raise the newer database's version.
    ['with other rows', 50, ['entries']],
  ])('%s is said to be so, and not written to', (_, version, stores) => refused(version, stores));
});

describe('a journal of the first version', () => {
  test('opens with today’s code, keeps its rows, and can give cheques', async () => {
    await foreignDatabase(10, ['events']);
    const { voucher, followUps, ...old } = entryOf();
    await putRow({ id: old.id, month: '2026-11', version: 1, body: old });
    const { readDecision, recordDecision } = await import('@/utils/journal/store.ts');
    const { receiveVouchers, readStock } = await import('@/utils/journal/stock.ts');
    expect(await readDecision(old.id)).toEqual({ ...old, voucher: null, followUps: [] });
    expect(await readStock('2026-11-22')).toEqual([]);
    await receiveVouchers(deliveryOf());
    await recordDecision(givingOf(4));
    expect(await readStock('2026-11-22')).toMatchObject([{ given: 4, left: 6 }]);
    expect(await readDecision(old.id)).toMatchObject(old);
    expect(await indexedDB.databases()).toEqual([{ name: 'repere', version: 40 }]);
  });
});

describe('a database that does not open', () => {
  test('is unavailable where the browser throws', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw named('SecurityError');
    });
    await expect(withDatabase(async () => 1)).rejects.toMatchObject({ code: 'journal_unavailable' });
  });

  test('is tried again the next time', async () => {
    const open = vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw named('SecurityError');
    });
    await expect(withDatabase(async () => 1)).rejects.toMatchObject({ code: 'journal_unavailable' });
    open.mockRestore();
    expect(await withDatabase(async () => 1)).toBe(1);
  });

  test('is unavailable where there is none', async () => {
    setDisk(undefined);
    await expect(withDatabase(async () => 1)).rejects.toMatchObject({ code: 'journal_unavailable' });
  });
});

describe('a failure at work', () => {
  test.each([
    ['QuotaExceededError', 'storage_full'],
    ['VersionError', 'journal_newer'],
    ['DataError', 'journal_unavailable'],
    ['TypeError', 'journal_unavailable'],
  ])('named %s is %s', async (name, code) => {
    await expect(withDatabase(() => Promise.reject(named(name)))).rejects.toMatchObject({ code });
  });

  test('that another wraps is told by what is inside', async () => {
    const wrapped = Object.assign(named('AbortError'), { inner: named('QuotaExceededError') });
    await expect(withDatabase(() => Promise.reject(wrapped))).rejects.toMatchObject({ code: 'storage_full' });
  });

  test('that is expected keeps its code', async () => {
    const work = () => Promise.reject(new ExpectedError('not_found'));
    await expect(withDatabase(work)).rejects.toMatchObject({ code: 'not_found' });
  });

  test('does not carry its words outside', async () => {
    const error: unknown = await withDatabase(() => Promise.reject(named('DataError'))).catch((e) => e);
    expect(error).toBeInstanceOf(ExpectedError);
    expect((error as Error).message).toBe('journal_unavailable');
  });
});

describe('a connection that the browser closed', () => {
  test.each(['DatabaseClosedError', 'InvalidStateError'])(
    '(%s) is opened again and the work done',
    async (name) => {
      const open = vi.spyOn(indexedDB, 'open');
      const work = vi.fn().mockRejectedValueOnce(named(name)).mockResolvedValueOnce('done');
      expect(await withDatabase(work)).toBe('done');
      expect(work).toHaveBeenCalledTimes(2);
      expect(open).toHaveBeenCalledTimes(2);
    },
  );

  test('is opened again once, not for ever', async () => {
    const work = vi.fn().mockRejectedValue(named('DatabaseClosedError'));
    await expect(withDatabase(work)).rejects.toMatchObject({ code: 'journal_unavailable' });
    expect(work).toHaveBeenCalledTimes(2);
  });

  test('while nobody looked does no harm to the next record', async () => {
    const { recordDecision, readDecision } = await import('@/utils/journal/store.ts');
    await recordDecision(entryOf());
    await withDatabase(async (database) => database.database.backendDB().close());
    const entry = entryOf();
    expect(await recordDecision(entry)).toEqual(entry);
    expect(await readDecision(entry.id)).toEqual(entry);
  });

  test('by our own hand is opened again too', async () => {
    await withDatabase(async ({ database }) => database.close());
    expect(await withDatabase((database) => database.events.count())).toBe(0);
  });
});
