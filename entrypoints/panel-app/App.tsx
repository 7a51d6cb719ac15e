import { useState } from 'preact/hooks';
import Header from '@/components/common/Header.tsx';
import { Notice } from '@/components/common/Notice.tsx';
import { Blocked } from '@/components/interview/Blocked.tsx';
import { t } from '@/utils/i18n/texts.ts';
import type { Draft } from '@/utils/interview/draft.ts';
import { ask } from '@/utils/messages/ask.ts';
import {
  closePanel,
  endDraft,
  type hello,
  openJournal,
  openNotice,
  openOptions,
  saveSettings,
} from '@/utils/messages/contract.ts';
import type { ValueOf } from '@/utils/messages/request.ts';
import type { Result } from '@/utils/messages/result.ts';
import { drawMark, type Settings } from '@/utils/settings/settings.ts';
import { Interview } from './Interview.tsx';
import { useRest } from './use-rest.ts';

export interface AppProps {
  start: Result<ValueOf<typeof hello>>;
  /** In the browser's own side panel. */
  beside: boolean;
}

export function App({ start, beside }: AppProps) {
  if (!start.ok) return <Blocked text={t(start.code === 'forbidden' ? 'blocked' : `error_${start.code}`)} />;
  return <Started start={start.value} beside={beside} />;
}

/** What comes before the interview (who the user is, whose draft this is), then the interview. */
function Started({ start, beside }: { start: ValueOf<typeof hello>; beside: boolean }) {
  const [settings, setSettings] = useState(start.settings);
  const [mark, setMark] = useState(() => start.settings?.mark ?? drawMark());
  const [choosing, setChoosing] = useState(start.settings === null);
  const [begunOn, setBegunOn] = useState(start.begunOn);
  const [draft, setDraft] = useState<Draft | null>(start.draft);
  const [problem, setProblem] = useState<string | null>(null);
  const asksFirst = choosing || settings === null || (begunOn !== null && draft !== null);
  const { Rest, missing } = useRest(asksFirst);

  const save = async (next: Settings) => {
    const result = await ask(saveSettings, next);
    setProblem(result.ok ? null : t(`error_${result.code}`));
    if (!result.ok) return;
    setSettings(next);
    setChoosing(false);
  };
  const close = async () => {
    if (beside) window.close();
    else await ask(closePanel, {});
  };
  const header = {
    onJournal: () => void ask(openJournal, {}),
    onOptions: (section?: string) => void ask(openOptions, section === undefined ? {} : { section }),
    onClose: () => void close(),
  };
  const notices = (
    <>
      {start.settingsUnreadable && choosing && <Notice>{t('settings_unreadable')}</Notice>}
      {start.bookRefused && <Notice>{t('book_refused')}</Notice>}
      {start.draftUnreadable && !choosing && <Notice>{t('draft_unreadable')}</Notice>}
      {problem !== null && <Notice>{problem}</Notice>}
      {asksFirst && missing && <Notice>{t('error_internal')}</Notice>}
    </>
  );

  if (choosing || settings === null) {
    return (
      <div class="panel">
        <Header mark={null} {...header} onOptions={() => header.onOptions()} />
        <main>
          {notices}
          {Rest && (
            <Rest
              t={t}
              firstRun={{
                settings,
                fixed: start.fixed,
                mark,
                onRedraw: () => setMark(drawMark(mark)),
                onSave: save,
                onCancel: settings ? () => setChoosing(false) : undefined,
              }}
            />
          )}
        </main>
      </div>
    );
  }
  if (begunOn !== null && draft !== null) {
    return (
      <div class="panel">
        <Header mark={settings.mark} {...header} onOptions={() => header.onOptions()} />
        <main>
          {notices}
          {Rest && (
            <Rest
              t={t}
              begunElsewhere={{
                host: new URL(begunOn).host,
                onContinue: () => {
                  setDraft({ ...draft, origin: start.origin });
                  setBegunOn(null);
                },
                onRestart: async () => {
                  await ask(endDraft, { tabId: start.tabId, id: draft.id });
                  setDraft(null);
                  setBegunOn(null);
                },
              }}
            />
          )}
        </main>
      </div>
    );
  }
  return (
    <Interview
      start={start}
      draft={draft}
      settings={settings}
      header={header}
      notices={notices}
      onPersonNotice={() => void ask(openNotice, {})}
      onSettings={(underWay) => {
        setDraft(underWay);
        setMark(settings.mark);
        setChoosing(true);
      }}
    />
  );
}
