import { useEffect, useRef, useState } from 'preact/hooks';
import { faultWords } from '@/components/backup/fault-words.ts';
import type { BackupFault } from '@/utils/backup/fault.ts';
import type { Header } from '@/utils/backup/format.ts';
import { type BackupRead, readBackup } from '@/utils/backup/read-backup.ts';
import { readHeader } from '@/utils/backup/read-header.ts';
import { t } from '@/utils/i18n/texts.ts';
import type { Comparison } from '@/utils/journal/merge.ts';
import { onLock } from '@/utils/journal/on-lock.ts';
import type { ErrorCode } from '@/utils/messages/result.ts';
import { tryHere } from '@/utils/messages/try-here.ts';
import type { BackupJournal } from './backup-journal.ts';

type Content = Extract<BackupRead, { ok: true }>;

/** The step at which restoring is, or how it ended. */
export type Restoring =
  | { step: 'idle' | 'restored' | 'stopped' }
  | { step: 'locked'; file: File; header: Header; wrong: boolean }
  | { step: 'reading' | 'merging'; share: number }
  | { step: 'compared'; comparison: Comparison; content: Content }
  | { step: 'refused'; name: string; words: string }
  | { step: 'failed'; code: ErrorCode };

/** Restores a backup, step by step. Nothing changes in the journal before the last. */
export function useRestoring(journal: BackupJournal) {
  const [restoring, setRestoring] = useState<Restoring>({ step: 'idle' });
  const [secret, setSecret] = useState('');
  const page = useRef(new AbortController());
  useEffect(() => {
    const end = new AbortController();
    // Nothing of what was opened may stay in the page's memory.
    onLock(() => {
      page.current.abort();
      setSecret('');
      setRestoring({ step: 'idle' });
    }, end.signal);
    return () => {
      end.abort();
      page.current.abort();
    };
  }, []);

  /** What goes wrong becomes the step. @param stopped the step, where the user stopped it */
  const attempt = async (stopped: Restoring, work: (signal: AbortSignal) => Promise<Restoring>) => {
    page.current = new AbortController();
    const { signal } = page.current;
    const result = await tryHere(() =>
      work(signal).catch((error) => {
        if (!signal.aborted) throw error;
        return stopped;
      }),
    );
    if (!result.ok) setRestoring({ step: 'failed', code: result.code });
    else setRestoring(signal.aborted ? stopped : result.value);
  };
  const refused = (file: File, fault: BackupFault): Restoring => ({
    step: 'refused',
    name: file.name,
    words: faultWords(t, fault),
  });

  return {
    restoring,
    secret,
    setSecret,

    choose: (file: File) =>
      attempt({ step: 'idle' }, async () => {
        setSecret('');
        const read = await readHeader(file);
        return read.ok
          ? { step: 'locked', file, header: read.header, wrong: false }
          : refused(file, read.fault);
      }),

    open: (file: File, header: Header) =>
      attempt({ step: 'locked', file, header, wrong: false }, async (signal) => {
        const onProgress = (share: number) => setRestoring({ step: 'reading', share });
        onProgress(0);
        const content = await readBackup(file, secret, { onProgress, signal });
        if (!content.ok) {
          const { fault } = content;
          return fault.code === 'secret'
            ? { step: 'locked', file, header, wrong: true }
            : refused(file, fault);
        }
        setSecret('');
        return { step: 'compared', comparison: await journal.compare(content.events, content.gone), content };
      }),

    restore: ({ events, gone }: Content) =>
      attempt({ step: 'stopped' }, async (signal) => {
        const onProgress = (share: number) => setRestoring({ step: 'merging', share });
        onProgress(0);
        await journal.merge(events, gone, { onProgress, signal });
        return { step: 'restored' };
      }),

    /** What is under way ends; a file that was chosen is put away. */
    cancel() {
      page.current.abort();
      setSecret('');
      setRestoring({ step: 'idle' });
    },

    /** What is under way ends, and says itself what became of it. */
    stop: () => page.current.abort(),
  };
}
