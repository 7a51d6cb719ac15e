import type { Checklist } from '@/utils/interview/types.ts';
import type { Because } from '@/utils/orientation/explain/why.ts';
import type { Book } from '@/utils/orientation/types.ts';
import { useTexts } from './texts.ts';
import { witnessWords } from './witness-words.ts';

export interface WitnessesProps {
  because: readonly Because[];
  book: Book;
  checklist: Checklist;
}

/** The answers and facts that led to a kind of help, or ruled it out: each once, in the order of the reasons. */
export function Witnesses({ because, book, checklist }: WitnessesProps) {
  const t = useTexts();
  const words = because.flatMap(({ witnesses }) =>
    witnesses.map((one) => witnessWords(one, checklist, book, t)),
  );
  if (words.length === 0) return null;
  return (
    <p class="witnesses">
      <span class="soft">{t('because_of')}</span>
      {[...new Set(words)].map((one) => (
        <span key={one} class="witness">
          {one}
        </span>
      ))}
    </p>
  );
}
