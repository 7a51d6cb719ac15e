import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { ConfirmDialog } from '@/components/common/ConfirmDialog.tsx';
import { Notice } from '@/components/common/Notice.tsx';
import { EntryList } from '@/components/journal/EntryList.tsx';
import { copyText } from '@/utils/dom/copy-text.ts';
import { t } from '@/utils/i18n/texts.ts';
import { ask } from '@/utils/messages/ask.ts';
import { eraseDecision, listDecisions, readNote, type ValueOf } from '@/utils/messages/contract.ts';

type Page = ValueOf<typeof listDecisions>;

const PAGE_SIZE = 50;

/** The journal page: decisions newest first, one opened in full, one erased after a confirmation. */
export function Journal() {
  const [page, setPage] = useState<Page | null>(null);
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
  useEffect(() => void load(), [load]);

  const erase = async (id: string) => {
    setErasing(null);
    const result = await ask(eraseDecision, { id });
    if (!result.ok) return setProblem(t(`error_${result.code}`));
    setSaid(t('erased'));
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
      {page && page.rows.length === 0 && <p>{t('journal_empty')}</p>}
      {page && (
        <EntryList
          rows={page.rows}
          checklist={page.checklist}
          book={page.book}
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
          text={t('erase_text')}
          action={t('erase')}
          onConfirm={() => void erase(erasing)}
          onCancel={() => setErasing(null)}
        />
      )}
    </main>
  );
}
