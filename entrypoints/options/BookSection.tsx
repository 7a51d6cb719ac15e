import { BookStatus } from '@/components/options/BookStatus.tsx';
import { FilePick } from '@/components/options/FilePick.tsx';
import { downloadText } from '@/utils/dom/download-text.ts';
import { t } from '@/utils/i18n/texts.ts';
import { saveBook } from '@/utils/messages/options-contract.ts';
import { sealBook } from '@/utils/orientation/book-seal.ts';
import { BookCheck } from './BookCheck.tsx';
import { BookRefused } from './BookRefused.tsx';
import type { Candidate } from './candidate.ts';
import { plainBookInForce } from './plain-book.ts';
import type { SectionProps } from './section-props.ts';
import { useBookCheck } from './use-book-check.ts';

const JSON_TYPE = 'application/json';

/** The rule book: which one counts, its files, and another one that comes in by way of the proof. */
export function BookSection({ answer, options, today }: SectionProps) {
  const { book, checklist, bookOrigin, bookRefusal, storedBook, fixed } = answer;
  const byPolicy = fixed.includes('book');
  const { candidate, check, stop } = useBookCheck(answer);
  const accept = async ({ name, plain }: Candidate & { step: 'proven' }) => {
    const file = await sealBook(plain, checklist.version);
    const saved = await options.change(
      saveBook,
      { book: { name, importedOn: today, file } },
      t('book_saved', name),
    );
    if (saved) stop();
  };
  return (
    <>
      <p>{t('book_intro')}</p>
      {bookRefusal !== null && (
        <BookRefused refusal={bookRefusal} byPolicy={byPolicy} checklist={checklist.version} />
      )}
      <BookStatus
        origin={bookOrigin}
        version={book.version}
        rules={book.rules.length}
        kinds={book.kinds.length}
        own={storedBook}
        fixed={byPolicy}
        onExport={async () =>
          downloadText(`repere-livre-${today}.json`, asFile(await plainBookInForce(answer)), JSON_TYPE)
        }
        onExportProven={
          storedBook
            ? () => downloadText(`repere-livre-prouve-${today}.json`, asFile(storedBook.file), JSON_TYPE)
            : undefined
        }
        onProveAgain={
          storedBook && bookRefusal !== null && !byPolicy
            ? () => void check(storedBook.name, new TextEncoder().encode(JSON.stringify(storedBook.file)))
            : undefined
        }
        onReset={
          storedBook && !byPolicy
            ? () => void options.change(saveBook, { book: null }, t('book_reset_done'))
            : undefined
        }
      />
      {!byPolicy && (
        <section class="card stack" aria-label={t('book_import')}>
          <h3>{t('book_import')}</h3>
          <FilePick
            label={t('import_file')}
            help={t('book_import_help')}
            accept=".json,application/json"
            onFile={async (chosen) => check(chosen.name, new Uint8Array(await chosen.arrayBuffer()))}
          />
        </section>
      )}
      {candidate !== null && (
        <BookCheck candidate={candidate} onAccept={(one) => void accept(one)} onStop={stop} />
      )}
    </>
  );
}

function asFile(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
