import { useEffect, useRef, useState } from 'preact/hooks';
import { BackupReminder } from '@/components/backup/BackupReminder.tsx';
import { ConfirmDialog } from '@/components/common/ConfirmDialog.tsx';
import { Notice } from '@/components/common/Notice.tsx';
import { EntryList } from '@/components/journal/EntryList.tsx';
import { FollowUpList } from '@/components/journal/FollowUpList.tsx';
import { PersonSearch } from '@/components/journal/PersonSearch.tsx';
import { StockTable } from '@/components/journal/StockTable.tsx';
import { copyText } from '@/utils/dom/copy-text.ts';
import { t } from '@/utils/i18n/texts.ts';
import { CODE_LENGTH } from '@/utils/interview/draft.ts';
import { localDay } from '@/utils/local-day.ts';
import { Searching } from './Searching.tsx';
import { useBackupReminder } from './use-backup-reminder.ts';
import { type Page, useJournal } from './use-journal.ts';
import { ALL, EXPORTING, FIGURES, hrefOf, useNamedDecision } from './use-named-decision.ts';
import { useTools } from './use-tools.ts';

export interface JournalProps {
  /** What was just done before the page came. */
  said: string;
  /** Goes to what concerns a person. */
  onPerson: (code: string) => void;
}

/**
 * The journal page: who is to be seen again and the cheques, then the decisions, newest first; or one decision alone
 * that its address names.
 */
export function Journal({ said, onPerson }: JournalProps) {
  const named = useNamedDecision();
  /** What a search has found. */
  const [found, setFound] = useState<readonly string[] | null>(null);
  const journal = useJournal(named, found);
  const { page, vouchers, problem } = journal;
  const tools = useTools(page);
  const reminder = useBackupReminder(named === null && page !== null && page.rows.length > 0);
  const [erasing, setErasing] = useState<string | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  /** Where the focus goes when the control that had it is gone. */
  const focusTitle = () => title.current?.focus();
  const before = useRef(named);
  useEffect(() => {
    if (before.current !== null && named === null) title.current?.focus();
    before.current = named;
  }, [named]);

  const erase = async (id: string) => {
    setErasing(null);
    if (!(await journal.erase(id))) return;
    if (named === null) focusTitle();
    else location.hash = ALL;
  };
  return (
    <main class="journal">
      <h1 ref={title} tabIndex={-1}>
        {t('journal_title')}
      </h1>
      <p class="soft">{t('journal_where')}</p>
      <p class="links">
        <a href="notice.html">{t('notice_link')}</a>
        <a href={FIGURES}>{t('figures_title')}</a>
        <a href={EXPORTING}>{t('exports_title')}</a>
      </p>
      {problem !== null && <Notice>{problem}</Notice>}
      <p role="status" class="soft">
        {journal.said || said}
      </p>
      {reminder.due && (
        <BackupReminder
          saved={reminder.due.saved}
          href="options.html#journal"
          onHide={() => {
            reminder.hide();
            focusTitle();
          }}
        />
      )}
      {named !== null && (
        <p>
          <a href={ALL}>{t('journal_all')}</a>
        </p>
      )}
      {named === null && vouchers && (
        <>
          {page && tools && (
            <FollowUpList
              followUps={vouchers.followUps}
              book={page.book}
              tools={tools}
              programmes={page.programmes}
              today={localDay(new Date())}
              hrefOf={hrefOf}
              onArrival={(decision) =>
                void journal.arrived(decision).then((noted) => {
                  if (noted) focusTitle();
                })
              }
              onResult={async (decision, result) => {
                const wrong = await journal.settle(decision, result);
                if (wrong === null) focusTitle();
                return wrong;
              }}
              onHeard={async (decision, heard) => {
                const wrong = await journal.hear(decision, heard);
                // With another day the card goes elsewhere, or away.
                if (wrong === null && heard.next !== undefined) focusTitle();
                return wrong;
              }}
            />
          )}
          <StockTable
            stock={vouchers.stock}
            withoutStock={vouchers.withoutStock}
            programmes={page?.programmes ?? {}}
          />
        </>
      )}
      {named === null && page && <h2>{t('decisions')}</h2>}
      {named === null && page && <PersonSearch codeLength={CODE_LENGTH} onSearch={onPerson} />}
      <Searching words={named === null ? page : null} onFound={setFound} />
      {page && page.rows.length === 0 && !found && <p>{t('journal_empty')}</p>}
      {page && tools && (
        <EntryList
          rows={page.rows}
          checklist={page.checklist}
          book={page.book}
          tools={tools}
          programmes={page.programmes}
          results={page.results}
          followedUp={page.followedUp}
          today={localDay(new Date())}
          open={named}
          note={journal.note}
          copy={copyText}
          onNote={(id) => void journal.showNote(id)}
          onErase={setErasing}
          onResult={journal.settle}
          onHeard={journal.hear}
        />
      )}
      {page?.more && (
        <button type="button" class="plain" onClick={() => void journal.more()}>
          {t('journal_more')}
        </button>
      )}
      {erasing !== null && (
        <ConfirmDialog
          title={t('erase_question')}
          text={t(awaitsCheques(page, erasing) ? 'erase_text_vouchers' : 'erase_text')}
          action={t('erase')}
          onConfirm={() => void erase(erasing)}
          onCancel={() => setErasing(null)}
        />
      )}
    </main>
  );
}

/** Whether a decision gave cheques of which nobody said yet what became of them. */
function awaitsCheques(page: Page | null, id: string): boolean {
  const row = page?.rows.find((one) => one.id === id);
  const result = page?.results[id];
  if (row === undefined || !('entry' in row) || row.entry.voucher === null || !result) return false;
  return result.used + result.returned < row.entry.voucher.cheques;
}
