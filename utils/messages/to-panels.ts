import * as z from 'zod/mini';
import { browser } from '../browser.ts';

/** What the background says to the panels; all of them hear it. */
const noticeSchema = z.union([
  /** To the panel in the browser's own side panel of a window. */
  z.strictObject({ name: z.literal('close-side-panel'), windowId: z.number() }),
  /** To the panel of a tab, before it is closed: answer when all that was sent is kept. */
  z.strictObject({ name: z.literal('settle'), tabId: z.number() }),
]);

type Notice = z.infer<typeof noticeSchema>;

/** Says it and waits for the panel that it is meant for; at once where there is none. */
export async function tellPanels(notice: Notice): Promise<void> {
  try {
    await browser.runtime.sendMessage(notice);
  } catch {
    // Nobody listens: no panel is open.
  }
}

/** Hears what is said under a name. @param react returns a promise where the notice is meant for this panel */
export function onNotice<Name extends Notice['name']>(
  name: Name,
  react: (notice: Extract<Notice, { name: Name }>) => Promise<void> | undefined,
): () => void {
  const listen = (message: unknown) => {
    const notice = noticeSchema.safeParse(message);
    if (!notice.success || notice.data.name !== name) return undefined;
    return react(notice.data as Extract<Notice, { name: Name }>);
  };
  browser.runtime.onMessage.addListener(listen);
  return () => browser.runtime.onMessage.removeListener(listen);
}
