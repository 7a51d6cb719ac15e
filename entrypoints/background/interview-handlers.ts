import { browser } from '@/utils/browser.ts';
import { endDraft, readDraft, writeDraft } from '@/utils/drafts/draft-store.ts';
import type { Draft } from '@/utils/interview/draft.ts';
import { composeNote } from '@/utils/interview/note.ts';
import { type Recordable, recordableOf } from '@/utils/interview/recordable.ts';
import { shippedChecklist } from '@/utils/interview/shipped-checklist.ts';
import type { Entry } from '@/utils/journal/entry.ts';
import { checkJournal, recordDecision } from '@/utils/journal/store.ts';
import * as contract from '@/utils/messages/contract.ts';
import { admitPanel, admittedPanel } from '@/utils/messages/panel-access.ts';
import { ExpectedError } from '@/utils/messages/result.ts';
import { type Handler, handle, type Sender } from '@/utils/messages/serve.ts';
import { shippedBook } from '@/utils/orientation/shipped-book.ts';
import { originOf } from '@/utils/portal/where-to-open.ts';
import { readSettings, writeSettings } from '@/utils/settings/settings-store.ts';
import { bookAndChecklist } from './book-and-checklist.ts';
import { closeInPage } from './open-on-click.ts';

/** What the interview asks of the background. */
export const interviewHandlers: readonly Handler[] = [
  handle(contract.hello, async ({ token, windowId }, sender) => {
    const { tabId, origin } =
      sender.tabId === null ? await tabInFront(windowId) : { tabId: sender.tabId, origin: null };
    // All at once: the user waits for the first question.
    const [place, { settings, unreadable }, stored, texts] = await Promise.all([
      sender.tabId === null ? { origin } : admitPanel(tabId, sender.frameId, token),
      readSettings(),
      readDraft(tabId),
      bookAndChecklist(),
    ]);
    if (!place) throw new ExpectedError('forbidden');
    const elsewhere =
      stored.draft !== null && stored.draft.origin !== place.origin ? stored.draft.origin : null;
    return {
      settings,
      settingsUnreadable: unreadable,
      draft: stored.draft,
      draftUnreadable: stored.unreadable,
      begunOn: elsewhere,
      origin: place.origin,
      tabId,
      ...texts,
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
    return {};
  }),

  handle(contract.recordDecision, async ({ draft, tabId }, sender) => {
    await admitted(sender, tabId);
    const { content, role } = await contentOf(draft);
    const entry = await recordDecision(entryOf(draft, content, role));
    await endDraft(tabId, draft.id);
    return { entry, note: noteOf(entry, entry.at) };
  }),

  handle(contract.composeNote, async ({ draft }, sender) => {
    await admitted(sender);
    const { content } = await contentOf(draft);
    return { note: noteOf({ ...content, reviewOn: draft.reviewOn }, new Date().toISOString()) };
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

async function contentOf(draft: Draft): Promise<{ content: Recordable; role: Entry['role'] }> {
  const { settings } = await readSettings();
  // Nobody interviews before the first run; without a role nothing may be recorded.
  if (!settings) throw new ExpectedError('forbidden');
  const content = recordableOf(draft, shippedChecklist, shippedBook, settings.role);
  return { content, role: settings.role };
}

function entryOf(draft: Draft, content: Recordable, role: Entry['role']): Entry {
  return {
    type: 'decided',
    id: draft.id,
    startedAt: draft.startedAt,
    at: new Date().toISOString(),
    role,
    checklist: shippedChecklist.version,
    book: shippedBook.version,
    ...content,
    reviewOn: content.proposals.length > 0 ? draft.reviewOn : null,
    code: draft.code.trim(),
  };
}

/** @param at ISO date and time; the note bears the user's own day */
export function noteOf(content: Recordable & { reviewOn: string | null }, at: string): string {
  return composeNote(content, localDay(new Date(at)), shippedChecklist, shippedBook);
}

function localDay(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
