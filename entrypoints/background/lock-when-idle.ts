import { browser } from '@/utils/browser.ts';
import { lock } from '@/utils/journal/keys.ts';
import { showDue } from '@/utils/journal/show-due.ts';
import { onLockMinutes, readLockMinutes } from '@/utils/settings/lock-store.ts';

/** Locks the journal when nobody touches the computer for some minutes, and when its screen is locked. */
export function lockWhenIdle(): void {
  const watch = async () => browser.idle.setDetectionInterval((await readLockMinutes()) * 60);
  void watch();
  onLockMinutes(() => void watch());
  browser.idle.onStateChanged.addListener((state) => {
    if (state !== 'active') void lock().then(showDue);
  });
}
