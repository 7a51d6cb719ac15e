import { useCallback, useEffect, useState } from 'preact/hooks';
import { t } from '@/utils/i18n/texts.ts';
import { catchUp, isBehind } from '@/utils/journal/catch-up.ts';
import { onLock } from '@/utils/journal/on-lock.ts';
import { readProtection, unlock } from '@/utils/journal/protection.ts';
import { tryHere } from '@/utils/messages/try-here.ts';
import { readPolicy } from '@/utils/settings/policy.ts';

/** `behind`: something that was begun is brought to its end. Locked: with the decisions that wait. */
export type GateState = 'reading' | 'open' | 'behind' | 'unprotected' | { waiting: number };

export function useGate() {
  const [state, setState] = useState<GateState>('reading');
  const [share, setShare] = useState(0);
  const [problem, setProblem] = useState<string | null>(null);
  const [unreadable, setUnreadable] = useState(0);

  const look = useCallback(async () => {
    const result = await tryHere(async () => {
      const { level, locked, waiting } = await readProtection();
      if (locked) return { waiting };
      if (level === 'device' && (await readPolicy()).policy.protection === 'passphrase') return 'unprotected';
      if (!(await isBehind())) return 'open';
      setState('behind');
      const done = await tryHere(() => catchUp(setShare));
      if (done.ok) setUnreadable(done.value);
      else setProblem(t(`error_${done.code}`));
      return 'open';
    });
    // What keeps the journal shut is said where it is read.
    setState(result.ok ? result.value : 'open');
  }, []);

  useEffect(() => {
    const page = new AbortController();
    void look();
    // Nothing that was on screen may stay in the page's memory.
    onLock(() => location.reload(), page.signal);
    return () => page.abort();
  }, [look]);

  const open = async (secret: string): Promise<boolean> => {
    const result = await tryHere(() => unlock(secret));
    setProblem(result.ok ? null : t(`error_${result.code}`));
    if (result.ok && result.value) await look();
    return !result.ok || result.value;
  };
  return { state, share, problem, unreadable, open };
}
