import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '@/utils/browser.ts';
import { forgetTab, hasDrafts } from '@/utils/drafts/draft-store.ts';
import { showDue } from '@/utils/journal/show-due.ts';
import { forgetPanel } from '@/utils/messages/panel-access.ts';
import { serve } from '@/utils/messages/serve.ts';
import { withoutGeneratedCode } from '@/utils/plain-schema.ts';
import { interviewHandlers } from './interview-handlers.ts';
import { keepShort } from './keep-short.ts';
import { keepStorage } from './keep-storage.ts';
import { lockWhenIdle } from './lock-when-idle.ts';
import { openOnClick } from './open-on-click.ts';

/** Opens the panel and answers what it asks; owns the drafts. */
export default defineBackground(() => {
  withoutGeneratedCode();
  serve(interviewHandlers);
  openOnClick();
  browser.runtime.onStartup.addListener(() => void showDue());
  keepShort();
  lockWhenIdle();
  keepStorage();
  // An update empties the session's memory: it waits while an interview is under way, at most until the next start.
  browser.runtime.onUpdateAvailable.addListener(async () => {
    if (!(await hasDrafts())) browser.runtime.reload();
  });
  // A draft belongs to its tab.
  browser.tabs.onRemoved.addListener(async (tabId) => {
    await Promise.all([forgetTab(tabId), forgetPanel(tabId)]);
  });
});
