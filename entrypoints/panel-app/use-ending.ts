import { useState } from 'preact/hooks';
import { t } from '@/utils/i18n/texts.ts';
import type { Entry } from '@/utils/journal/entry.ts';
import { ask } from '@/utils/messages/ask.ts';
import { checkJournal, composeNote, recordDecision } from '@/utils/messages/contract.ts';
import { type ErrorCode, isJournalError } from '@/utils/messages/result.ts';
import type { DraftSaver } from './draft-saver.ts';
import type { InterviewState } from './interview-state.ts';

/** The end of an interview: what was recorded, or nothing, and the note for the portal. */
export interface Ended {
  entry: Entry | null;
  note: string;
  /** The journal is locked: the decision comes in once it is not. */
  waits: boolean;
}

/** How an interview ends: recorded, without a trace, or with the note alone. */
export function useEnding(interview: InterviewState, saver: DraftSaver, tabId: number) {
  const [error, setError] = useState<ErrorCode | null>(null);
  const [busy, setBusy] = useState(false);
  const [ended, setEnded] = useState<Ended | null>(null);
  const [note, setNote] = useState<string | null>(null);
  const canRecord = !isJournalError(error);

  const fetchNote = async (): Promise<string | null> => {
    const result = await ask(composeNote, { draft: interview.draft });
    if (!result.ok) setError(result.code);
    return result.ok ? result.value.note : null;
  };
  return {
    ended,
    busy,
    note,
    canRecord,
    /** What went wrong, in a sentence; where nothing can be recorded, with what can be done instead. */
    problem: error && (canRecord ? t(`error_${error}`) : t('journal_problem', t(`error_${error}`))),

    async record(): Promise<void> {
      if (busy || ended !== null || !canRecord || !interview.draft.deciding) return;
      setBusy(true);
      setError(null);
      await saver.settled();
      const result = await ask(recordDecision, { tabId, draft: interview.draft });
      setBusy(false);
      if (result.ok) setEnded(result.value);
      else setError(result.code);
    },

    async withoutTrace(): Promise<void> {
      if (busy || ended !== null || !interview.draft.deciding) return;
      setBusy(true);
      const text = (await fetchNote()) ?? '';
      saver.end(interview.draft);
      await saver.settled();
      setBusy(false);
      setEnded({ entry: null, note: text, waits: false });
    },

    async showNote(): Promise<void> {
      setNote(await fetchNote());
    },

    /** Says early that the journal cannot be opened. */
    async check(): Promise<void> {
      const result = await ask(checkJournal, {});
      // A background that does not answer right now may well do when there is something to record.
      if (!result.ok && isJournalError(result.code)) setError(result.code);
    },

    forget(): void {
      setEnded(null);
      setNote(null);
    },
  };
}
