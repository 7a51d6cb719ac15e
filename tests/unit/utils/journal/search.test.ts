import { beforeEach, describe, expect, test } from 'vitest';
import type { Entry } from '@/utils/journal/entry.ts';
import type { SearchStep } from '@/utils/journal/search.ts';
import { entryOf, eventIds } from './entries.ts';
import { type FreshJournal, freshJournal } from './fresh-journal.ts';

let journal: FreshJournal;
let search: typeof import('@/utils/journal/search.ts');
let looking: typeof import('@/utils/journal/look-through.ts');
let database: typeof import('@/utils/journal/database.ts');
let rows: typeof import('@/utils/journal/event-rows.ts');

beforeEach(async () => {
  journal = await freshJournal();
  search = await import('@/utils/journal/search.ts');
  looking = await import('@/utils/journal/look-through.ts');
  database = await import('@/utils/journal/database.ts');
  rows = await import('@/utils/journal/event-rows.ts');
});

const MINUTE = 60_000;
const NOON = Date.UTC(2026, 10, 22, 12);
const all = () => true;

async function look(matches: (entry: Entry) => boolean = all): Promise<SearchStep[]> {
  const steps: SearchStep[] = [];
  for await (const step of await searching(matches)) steps.push(step);
  return steps;
}

/** Here and not in a worker. */
async function searching(matches: (entry: Entry) => boolean): Promise<AsyncGenerator<SearchStep>> {
  const rows = await database.withDatabase(async ({ database: { name }, ring }) => ({
    database: name,
    keys: [...ring.byId.values()],
  }));
  return search.searchDecisions(looking.lookingThrough(rows, matches));
}

const foundIn = (steps: readonly SearchStep[]) => steps.flatMap(({ found }) => found);

/** Puts decisions there at once; of so many minutes after noon. */
async function put(minutes: readonly number[], parts: Partial<Entry> = {}): Promise<string[]> {
  const entries = minutes.map((minute) => entryOf(parts, NOON + minute * MINUTE));
  await database.withDatabase(async ({ events, ring }) => {
    await events.bulkAdd(await Promise.all(entries.map((entry) => rows.rowOf(entry, ring))));
  });
  return entries.map(({ id }) => id);
}

test('in an empty journal there is nothing to look through', async () => {
  expect(await look()).toEqual([]);
});

describe('what is found', () => {
  test('is every decision that fits, once, newest first, however they are spread', async () => {
    const busy = Array.from({ length: 4500 }, (_, i) => i / 100);
    const quiet = Array.from({ length: 30 }, (_, i) => 10_000 + i * 30_000);
    const ids = await put([...busy, ...quiet]);
    const steps = await look();
    expect(foundIn(steps)).toEqual(ids.toSorted().reverse());
    expect(steps.length).toBeGreaterThan(3);
    expect(steps.at(-1)?.share).toBe(1);
    const shares = steps.map(({ share }) => share);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });

  test('also where all came in the same moment', async () => {
    const ids = await put(Array.from({ length: 4100 }, () => 0));
    expect(foundIn(await look())).toEqual(ids.toSorted().reverse());
  });

  test('is what fits alone, and no other event', async () => {
    const { id } = await journal.recordDecision(entryOf({ code: 'B7' }));
    await journal.recordDecision(entryOf({ code: 'C8' }));
    await journal.followUp(id, { results: {}, next: '2027-01-12' }, eventIds());
    expect(foundIn(await look(({ code }) => code === 'B7'))).toEqual([id]);
  });

  test('of rows with ids that are no times too', async () => {
    const [id] = await put([0]);
    const odd = ['!', 'zz-top'].map((one) => entryOf({ id: one }));
    await database.withDatabase(async ({ events, ring }) => {
      await events.bulkAdd(await Promise.all(odd.map((one) => rows.rowOf(one, ring))));
    });
    expect(foundIn(await look())).toEqual(['zz-top', id, '!']);
  });
});

test('a row that does not open is counted, and so is one that has not the form of a decision', async () => {
  const [shut, odd, good] = await put([0, 1, 2]);
  await database.withDatabase(async ({ events, ring }) => {
    await events.update(shut ?? '', { sealed: new Uint8Array(20) });
    const broken = { ...entryOf({ id: odd ?? '' }), needs: null } as never;
    await events.put(await rows.rowOf(broken, ring));
  });
  const steps = await look(({ needs }) => needs.length > 0);
  expect(steps.reduce((sum, { unreadable }) => sum + unreadable, 0)).toBe(2);
  expect(foundIn(steps)).toEqual([good]);
});

test('whoever has enough ends it, and the rest is not looked through', async () => {
  await put(Array.from({ length: 6000 }, (_, i) => i));
  let seen = 0;
  for await (const _ of await searching(() => ++seen > 0)) break;
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(seen).toBeGreaterThan(0);
  expect(seen).toBeLessThan(6000);
});

describe('to be shown', () => {
  test('decisions come in the order that is asked for, without those that are gone', async () => {
    const [one = '', two = '', gone = ''] = await put([0, 1, 2]);
    await journal.eraseDecision(gone, new Date());
    const found = await search.readFound([two, gone, one]);
    expect(found.map((row) => [row.id, 'entry' in row])).toEqual([
      [two, true],
      [one, true],
    ]);
  });

  test('one that does not fit the schema is said to be unreadable', async () => {
    const [id = ''] = await put([0]);
    const broken = { ...entryOf({ id }), needs: null } as never;
    await database.withDatabase(async ({ events, ring }) => events.put(await rows.rowOf(broken, ring)));
    expect(await search.readFound([id])).toEqual([{ id, unreadable: 'needs' }]);
  });
});
