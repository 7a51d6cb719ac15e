import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useReducer, useState } from 'preact/hooks';
import { ConfirmDialog } from '@/components/common/ConfirmDialog.tsx';
import Header, { type HeaderProps } from '@/components/common/Header.tsx';
import { Notice } from '@/components/common/Notice.tsx';
import { Asking } from '@/components/interview/Asking.tsx';
import { copyText } from '@/utils/dom/copy-text.ts';
import { t } from '@/utils/i18n/texts.ts';
import { digitsOf } from '@/utils/interview/digits.ts';
import { CODE_LENGTH, type Draft } from '@/utils/interview/draft.ts';
import type { Entry } from '@/utils/journal/entry.ts';
import { localDay } from '@/utils/local-day.ts';
import { ask } from '@/utils/messages/ask.ts';
import {
  checkJournal,
  composeNote,
  type hello,
  type LocalAnswer,
  localHelp,
  recordDecision,
} from '@/utils/messages/contract.ts';
import type { ValueOf } from '@/utils/messages/request.ts';
import { type ErrorCode, isJournalError } from '@/utils/messages/result.ts';
import { onNotice } from '@/utils/messages/to-panels.ts';
import type { Settings } from '@/utils/settings/settings.ts';
import { draftSaver } from './draft-saver.ts';
import { createInterview, isUnderWay } from './interview-state.ts';
import { listenToKeys } from './keys.ts';
import { loadRest } from './rest.ts';

export interface InterviewProps {
  start: ValueOf<typeof hello>;
  draft: Draft | null;
  settings: Settings;
  header: Pick<HeaderProps, 'onJournal' | 'onClose'> & { onOptions: (section?: string) => void };
  notices: ComponentChildren;
  /** Told what to come back to; null once the interview is over. */
  onSettings: (underWay: Draft | null) => void;
}

/** The end of an interview: what was recorded, or nothing, and the note for the portal. */
type Ending = { entry: Entry | null; note: string };

