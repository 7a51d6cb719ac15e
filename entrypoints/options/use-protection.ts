import { useCallback, useEffect, useState } from 'preact/hooks';
import { t } from '@/utils/i18n/texts.ts';
import { catchUp, isBehind } from '@/utils/journal/catch-up.ts';
import { lock } from '@/utils/journal/keys.ts';
import { onLock } from '@/utils/journal/on-lock.ts';
import * as journal from '@/utils/journal/protection.ts';
import { showDue } from '@/utils/journal/show-due.ts';
import { tryHere } from '@/utils/messages/try-here.ts';
import { readLockMinutes, writeLockMinutes } from '@/utils/settings/lock-store.ts';
import { type Protection, readPolicy } from '@/utils/settings/policy.ts';

/** What protects the journal, and what can be done about it. */
export function useProtection() {
  const [state, setState] = useState<journal.ProtectionState | null>(null);
  const [wanted, setWanted] = useState<Protection | undefined>();
  const [minutes, setMinutes] = useState(0);
  const [busy, setBusy] = useState(false);
  /** How far the journal is sealed anew; null: nothing is under way. */
  const [share, setShare] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [said, setSaid] = useState('');

  /** Does something, brings it to its end, and reads how the journal stands then. */
  const work = useCallback(async (change: () => Promise<unknown>, words: string) => {
    setSaid('');
    setBusy(true);
    const result = await tryHere(async () => {
      await change();
      if (!(await journal.readProtection()).locked && (await isBehind())) {
        setShare(0);
        await catchUp(setShare);
      }
    });
    await showDue();
    const now = await tryHere(journal.readProtection);
    if (now.ok) setState(now.value);
    setProblem(result.ok ? null : t(`error_${result.code}`));
    if (result.ok) setSaid(words);
    setShare(null);
    setBusy(false);
  }, []);

  useEffect(() => {
    const page = new AbortController();
    void work(async () => {
      setMinutes(await readLockMinutes());
      setWanted((await readPolicy()).policy.protection);
    }, '');
    const locked = async () => {
      const now = await tryHere(journal.readProtection);
      // Of a passphrase that was taken away nothing is held either.
      if (!now.ok || !now.value.locked) return;
      setState(now.value);
      setSaid(t('locked_now'));
    };
    onLock(() => void locked(), page.signal);
    return () => page.abort();
  }, [work]);

  return {
    state,
    wanted,
    minutes,
    busy,
    share,
    problem,
    said,
    protect: (passphrase: string, recovery: string) =>
      work(() => journal.protect(passphrase, recovery), t('protected_now')),
    unprotect: () => work(journal.unprotect, t('unprotected_now')),
    lock: () => work(lock, t('locked_now')),
    async unlock(secret: string): Promise<boolean> {
      const result = await tryHere(() => journal.unlock(secret));
      setProblem(result.ok ? null : t(`error_${result.code}`));
      if (result.ok && result.value) await work(async () => undefined, t('unlocked_now'));
      return !result.ok || result.value;
    },
    async setMinutes(chosen: number): Promise<void> {
      const result = await tryHere(() => writeLockMinutes(chosen));
      setProblem(result.ok ? null : t(`error_${result.code}`));
      if (!result.ok) return;
      setMinutes(chosen);
      setSaid(t('saved'));
    },
  };
}
