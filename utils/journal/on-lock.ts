import { browser } from '../browser.ts';
import { HELD } from './keys.ts';

/** Tells when the journal is locked, in whichever window. */
export function onLock(listener: () => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, { newValue?: unknown }>) => {
    if (HELD in changes && changes[HELD]?.newValue === undefined) listener();
  };
  browser.storage.session.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(changed));
}
