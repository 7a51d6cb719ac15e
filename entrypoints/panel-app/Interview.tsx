import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useReducer, useState } from 'preact/hooks';
import Header, { type HeaderProps } from '@/components/common/Header.tsx';
import { Notice } from '@/components/common/Notice.tsx';
import { Asking } from '@/components/interview/Asking.tsx';
import { copyText } from '@/utils/dom/copy-text.ts';
import { t } from '@/utils/i18n/texts.ts';
import { digitsOf } from '@/utils/interview/digits.ts';
import { CODE_LENGTH, type Draft, isEmpty } from '@/utils/interview/draft.ts';
import { localDay } from '@/utils/local-day.ts';
import type { hello } from '@/utils/messages/contract.ts';
import type { ValueOf } from '@/utils/messages/request.ts';
import { onNotice } from '@/utils/messages/to-panels.ts';
import type { Settings } from '@/utils/settings/settings.ts';
import { draftSaver } from './draft-saver.ts';
import { createInterview } from './interview-state.ts';
import { listenToKeys } from './keys.ts';
import { loadRest } from './rest.ts';
import { useEnding } from './use-ending.ts';
import { useLocalHelp } from './use-local-help.ts';
import { useSeen, whyUnseen } from './use-seen.ts';

export interface InterviewProps {
  start: ValueOf<typeof hello>;
  draft: Draft | null;
  settings: Settings;
  header: Pick<HeaderProps, 'onJournal' | 'onClose'> & { onOptions: (section?: string) => void };
  notices: ComponentChildren;
  /** Opens what is to be read to the person. */
  onPersonNotice: () => void;
  /** Told what to come back to; null once the interview is over. */
  onSettings: (underWay: Draft | null) => void;
}

/** One interview from the first question to its end. */
export function Interview({
  start,
  draft,
  settings,
  header,
  notices,
  onPersonNotice,
  onSettings,
}: InterviewProps) {
  const { checklist, book, origin, tabId } = start;
  const [kept, setKept] = useState(true);
  const [confirming, setConfirming] = useState(false);
  const [askingWhyNot, setAskingWhyNot] = useState(false);
  const [askingCode, setAskingCode] = useState(false);
  const [restMissing, setRestMissing] = useState(false);
  const [, refresh] = useReducer((times: number) => times + 1, 0);
  const saver = useMemo(() => draftSaver(tabId, setKept), [tabId]);
  const { role } = settings;
  const interview = useMemo(
    () => createInterview({ checklist, book, role, origin, draft, save: saver.save, drop: saver.end }),
    [checklist, book, role, origin, draft, saver],
  );
  const ending = useEnding(interview, saver, tabId);
  const { ended } = ending;

  useEffect(
    () => onNotice('settle', (notice) => (notice.tabId === tabId ? saver.settled() : undefined)),
    [saver, tabId],
  );
  useEffect(() => interview.subscribe(() => refresh(undefined)), [interview]);
  // Every time anew: what a key does depends on what is on screen. Before the paint: no key may be lost.
  useLayoutEffect(() => {
    const end = new AbortController();
    listenToKeys(
      {
        question: () => (ended || interview.draft.deciding ? null : interview.view.current),
        choose: interview.toggle,
        next: interview.next,
        end: () => void (interview.view.noTrace ? ending.withoutTrace() : ending.record()),
      },
      end.signal,
    );
    return () => end.abort();
  });
  // After the first question is on screen: it needs neither the rest of the panel, nor the journal, nor the catalogue.
  useEffect(() => {
    void loadRest().then((rest) => {
      if (!rest) return setRestMissing(true);
      interview.setChooser(rest.chooseBest);
      refresh(undefined);
    });
  }, [interview]);
  const help = useLocalHelp(interview);
  const seen = useSeen(ended ? '' : interview.draft.code);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once
  useEffect(() => void ending.check(), []);

  const restart = () => {
    setConfirming(false);
    ending.forget();
    interview.restart();
  };
  const current = interview.draft;
  const { view } = interview;
  const tools = globalThis.repereRest;
  const Rest = tools?.Rest;
  const explanation = tools?.explanationOf(view);
  const underWay = !isEmpty(current);
  const whyNot = () => setAskingWhyNot(true);
  const rest = () => {
    if (!Rest || !explanation)
      return <main aria-busy={!restMissing}>{restMissing && <Notice>{t('error_internal')}</Notice>}</main>;
    if (ended)
      return <Rest t={t} finished={{ ...ended, checklist, book, help, copy: copyText, onNew: restart }} />;
    return (
      <Rest
        t={t}
        deciding={{
          view,
          draft: current,
          checklist,
          book,
          settings,
          help,
          why: explanation.why,
          settled: explanation.settled,
          today: localDay(new Date()),
          codeLength: CODE_LENGTH,
          seen,
          problem: ending.problem,
          canRecord: ending.canRecord,
          busy: ending.busy,
          note: ending.note,
          copy: copyText,
          notices,
          onOpen: interview.open,
          onBack: () => interview.decide(false),
          onOutcome: interview.setOutcome,
          onSet: interview.set,
          onOptions: () => header.onOptions('territoire'),
          onWhyNot: whyNot,
          onRecord: () => void ending.record(),
          onWithoutTrace: () => void ending.withoutTrace(),
          onNote: () => void ending.showNote(),
        }}
      />
    );
  };
  return (
    <div class="panel">
      <Header
        mark={settings.mark}
        onSettings={() => onSettings(ended ? null : interview.draft)}
        onRestart={Rest && underWay && !ended ? () => setConfirming(true) : undefined}
        {...header}
        onOptions={() => header.onOptions()}
        onClose={() => void saver.settled().then(header.onClose)}
      />
      {ended || current.deciding ? (
        rest()
      ) : (
        <Asking
          view={view}
          checklist={checklist}
          book={book}
          facts={current.facts}
          observed={current.observed}
          help={help}
          offersOfKind={tools?.offersOfKind ?? null}
          why={explanation?.why ?? null}
          settled={explanation?.settled ?? false}
          earlier={seen?.answers ?? {}}
          digits={view.current ? digitsOf(view.current) : {}}
          notices={
            <>
              {notices}
              {!kept && <Notice>{t('draft_not_saved')}</Notice>}
              {Rest && seen && <Rest t={t} seen={seen} />}
            </>
          }
          onOpen={interview.open}
          onToggle={interview.toggle}
          onRetract={interview.retract}
          onNext={interview.next}
          onFact={interview.toggleFact}
          onObserved={interview.toggleObserved}
          onDecide={() => interview.decide(true)}
          link={
            Rest && (
              <Rest
                t={t}
                link={{
                  onWhyNot: underWay ? whyNot : undefined,
                  onNotice: onPersonNotice,
                  onSeen: seen ? undefined : () => setAskingCode(true),
                }}
              />
            )
          }
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
      {askingCode && Rest && (
        <Rest
          t={t}
          asking={{
            code: current.code,
            codeLength: CODE_LENGTH,
            words: help?.words ?? [],
            onSearch: (code) => {
              interview.set({ code });
              return whyUnseen(code);
            },
            onClose: () => setAskingCode(false),
          }}
        />
      )}
      {confirming && Rest && (
        <Rest
          t={t}
          confirming={{
            title: t('restart_question'),
            text: t('restart_text'),
            action: t('restart_short'),
            onConfirm: restart,
            onCancel: () => setConfirming(false),
          }}
        />
      )}
    </div>
  );
}
