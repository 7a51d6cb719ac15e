import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { ConfirmDialog } from '@/components/common/ConfirmDialog.tsx';
import { counted } from '@/components/common/counted.ts';
import { Notice } from '@/components/common/Notice.tsx';
import { PersonRecord } from '@/components/journal/PersonRecord.tsx';
import { t } from '@/utils/i18n/texts.ts';
import type { Entry } from '@/utils/journal/entry.ts';
import { erasePerson, readPerson } from '@/utils/messages/journal-contract.ts';
import type { ValueOf } from '@/utils/messages/request.ts';
import { askJournal } from './desk.ts';

export interface PersonProps {
  code: string;
  /** @param erased how many decisions were erased, 0 for none */
  onClose: (erased: number) => void;
}

/** What concerns one person: seen, printed, erased. */
export function Person({ code, onClose }: PersonProps) {
  const [page, setPage] = useState<ValueOf<typeof readPerson> | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [erasing, setErasing] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const record = useRef<HTMLElement>(null);
  useEffect(() => {
    title.current?.focus();
    void askJournal(readPerson, { code }).then((result) => {
      if (result.ok) setPage(result.value);
      else setProblem(t(`error_${result.code}`));
    });
  }, [code]);
  const print = useCallback(() => {
    // On paper nothing can be unfolded.
    for (const details of record.current?.querySelectorAll('details') ?? []) details.open = true;
    globalThis.print();
  }, []);
  const erase = async () => {
    setErasing(false);
    const result = await askJournal(erasePerson, { code });
    if (result.ok) onClose(result.value.erased);
    else setProblem(t(`error_${result.code}`));
  };
  const entries = page?.rows.flatMap((row): Entry[] => ('entry' in row ? [row.entry] : [])) ?? [];
  return (
    <main ref={record} class="journal">
      <h1 ref={title} tabIndex={-1}>
        {t('person_title', code)}
      </h1>
      {problem !== null && <Notice>{problem}</Notice>}
      {page && (
        <PersonRecord
          code={code}
          entries={entries}
          checklist={page.checklist}
          book={page.book}
          programmes={page.programmes}
          results={page.results}
          followedUp={page.followedUp}
          onPrint={print}
          onErase={() => setErasing(true)}
          onClose={() => onClose(0)}
        />
      )}
      {erasing && (
        <ConfirmDialog
          title={t('person_erase_question')}
          text={counted(t, 'person_erase_text', entries.length)}
          action={t('erase')}
          onConfirm={() => void erase()}
          onCancel={() => setErasing(false)}
        />
      )}
    </main>
  );
}
