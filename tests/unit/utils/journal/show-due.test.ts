import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { entryOf, eventIds, givingOf } from './entries.ts';
import { setDisk } from './fresh-disk.ts';
import { type FreshJournal, freshJournal } from './fresh-journal.ts';

let journal: FreshJournal;
let showDue: typeof import('@/utils/journal/show-due.ts')['showDue'];
const setBadgeText = vi.fn();

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2026-11-25T09:00:00'), toFake: ['Date'] });
  Object.assign(fakeBrowser.action, { setBadgeText, setBadgeBackgroundColor: vi.fn() });
  setBadgeText.mockReset();
  journal = await freshJournal();
  ({ showDue } = await import('@/utils/journal/show-due.ts'));
  return () => vi.useRealTimers();
});

const shown = async () => {
  await showDue();
  return setBadgeText.mock.lastCall?.[0];
};

test('counts people who are due today or were before, each once', async () => {
  await journal.recordDecision(entryOf({ reviewOn: '2026-11-24' }));
  await journal.recordDecision(entryOf({ reviewOn: '2026-11-25' }));
  await journal.recordDecision(entryOf({ reviewOn: '2026-11-26' }));
  const [arrival, result] = ['2026-11-20', '2026-11-25'];
  await journal.recordDecision(
    givingOf(1, {
      followUps: [
        { about: 'voucher-arrival', due: arrival },
        { about: 'voucher-result', due: result },
      ],
    }),
  );
  expect(await shown()).toEqual({ text: '3' });
});

test('is nothing where nobody is due', async () => {
  const { id } = await journal.recordDecision(entryOf({ reviewOn: '2026-11-24' }));
  await journal.followUp(id, { results: {}, next: '2026-12-24' }, eventIds());
  expect(await shown()).toEqual({ text: '' });
});

test('is nothing where the journal cannot be opened, and breaks nothing', async () => {
  setDisk(undefined);
  expect(await shown()).toEqual({ text: '' });
});
