import { pause, poll } from '../e2e/chromium/poll.ts';
import type { HostTab } from './host-tab.ts';
import type { RawChromium, RawTarget } from './raw-chromium.ts';

/** Milliseconds since 1970 with fractions: the same clock as `performance.timeOrigin + now()` in every frame. */
const epoch = (): number => performance.timeOrigin + performance.now();
const timeOf = (mark: string) => `(() => { const mark = performance.getEntriesByName('${mark}')[0];
  return mark ? performance.timeOrigin + mark.startTime : null })()`;

/** Milliseconds since the click. */
export interface Opened {
  usable: number;
  /** When what is not needed at once was there too; null where it all comes together. */
  complete: number | null;
}

/**
 * From the real toolbar click to the panel's own mark `answerable`, which it sets two animation frames after its
 * first question stands in the document. Nothing is attached to the panel's frame until that has happened.
 */
export async function measureOpening(
  chromium: RawChromium,
  tab: HostTab,
  extensionId: string,
): Promise<Opened> {
  const { start, panel } = await openPanel(chromium, tab, extensionId);
  const answerable = await poll('the mark "answerable"', () =>
    panel.evaluate<number | null>(timeOf('answerable')),
  );
  // Half a second has gone by since the click.
  const complete = await panel.evaluate<number | null>(timeOf('complete'));
  await panel.detach();
  return { usable: answerable - start, complete: complete && complete - start };
}

/** Opens the panel on a fresh page and attaches to its frame half a second later. A lost click is made again. */
export async function openPanel(
  chromium: RawChromium,
  tab: HostTab,
  extensionId: string,
): Promise<{ start: number; panel: RawTarget }> {
  for (let attempt = 1; attempt <= 4; attempt++) {
    const targetId = await tab.fresh();
    const start = epoch();
    await chromium.send('Extensions.triggerAction', { id: extensionId, targetId });
    await pause(500);
    const url = `chrome-extension://${extensionId}/panel.html`;
    const frame = await poll('the panel', async () => (await chromium.targets('iframe', url))[0], {
      timeout: 3000,
    }).catch(() => undefined);
    if (frame) return { start, panel: await chromium.attach(frame) };
  }
  throw new Error(`Four clicks opened no panel of ${extensionId}`);
}

/** Leaves the settings of a user who chose a role before: what is measured is the question, not the first run. */
export async function rememberUser(chromium: RawChromium, tab: HostTab, extensionId: string): Promise<void> {
  const settings = { version: 1, role: 'adviser', habilitated: false, mark: { word: 'fox', colour: 'blue' } };
  const { panel } = await openPanel(chromium, tab, extensionId);
  await panel.evaluate(`chrome.storage.local.set(${JSON.stringify({ settings })})`);
  await panel.detach();
}