export function Interview({ start, draft, settings, header, notices, onSettings }: InterviewProps) {
  const { checklist, book, origin, tabId } = start;
  const [kept, setKept] = useState(true);
  const [error, setError] = useState<ErrorCode | null>(null);
  const [busy, setBusy] = useState(false);
  const [ending, setEnding] = useState<Ending | null>(null);
  const [note, setNote] = useState<string | null>(null);
  const [confirming, setConfirming] = useState(false);
  const [help, setHelp] = useState<LocalAnswer | null>(null);
  const [restMissing, setRestMissing] = useState(false);
  const [askingWhyNot, setAskingWhyNot] = useState(false);
  const [, refresh] = useReducer((times: number) => times + 1, 0);
  const saver = useMemo(() => draftSaver(tabId, setKept), [tabId]);
  const interview = useMemo(
    () =>
      createInterview({
        checklist,
        book,
        role: settings.role,
        origin,
        draft,
        save: saver.save,
        drop: saver.end,
      }),
    [checklist, book, settings.role, origin, draft, saver],
  );
  useEffect(
    () => onNotice('settle', (notice) => (notice.tabId === tabId ? saver.settled() : undefined)),
    [saver, tabId],
  );
  useEffect(() => interview.subscribe(() => refresh(undefined)), [interview]);

  const fetchNote = async (): Promise<string | null> => {
    const result = await ask(composeNote, { draft: interview.draft });
    if (!result.ok) setError(result.code);
    return result.ok ? result.value.note : null;
  };
  const record = async () => {
    if (busy || ending !== null || isJournalError(error) || !interview.draft.deciding) return;
    setBusy(true);
    setError(null);
    await saver.settled();
    const result = await ask(recordDecision, { tabId, draft: interview.draft });
    setBusy(false);
    if (result.ok) setEnding(result.value);
    else setError(result.code);
  };
  const withoutTrace = async () => {
    setBusy(true);
    const text = (await fetchNote()) ?? '';
    saver.end(interview.draft);
    await saver.settled();
    setBusy(false);
    setEnding({ entry: null, note: text });
  };
  const restart = () => {
    setConfirming(false);
    setEnding(null);
    setNote(null);
    interview.restart();
  };

  // Every time anew: what a key does depends on what is on screen. Before the paint: no key may be lost.
  useLayoutEffect(() => {
    const end = new AbortController();
    listenToKeys(
      {
        question: () => (ending || interview.draft.deciding ? null : interview.view.current),
        choose: interview.toggle,
        next: interview.next,
        record: () => void record(),
      },
      end.signal,
    );
    return () => end.abort();
  });
  // After the first question is on screen, too: it does not need the rest of the panel.
  useEffect(() => {
    void loadRest().then((rest) => {
      if (!rest) return setRestMissing(true);
      interview.setChooser(rest.chooseBest);
      refresh(undefined);
    });
  }, [interview]);
  // Again at the decision: the catalogue may have been changed meanwhile, in the options.
  const territory = JSON.stringify(interview.draft.territory);
  const { deciding } = interview.draft;
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    const end = new AbortController();
    void ask(localHelp, { territory: interview.draft.territory }).then((result) => {
      if (end.signal.aborted) return;
      // Without it nothing is withdrawn and no programme is named; the interview goes on.
      if (!result.ok) return setHelp(null);
      setHelp(result.value);
      const { kindsWithoutPlace, vouchers } = result.value;
      interview.setLocal({ kindsWithoutPlace, facts: { 'voucher-active': vouchers.length > 0 } });
    });
    return () => end.abort();
  }, [interview, territory, deciding]);
  // After the first question is on screen: opening the database takes its time.
  useEffect(() => {
    void ask(checkJournal, {}).then((result) => {
      // A background that does not answer right now may well do when there is something to record.
      if (!result.ok && isJournalError(result.code)) setError(result.code);
    });
  }, []);

  const current = interview.draft;
  const view = interview.view;
  const tools = globalThis.repereRest;
  const Rest = tools?.Rest;
  const explanation = tools?.explanationOf(view);
  const underWay = isUnderWay(current);
  const decidingProps = {
    view,
    draft: current,
    checklist,
    book,
    settings,
    help,
    today: localDay(new Date()),
    codeLength: CODE_LENGTH,
    problem:
      error && (isJournalError(error) ? t('journal_problem', t(`error_${error}`)) : t(`error_${error}`)),
    canRecord: !isJournalError(error),
    busy,
    note,
    copy: copyText,
    notices,
    onOpen: interview.open,
    onBack: () => interview.decide(false),
    onOutcome: interview.setOutcome,
    onSet: interview.set,
    onOptions: () => header.onOptions('territoire'),
    onWhyNot: () => setAskingWhyNot(true),
    onRecord: () => void record(),
    onWithoutTrace: () => void withoutTrace(),
    onNote: async () => setNote(await fetchNote()),
  };
  return (
    <div class="panel">
      <Header
        mark={settings.mark}
        onSettings={() => onSettings(ending === null ? interview.draft : null)}
        onRestart={underWay && ending === null ? () => setConfirming(true) : undefined}
        {...header}
        onOptions={() => header.onOptions()}
        onClose={() => void saver.settled().then(header.onClose)}
      />
      {ending !== null || current.deciding ? (
        Rest && explanation ? (
          <Rest
            t={t}
            {...(ending !== null
              ? { finished: { ...ending, checklist, book, help, copy: copyText, onNew: restart } }
              : { deciding: { ...decidingProps, ...explanation } })}
          />
        ) : (
          <main aria-busy={!restMissing}>{restMissing && <Notice>{t('error_internal')}</Notice>}</main>
        )
      ) : (
        <Asking
          view={view}
          checklist={checklist}
          book={book}
          facts={current.facts}
          observed={current.observed}
          help={help}
          why={explanation?.why ?? null}
          settled={explanation?.settled ?? false}
          digits={view.current ? digitsOf(view.current) : {}}
          notices={
            <>
              {notices}
              {!kept && <Notice>{t('draft_not_saved')}</Notice>}
            </>
          }
          onOpen={interview.open}
          onToggle={interview.toggle}
          onRetract={interview.retract}
          onNext={interview.next}
          onFact={interview.toggleFact}
          onObserved={interview.toggleObserved}
          onDecide={() => interview.decide(true)}
          onWhyNot={underWay && explanation ? () => setAskingWhyNot(true) : undefined}
        />
      )}
      {askingWhyNot && Rest && explanation && (
        <Rest
          t={t}
          whyNot={{
            kinds: explanation.whyNot(),
            offers: help?.offers ?? [],
            book,
            checklist,
            onAddProgramme: (kind) => header.onOptions(`dispositifs/ajouter/${kind}`),
            onClose: () => setAskingWhyNot(false),
          }}
        />
      )}
      {confirming && (
        <ConfirmDialog
          title={t('restart_question')}
          text={t('restart_text')}
          action={t('restart_short')}
          onConfirm={restart}
          onCancel={() => setConfirming(false)}
        />
      )}
    </div>
  );
}
