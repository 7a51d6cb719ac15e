import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { ConfirmDialog } from '@/components/common/ConfirmDialog.tsx';
import { Notice } from '@/components/common/Notice.tsx';
import { EntryList } from '@/components/journal/EntryList.tsx';
import { FollowUpList } from '@/components/journal/FollowUpList.tsx';
import { StockTable } from '@/components/journal/StockTable.tsx';
import { copyText } from '@/utils/dom/copy-text.ts';
import { t } from '@/utils/i18n/texts.ts';
import { ask } from '@/utils/messages/ask.ts';
import {
  eraseDecision,
  listDecisions,
  listFollowUps,
  prepareArrival,
  readNote,
  settleVoucher,
} from '@/utils/messages/journal-contract.ts';
import type { ValueOf } from '@/utils/messages/request.ts';
import type { Result } from '@/utils/messages/result.ts';

type Page = ValueOf<typeof listDecisions>;
type Vouchers = ValueOf<typeof listFollowUps>;

const PAGE_SIZE = 50;

/** The journal page: decisions newest first, one opened in full, one erased after a confirmation. */
export function Journal() {
  const [page, setPage] = useState<Page | null>(null);
  const [vouchers, setVouchers] = useState<Vouchers | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [note, setNote] = useState<{ id: string; text: string } | null>(null);
  const [erasing, setErasing] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const title = useRef<HTMLHeadingElement>(null);

  const load = useCallback(async (before?: Page) => {
    const last = before?.rows.at(-1)?.id;
    const result = await ask(listDecisions, {
      limit: PAGE_SIZE,
      ...(last === undefined ? {} : { before: last }),
    });
    if (!result.ok) return setProblem(t(`error_${result.code}`));
    setProblem(null);
    setPage({ ...result.value, rows: [...(before?.rows ?? []), ...result.value.rows] });
  }, []);
  const loadVouchers = useCallback(async () => {
    const result = await ask(listFollowUps, {});
    if (result.ok) setVouchers(result.value);
    else setProblem(t(`error_${result.code}`));
  }, []);
  useEffect(() => {
    void load();
    void loadVouchers();
  }, [load, loadVouchers]);

  /** After something was said of given cheques. */
  const heard = async (result: Result<unknown>) => {
    if (!result.ok) return setProblem(t(`error_${result.code}`));
    setSaid(t('saved'));
    // The button that was pressed is gone.
    title.current?.focus();
    await Promise.all([load(), loadVouchers()]);
  };

  const erase = async (id: string) => {
    setErasing(null);
    const result = await ask(eraseDecision, { id });
    if (!result.ok) return setProblem(t(`error_${result.code}`));
    setSaid(t('erased'));
    void loadVouchers();
    // The button that was pressed is gone with its entry.
    title.current?.focus();
    setPage((shown) => shown && { ...shown, rows: shown.rows.filter((row) => row.id !== id) });
  };
  const showNote = async (id: string) => {
    const result = await ask(readNote, { id });
    if (result.ok) setNote({ id, text: result.value.note });
    else setProblem(t(`error_${result.code}`));
  };
  return (
    <main class="journal">
      <h1 ref={title} tabIndex={-1}>
        {t('journal_title')}
      </h1>
      <p class="soft">{t('journal_where')}</p>
      {problem !== null && <Notice>{problem}</Notice>}
      <p role="status" class="soft">
        {said}
      </p>
      {vouchers && (
        <>
          <FollowUpList
            followUps={vouchers.followUps}
            today={vouchers.today}
            onArrival={(decision) => void ask(prepareArrival, { decision }).then(heard)}
            onResult={(decision, result) => void ask(settleVoucher, { decision, result }).then(heard)}
          />
          <StockTable stock={vouchers.stock} programmes={page?.programmes ?? {}} />
        </>
      )}
      {page && page.rows.length === 0 && <p>{t('journal_empty')}</p>}
      {page && (
        <EntryList
          rows={page.rows}
          checklist={page.checklist}
          book={page.book}
          programmes={page.programmes}
          results={page.results}
          note={note}
          copy={copyText}
          onNote={(id) => void showNote(id)}
          onErase={setErasing}
        />
      )}
      {page?.more && (
        <button type="button" class="plain" onClick={() => void load(page)}>
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
  return row !== undefined && 'entry' in row && row.entry.voucher !== null && !page?.results[id];
}
