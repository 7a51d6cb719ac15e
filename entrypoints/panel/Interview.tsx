import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { ConfirmDialog } from '@/components/common/ConfirmDialog.tsx';
import Header, { type HeaderProps } from '@/components/common/Header.tsx';
import { Notice } from '@/components/common/Notice.tsx';
import { Asking } from '@/components/interview/Asking.tsx';
import { Deciding } from '@/components/decision/Deciding.tsx';
import { Finished } from '@/components/decision/Finished.tsx';
import { t } from '@/utils/i18n/texts.ts';
import { CODE_LENGTH, type Draft } from '@/utils/interview/draft.ts';
import { digitsOf } from '@/utils/interview/digits.ts';
import type { Entry } from '@/utils/journal/entry.ts';
import { ask } from '@/utils/messages/ask.ts';
import { checkJournal, composeNote, type hello, recordDecision, type ValueOf } from '@/utils/messages/contract.ts';
import type { ErrorCode } from '@/utils/messages/result.ts';
import type { Settings } from '@/utils/settings/settings.ts';
import { copyText } from '@/utils/dom/copy-text.ts';
import { draftSaver } from './draft-saver.ts';
import { createInterview, isUnderWay } from './interview-state.ts';
import { listenToKeys } from './keys.ts';

export interface InterviewProps {
  start: ValueOf<typeof hello>;
  draft: Draft | null;
  settings: Settings;
  header: Pick<HeaderProps, 'onSettings' | 'onJournal' | 'onClose'>;
  notices: ComponentChildren;
}

/** The end of an interview: what was recorded, or nothing, and the note for the portal. */
type Ending = { entry: Entry | null; note: string };

export function Interview({ start, draft, settings, header, notices }: InterviewProps) {
  const { checklist, book, origin, tabId } = start;
  const kept = useSignal(true);
  const journal = useSignal<ErrorCode | null>(null);
  const busy = useSignal(false);
  const ending = useSignal<Ending | null>(null);
  const note = useSignal<string | null>(null);
  const confirming = useSignal(false);
  const saver = useMemo(() => draftSaver(tabId, (ok) => (kept.value = ok)), [tabId]);
  const interview = useMemo(
    () => createInterview({ checklist, book, role: settings.role, origin, draft, onChange: saver.save }),
    [checklist, book, settings.role, origin, draft, saver],
  );

  const fetchNote = async (): Promise<string | null> => {
    const result = await ask(composeNote, { draft: interview.draft.value });
    if (!result.ok) journal.value = result.code;
    return result.ok ? result.value.note : null;
  };
  const record = async () => {
    if (busy.value || !interview.draft.value.deciding || journal.value !== null) return;
    busy.value = true;
    await saver.settled();
    const result = await ask(recordDecision, { tabId, draft: interview.draft.value });
    busy.value = false;
    if (result.ok) ending.value = result.value;
    else journal.value = result.code;
  };
  const withoutTrace = async () => {
    busy.value = true;
    const text = (await fetchNote()) ?? '';
    saver.save(null);
    await saver.settled();
    busy.value = false;
    ending.value = { entry: null, note: text };
  };
  const restart = () => {
    confirming.value = false;
    ending.value = null;
    note.value = null;
    interview.restart();
  };

  useEffect(() => {
    const end = new AbortController();
    listenToKeys(
      {
        question: () => (ending.value || interview.draft.value.deciding ? null : interview.view.value.current),
        choose: interview.toggle,
        next: interview.next,
        record: () => void record(),
      },
      end.signal,
    );
    // After the first question is on screen: opening the database takes its time.
    void ask(checkJournal, {}).then((result) => {
      if (!result.ok) journal.value = result.code;
    });
    return () => end.abort();
  }, [interview]);

  const current = interview.draft.value;
  const view = interview.view.value;
  const underWay = isUnderWay(current);
  const onRestart = () => {
    if (underWay && ending.value === null) confirming.value = true;
    else restart();
  };
  const journalProblem = journal.value === null ? null : t('journal_problem', t(`error_${journal.value}`));
  return (
    <div class="panel">
      <Header mark={settings.mark} canRestart={underWay && ending.value === null} onRestart={onRestart} {...header} />
      {ending.value !== null ? (
        <Finished {...ending.value} checklist={checklist} book={book} copy={copyText} onNew={restart} />
      ) : current.deciding ? (
        <Deciding
          view={view}
          draft={current}
          book={book}
          settings={settings}
          codeLength={CODE_LENGTH}
          journalProblem={journalProblem}
          busy={busy.value}
          note={note.value}
          copy={copyText}
          notices={notices}
          onOpen={interview.open}
          onBack={() => interview.decide(false)}
          onOutcome={interview.setOutcome}
          onReviewOn={interview.setReviewOn}
          onCode={interview.setCode}
          onRecord={() => void record()}
          onWithoutTrace={() => void withoutTrace()}
          onNote={async () => (note.value = await fetchNote())}
        />
      ) : (
        <Asking
          view={view}
          checklist={checklist}
          book={book}
          facts={current.facts}
          digits={view.current ? digitsOf(view.current) : {}}
          notices={
            <>
              {notices}
              {!kept.value && <Notice>{t('draft_not_saved')}</Notice>}
            </>
          }
          onOpen={interview.open}
          onToggle={interview.toggle}
          onRetract={interview.retract}
          onNext={interview.next}
          onFact={interview.toggleFact}
          onDecide={() => interview.decide(true)}
        />
      )}
      {confirming.value && (
        <ConfirmDialog
          title={t('restart_question')}
          text={t('restart_text')}
          action={t('restart_short')}
          onConfirm={restart}
          onCancel={() => (confirming.value = false)}
        />
      )}
    </div>
  );
}
