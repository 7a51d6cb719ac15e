import { useEffect, useRef, useState } from 'preact/hooks';
import { type BackupKey, EXTENSION } from '@/utils/backup/format.ts';
import { newBackupKey } from '@/utils/backup/new-backup-key.ts';
import { readHeader } from '@/utils/backup/read-header.ts';
import { writeBackup } from '@/utils/backup/write-backup.ts';
import { downloadFile } from '@/utils/dom/download-text.ts';
import { localDay } from '@/utils/local-day.ts';
import type { ErrorCode } from '@/utils/messages/result.ts';
import { tryHere } from '@/utils/messages/try-here.ts';
import { drawPassphrase } from '@/utils/secrets/draw-passphrase.ts';
import { noteBackup, readLastBackup } from '@/utils/settings/backup-store.ts';
import type { BackupJournal } from './backup-journal.ts';

/** The step at which a backup is, or how it ended. */
export type Saving =
  | { step: 'idle' | 'stopped' }
  /** A passphrase is chosen. */
  | { step: 'secret'; offered: string; busy: boolean }
  | { step: 'code'; key: BackupKey; code: string }
  | { step: 'writing'; share: number }
  | { step: 'saved'; name: string; events: number; unreadable: number }
  | { step: 'failed'; code: ErrorCode };

/** Share of the time in which the journal's rows are opened; then they are written. */
const OPENING = 0.7;

/** Makes a backup, step by step. */
export function useSaving(journal: BackupJournal) {
  const [saving, setSaving] = useState<Saving>({ step: 'idle' });
  const [last, setLast] = useState<string | null>(null);
  const page = useRef(new AbortController());
  useEffect(() => {
    void readLastBackup().then(setLast);
    return () => page.current.abort();
  }, []);

  /** What goes wrong becomes the step; what the user stopped has stopped. */
  const attempt = async (work: (signal: AbortSignal) => Promise<void>) => {
    page.current = new AbortController();
    const { signal } = page.current;
    const result = await tryHere(() =>
      work(signal).catch((error) => {
        if (!signal.aborted) throw error;
        setSaving({ step: 'stopped' });
      }),
    );
    if (!result.ok) setSaving({ step: 'failed', code: result.code });
  };

  const write = (key: BackupKey) =>
    attempt(async (signal) => {
      setSaving({ step: 'writing', share: 0 });
      const now = new Date();
      const part = (from: number, to: number) => (share: number) =>
        setSaving({ step: 'writing', share: from + share * (to - from) });
      const {
        count,
        chunks: events,
        gone,
        unreadable,
      } = await journal.readAll({ onProgress: part(0, OPENING), signal });
      const file = await writeBackup({
        ...{ events, count, gone, key, at: now, signal },
        onProgress: part(OPENING, 1),
      });
      const read = await readHeader(file);
      if (!read.ok) throw new Error('the backup that was written cannot be read');
      const name = `repere-journal-${localDay(now)}${EXTENSION}`;
      downloadFile(name, file);
      await noteBackup(localDay(now));
      setLast(localDay(now));
      setSaving({ step: 'saved', name, events: read.header.events, unreadable });
    });

  const drawOther = () => setSaving({ step: 'secret', offered: drawPassphrase(), busy: false });

  return {
    saving,
    /** Day of the last backup. */
    last,
    write,
    drawOther,

    begin: () =>
      attempt(async () => {
        const key = await journal.key();
        if (key === null) drawOther();
        else await write(key);
      }),

    take: (passphrase: string) =>
      attempt(async (signal) => {
        setSaving((now) => (now.step === 'secret' ? { ...now, busy: true } : now));
        const made = await newBackupKey(passphrase);
        signal.throwIfAborted();
        setSaving({ step: 'code', ...made });
      }),

    cancel() {
      page.current.abort();
      setSaving({ step: 'stopped' });
    },
  };
}
