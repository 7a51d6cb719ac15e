import { browser } from '../browser.ts';
import { inOneWindow } from '../in-one-window.ts';

const KEY = 'installation';

const alone = inOneWindow('installation');

/** An id of this installation, drawn at random the first time that somebody asks: it says nothing of anybody. */
export function readInstallation(): Promise<string> {
  return alone(async () => {
    const { [KEY]: stored } = await browser.storage.local.get(KEY);
    if (typeof stored === 'string') return stored;
    const drawn = crypto.randomUUID();
    await browser.storage.local.set({ [KEY]: drawn });
    return drawn;
  });
}
