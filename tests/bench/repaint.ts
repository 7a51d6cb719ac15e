import { keyEvents } from '../e2e/chromium/keys.ts';
import { pause, poll } from '../e2e/chromium/poll.ts';
import { HostTab } from './host-tab.ts';
import { openPanel } from './opening.ts';
import type { RawChromium } from './raw-chromium.ts';

/** Milliseconds from the key's own time stamp. */
export interface Repaint {
  /** Until the proposals' DOM has changed. */
  changed: number;
  /** Until the frame with the change has been handed over: includes the wait for the screen's next frame. */
  painted: number;
}

/** Observes from outside the panel's code: trusted key → first change in the proposals → after the next paint. */
const RECORDER = `(() => {
  const region = '[data-region="proposals"]';
  const samples = globalThis.repaints = [];
  let pressed;
  addEventListener('keydown', (event) => {
    if (event.isTrusted && /^\\d$/.test(event.key)) pressed = event.timeStamp;
  }, { capture: true });
  const inRegion = (node) => (node instanceof Element ? node : node.parentElement)?.closest(region);
  const isChange = (record) => inRegion(record.target)
    || [...record.addedNodes].some((node) => node instanceof Element && (node.matches(region) || node.querySelector(region)));
  new MutationObserver((records) => {
    if (pressed === undefined || !records.some(isChange)) return;
    const key = pressed;
    pressed = undefined;
    const changed = performance.now() - key;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => samples.push({ changed, painted: performance.now() - key });
      port2.postMessage(0);
    });
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  window.focus();
})()`;

/**
 * One interview in a tab of its own, answered by real digit keys. A key whose answer leaves the proposals as they
 * were gives no sample; after three of those the interview is taken to be over.
 */
export async function measureRepaints(
  chromium: RawChromium,
  url: string,
  extensionId: string,
  digits: () => string,
): Promise<Repaint[]> {
  const tab = await HostTab.open(chromium, url);
  try {
    const { panel } = await openPanel(chromium, tab, extensionId);
    await panel.evaluate(RECORDER);
    const count = () => panel.evaluate<number>('repaints.length');
    for (let presses = 0, idle = 0; presses < 20 && idle < 3; presses++) {
      const before = await count();
      // To the page, which hands it to the frame that has the focus, as the keyboard does.
      for (const event of keyEvents(digits())) await tab.page.send('Input.dispatchKeyEvent', event);
      const changed = await poll('a change', async () => (await count()) > before, { timeout: 300 }).catch(
        () => false,
      );
      idle = changed ? 0 : idle + 1;
      await pause(100);
    }
    return await panel.evaluate<Repaint[]>('repaints');
  } finally {
    await tab.close();
  }
}
