import { render } from 'preact';
import { TextsProvider } from '@/components/common/texts.ts';
import { browser } from '@/utils/browser.ts';
import { t } from '@/utils/i18n/texts.ts';
import { ask } from '@/utils/messages/ask.ts';
import { hello } from '@/utils/messages/contract.ts';
import { withoutGeneratedCode } from '@/utils/plain-schema.ts';
import { App } from './App.tsx';
import { followWindow } from './side-panel.ts';

/** In a page the token with which the panel was opened stands behind the `#`; it is spent with the first request. */
const token = location.hash.slice(1);

/** At the top of its own document the panel stands in the browser's side panel (or in a tab, and is refused). */
const beside = window.top === window;

async function show(windowId: number | undefined): Promise<void> {
  const payload = { ...(token === '' ? {} : { token }), ...(windowId === undefined ? {} : { windowId }) };
  const start = await ask(hello, payload, globalThis.repereFirstAnswer);
  render(
    <TextsProvider value={t}>
      {/* Another tab is another interview: nothing of this one may stay on screen. */}
      <App key={start.ok ? start.value.tabId : start.code} start={start} beside={beside} />
    </TextsProvider>,
    document.getElementById('app') ?? document.body,
  );
  // After the next painted frame the first question can be read and answered; the benchmark waits for it.
  requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('answerable')));
}

/** Shows the panel, in a page's frame or in the browser's own side panel. */
export function startPanel(): void {
  withoutGeneratedCode();
  document.documentElement.lang = t('language');
  if (beside) void browser.windows.getCurrent().then(({ id }) => followWindow(id, () => show(id)));
  else void show(undefined);
}
