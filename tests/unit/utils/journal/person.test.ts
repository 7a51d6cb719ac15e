import { beforeEach, describe, expect, test } from 'vitest';
import { deliveryOf, entryOf, givingOf } from './entries.ts';
import { type FreshJournal, freshJournal } from './fresh-journal.ts';

let journal: FreshJournal;
let person: typeof import('@/utils/journal/person.ts');
const NOW = new Date('2026-11-26T09:00:00Z');

beforeEach(async () => {
  journal = await freshJournal();
  person = await import('@/utils/journal/person.ts');
  for (const [i, code] of ['B-17', 'C-4', 'b-17 ', '', 'B-17 bis', ''].entries())
    await journal.recordDecision(entryOf({ code }, Date.UTC(2026, 10, i + 1)));
});

const codes = async () =>
  (await journal.listDecisions(50)).rows.map((row) => ('entry' in row ? row.entry.code : null));

describe('what concerns a person', () => {
  test.each(['B-17', ' b-17', 'B-17  '])('is found by the code %j, newest first', async (code) => {
    expect((await person.decisionsOf(code)).map((entry) => entry.code)).toEqual(['b-17 ', 'B-17']);
  });

  test.each(['', '  ', 'D', 'B'])('the code %j is nobody’s', async (code) => {
    expect(await person.decisionsOf(code)).toEqual([]);
  });

  test('is erased with what hangs on it; the others stay, and so does the stock', async () => {
    await journal.receiveVouchers(deliveryOf());
    await journal.recordDecision(givingOf(3, { code: 'B-17' }));
    expect(await person.erasePerson('B-17', NOW)).toBe(3);
    expect(await person.decisionsOf('B-17')).toEqual([]);
    expect((await codes()).sort()).toEqual(['', '', 'B-17 bis', 'C-4']);
    expect((await journal.listFollowUps()).some(({ entry }) => entry.code === 'B-17')).toBe(false);
    expect(await journal.readStock('2026-11-26')).toMatchObject([{ given: 3, left: 7 }]);
    expect(JSON.stringify(await journal.everything())).not.toMatch(/B-17"|b-17 "/);
  });

  test('erasing nobody erases nothing', async () => {
    expect(await person.erasePerson(' ', NOW)).toBe(0);
    expect(await codes()).toHaveLength(6);
  });
});
