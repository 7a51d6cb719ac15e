import { useEffect, useMemo, useState } from 'preact/hooks';
import { Notice } from '@/components/common/Notice.tsx';
import { type Choices, ExportChoices } from '@/components/exports/ExportChoices.tsx';
import { ExportPreview } from '@/components/exports/ExportPreview.tsx';
import { copyText } from '@/utils/dom/copy-text.ts';
import { downloadText } from '@/utils/dom/download-text.ts';
import type { Decisions } from '@/utils/exports/leaving.ts';
import { writeExport } from '@/utils/exports/write-export.ts';
import { t } from '@/utils/i18n/texts.ts';
import { localDay } from '@/utils/local-day.ts';
import { readPeriod } from '@/utils/messages/journal-contract.ts';
import { askJournal } from './desk.ts';
import { ALL } from './use-named-decision.ts';

/** Of the files alone: what is shown and copied has no mark at its beginning. */
const UTF8_MARK = '\uFEFF';

/** The decisions of a period on their way out: chosen, shown in full, then saved or copied. */
export function Exporting() {
  const [choices, setChoices] = useState<Choices>(thisMonth);
  const [found, setFound] = useState<(Decisions & { unreadable: number }) | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const { from, to, format, ticked } = choices;
  const isPeriod = from !== '' && to !== '' && from <= to;

  useEffect(() => {
    let current = true;
    setFound(null);
    setProblem(null);
    if (isPeriod)
      void askJournal(readPeriod, { from, to }).then((result) => {
        // Another period may be wanted meanwhile.
        if (!current) return;
        if (result.ok) setFound(result.value);
        else setProblem(t(`error_${result.code}`));
      });
    return () => {
      current = false;
    };
  }, [from, to, isPeriod]);
  const file = useMemo(() => found && writeExport(format, found, ticked), [found, format, ticked]);

  const save = (text: string) => {
    const [extension, type] = format === 'text' ? ['txt', 'text/plain'] : ['csv', 'text/csv'];
    downloadText(`repere-${format}-${from}-${to}.${extension}`, text, `${type};charset=utf-8`);
  };
  return (
    <main class="journal">
      <h1 tabIndex={-1}>{t('exports_title')}</h1>
      <p>
        <a href={ALL}>{t('journal_all')}</a>
      </p>
      <p class="soft">{t('exports_intro')}</p>
      <ExportChoices choices={choices} isPeriod={isPeriod} onChoices={setChoices} />
      {problem !== null && <Notice>{problem}</Notice>}
      {found && file !== null && (
        <ExportPreview
          count={found.decisions.length}
          unreadable={found.unreadable}
          format={format}
          ticked={ticked}
          text={file.replace(UTF8_MARK, '')}
          copy={copyText}
          onSave={() => save(file)}
        />
      )}
    </main>
  );
}

function thisMonth(): Choices {
  const today = localDay(new Date());
  return {
    from: `${today.slice(0, 7)}-01`,
    to: today,
    format: 'spreadsheet',
    ticked: { code: false, comment: false },
  };
}
