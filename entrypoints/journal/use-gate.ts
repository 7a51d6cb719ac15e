import { useCallback, useEffect, useState } from 'preact/hooks';
import { t } from '@/utils/i18n/texts.ts';
import { catchUp, isBehind } from '@/utils/journal/catch-up.ts';
import { readLost, restoreCopies } from '@/utils/journal/copied.ts';
import { onLock } from '@/utils/journal/on-lock.ts';
import { readProtection, unlock } from '@/utils/journal/protection.ts';
import { showDue } from '@/utils/journal/show-due.ts';
import { startAnew } from '@/utils/journal/start-anew.ts';
import { tryHere } from '@/utils/messages/try-here.ts';
import { readPolicy } from '@/utils/settings/policy.ts';

/** It takes no time that one would want to stop. */
const NEVER = new AbortController().signal;

/** `shut`: it does not open. `behind`: something that was begun is brought to its end. Locked: with the decisions that wait. */
export type GateState = 'reading' | 'open' | 'shut' | 'behind' | 'unprotected' | { waiting: number };

export function useGate() {
  const [state, setState] = useState<GateState>('reading');
  const [share, setShare] = useState(0);
  const [problem, setProblem] = useState<string | null>(null);
  const [unreadable, setUnreadable] = useState(0);
  /** What only the rolling copy has. */
  const [lost, setLost] = useState({ count: 0, needsSecret: false });
  /** Of what was taken back, how many rows did not open. */
  const [shut, setShut] = useState(0);
  /** How often something was taken back: then what is on screen is old. */
  const [restored, setRestored] = useState(0);

  const look = useCallback(async () => {
    setProblem(null);
    const result = await tryHere(async () => {
      const { level, locked, waiting } = await readProtection();
      if (locked) return { waiting };
      if (level === 'device' && (await readPolicy()).policy.protection === 'passphrase') return 'unprotected';
      if (await isBehind()) {
        setState('behind');
        const done = await tryHere(() => catchUp(setShare));
        if (done.ok) setUnreadable(done.value);
        else setProblem(t(`error_${done.code}`));
      }
      const { rows, needsSecret } = await readLost();
      setLost({ count: rows.length, needsSecret });
      return 'open';
    });
    if (!result.ok) setProblem(t(`error_${result.code}`));
    setState(result.ok ? result.value : result.code === 'journal_unavailable' ? 'shut' : 'open');
    // What waited is there, and so are the people to be seen again.
    await showDue();
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
  const anew = async (): Promise<void> => {
    const result = await tryHere(startAnew);
    if (!result.ok) setProblem(t(`error_${result.code}`));
    else await look();
  };
  const restore = async (secret: string): Promise<boolean> => {
    const result = await tryHere(() => restoreCopies(secret, { onProgress: setShare, signal: NEVER }));
    if (!result.ok) setProblem(t(`error_${result.code}`));
    else if (result.value !== null) {
      setShut(result.value);
      setRestored((times) => times + 1);
      await look();
    }
    return !result.ok || result.value !== null;
  };
  return { state, share, problem, unreadable, lost, shut, restored, open, anew, restore };
}
