import { browser } from '@/utils/browser.ts';
import { endDraft, readDraft, writeDraft } from '@/utils/drafts/draft-store.ts';
import { language } from '@/utils/i18n/texts.ts';
import { bookInForce, translatedBookInForce } from '@/utils/in-force/book.ts';
import { entryNote } from '@/utils/in-force/note.ts';
import { privacyInForce } from '@/utils/in-force/privacy.ts';
import { decisionsOf } from '@/utils/journal/person.ts';
import { isWaiting } from '@/utils/journal/queue.ts';
import { showDue } from '@/utils/journal/show-due.ts';
import { checkJournal } from '@/utils/journal/store.ts';
import { localDay } from '@/utils/local-day.ts';
import * as contract from '@/utils/messages/contract.ts';
import { admitPanel, admittedPanel } from '@/utils/messages/panel-access.ts';
import { ExpectedError } from '@/utils/messages/result.ts';
import { type Handler, handle, type Sender } from '@/utils/messages/serve.ts';
import { originOf } from '@/utils/portal/where-to-open.ts';
import { readSettings, writeSettings } from '@/utils/settings/settings-store.ts';
import { draftNote, record } from './decision.ts';
import { localHelp } from './local-help.ts';
import { closeInPage } from './open-on-click.ts';

/** What the interview asks of the background. */
export const interviewHandlers: readonly Handler[] = [
  handle(contract.hello, async ({ token, windowId }, sender) => {
    const { tabId, origin } =
      sender.tabId === null ? await tabInFront(windowId) : { tabId: sender.tabId, origin: null };
    // All at once: the user waits for the first question.
    const [place, { settings, unreadable, fixed }, stored, inForce] = await Promise.all([
      sender.tabId === null ? { origin } : admitPanel(tabId, sender.frameId, token),
      readSettings(),
      readDraft(tabId),
      translatedBookInForce(language()),
    ]);
    if (!place) throw new ExpectedError('forbidden');
    const elsewhere =
      stored.draft !== null && stored.draft.origin !== place.origin ? stored.draft.origin : null;
    return {
      settings,
      settingsUnreadable: unreadable,
      fixed,
      draft: stored.draft,
      draftUnreadable: stored.unreadable,
      begunOn: elsewhere,
      origin: place.origin,
      tabId,
      book: inForce.book,
      checklist: inForce.checklist,
      bookRefused: inForce.refused !== null,
    };
  }),

  handle(contract.saveSettings, async (settings, sender) => {
    await admitted(sender);
    await writeSettings(settings);
    return {};
  }),

  handle(contract.saveDraft, async ({ draft, tabId }, sender) => {
    await admitted(sender, tabId);
    await writeDraft(tabId, draft);
    return {};
  }),

  handle(contract.endDraft, async ({ tabId, id }, sender) => {
    await admitted(sender, tabId);
    await endDraft(tabId, id);
    return {};
  }),

  handle(contract.checkJournal, async (_, sender) => {
    await admitted(sender);
    await checkJournal();
    // A day may have begun since the browser was started.
    void showDue();
    return {};
  }),

  handle(contract.recordDecision, async ({ draft, tabId }, sender) => {
    await admitted(sender, tabId);
    const entry = await record(draft, new Date());
    void showDue();
    await endDraft(tabId, draft.id);
    return { entry, note: await entryNote(entry), waits: await isWaiting(entry.id) };
  }),

  handle(contract.seenBefore, async ({ code }, sender) => {
    await admitted(sender);
    const [last] = await decisionsOf(code);
    return { seen: last ? [{ at: last.at, answers: last.answers }] : [] };
  }),

  handle(contract.composeNote, async ({ draft }, sender) => {
    await admitted(sender);
    return { note: await draftNote(draft) };
  }),

  handle(contract.localHelp, async ({ territory }, sender) => {
    await admitted(sender);
    const { book } = await bookInForce();
    const [help, privacy] = await Promise.all([
      localHelp(book, territory, localDay(new Date())),
      privacyInForce(),
    ]);
    return { ...help, ...privacy };
  }),

  handle(contract.closePanel, async (_, sender) => {
    await admitted(sender);
    if (sender.tabId !== null) await closeInPage(sender.tabId);
    return {};
  }),

  handle(contract.openJournal, async (_, sender) => {
    await admitted(sender);
    await browser.tabs.create({ url: browser.runtime.getURL('/journal.html') });
    return {};
  }),

  handle(contract.openNotice, async (_, sender) => {
    await admitted(sender);
    await browser.tabs.create({ url: browser.runtime.getURL('/notice.html') });
    return {};
  }),

  handle(contract.openOptions, async ({ section }, sender) => {
    await admitted(sender);
    if (section === undefined) await browser.runtime.openOptionsPage();
    else await browser.tabs.create({ url: browser.runtime.getURL(`/options.html#${section}`) });
    return {};
  }),
];

/**
 * Lets pass the browser's own side panel, and in a page only a frame that was let in, for its own tab.
 *
 * @throws ExpectedError `forbidden`
 */
async function admitted(sender: Sender, tabId?: number): Promise<void> {
  if (sender.tabId === null) return;
  if (!(await admittedPanel(sender.tabId, sender.frameId))) throw new ExpectedError('forbidden');
  if (tabId !== undefined && tabId !== sender.tabId) throw new ExpectedError('forbidden');
}

/** Beside a page the interview belongs to the tab that is in front of the user. */
async function tabInFront(windowId: number | undefined): Promise<{ tabId: number; origin: string | null }> {
  const [tab] = await browser.tabs.query({ active: true, ...(windowId === undefined ? {} : { windowId }) });
  return { tabId: tab?.id ?? browser.tabs.TAB_ID_NONE, origin: originOf(tab?.url) };
}
