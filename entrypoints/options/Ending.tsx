import { useState } from 'preact/hooks';
import { EndDialog } from '@/components/options/EndDialog.tsx';
import { issueSentence } from '@/utils/files/issue-sentence.ts';
import { t } from '@/utils/i18n/texts.ts';
import { findByWords } from '@/utils/programmes/find-by-words.ts';
import type { CatalogueEntry, Programme } from '@/utils/programmes/types.ts';
import { programmeOptions } from './names-of.ts';

export interface EndingProps {
  programme: Programme;
  entries: readonly CatalogueEntry[];
  /** `YYYY-MM-DD` */
  today: string;
  onEnd: (lastDay: string, replacedBy: readonly string[]) => Promise<void>;
  onCancel: () => void;
}

/** The end of a programme, once its last day is known. */
export function Ending({ programme, entries, today, onEnd, onCancel }: EndingProps) {
  const [error, setError] = useState<string | undefined>(undefined);
  const others = programmeOptions(entries).filter(({ id }) => id !== programme.id);
  return (
    <EndDialog
      name={programme.name}
      replacedBy={programme.replacedBy}
      today={today}
      programmes={others}
      findProgramme={(words) => findByWords(others, words)}
      error={error}
      onEnd={(lastDay, replacedBy) => {
        const missing = { path: '', code: 'missing', value: '' } as const;
        if (lastDay === '') setError(issueSentence(missing, t, t('field_valid_until')));
        else void onEnd(lastDay, replacedBy);
      }}
      onCancel={onCancel}
    />
  );
}
