import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '@/utils/browser.ts';
import { forgetTab, hasDrafts } from '@/utils/drafts/draft-store.ts';
import { forgetPanel } from '@/utils/messages/panel-access.ts';
import { serve } from '@/utils/messages/serve.ts';
import { withoutGeneratedCode } from '@/utils/plain-schema.ts';
import { interviewHandlers } from './interview-handlers.ts';
import { journalHandlers } from './journal-handlers.ts';
import { openOnClick } from './open-on-click.ts';
import { optionsHandlers } from './options-handlers.ts';

/** The only owner of the journal and the drafts; opens the panel and answers what it asks. */
export default defineBackground(() => {
  withoutGeneratedCode();
  serve([...interviewHandlers, ...journalHandlers, ...optionsHandlers]);
  openOnClick();
  // An update empties the session's memory: it waits while an interview is under way, at most until the next start.
  browser.runtime.onUpdateAvailable.addListener(async () => {
    if (!(await hasDrafts())) browser.runtime.reload();
  });
  // A draft belongs to its tab.
  browser.tabs.onRemoved.addListener(async (tabId) => {
    await Promise.all([forgetTab(tabId), forgetPanel(tabId)]);
  });
});
