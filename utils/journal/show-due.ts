import { browser } from '../browser.ts';
import { localDay } from '../local-day.ts';
import { withDatabase } from './database.ts';

/** The theme's accent; Firefox's own colour is red, which nobody's situation is. */
const COLOUR = '#1f5f8b';

/** Puts on the toolbar button how many people are to be seen again by today; nothing where there are none. */
export async function showDue(): Promise<void> {
  const today = localDay(new Date());
  // What keeps the journal shut is said where it is opened: here there is no number then.
  const rows = await withDatabase(({ followUps }) => followUps.all()).catch(() => []);
  const due = rows.filter(({ open }) => open.some((one) => one.due <= today)).length;
  await browser.action.setBadgeBackgroundColor({ color: COLOUR });
  await browser.action.setBadgeText({ text: due > 0 ? String(due) : '' });
}
