import { browser } from '@/utils/browser.ts';
import { purge } from '@/utils/journal/retention.ts';
import { showDue } from '@/utils/journal/show-due.ts';
import { localDay } from '@/utils/local-day.ts';
import { report } from '@/utils/report.ts';
import { readRetention } from '@/utils/settings/retention-store.ts';

const KEY = 'purgedOn';
const DAY_MINUTES = 24 * 60;

/** Erases what is too old: at each start, and once a day while the browser stays open. */
export function keepShort(): void {
  void purgeOnce();
  browser.alarms.onAlarm.addListener(() => purgeOnce());
  // In a browser that has just started the organisation's policy may come later than we do.
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') void purgeOnce(true);
  });
  void browser.alarms.create('purge', { periodInMinutes: DAY_MINUTES });
}

/** @param again even if it was done today */
async function purgeOnce(again = false): Promise<void> {
  const today = localDay(new Date());
  const { [KEY]: last } = await browser.storage.local.get(KEY);
  if (last === today && !again) return;
  try {
    await purge(await readRetention(), today);
    await browser.storage.local.set({ [KEY]: today });
    // A new day may have begun for whoever is to be seen again.
    await showDue();
  } catch (error) {
    // Tried again at the next start.
    report('purge', error);
  }
}
