import { FaultList } from '@/components/options/FaultList.tsx';
import { t } from '@/utils/i18n/texts.ts';
import { PROPERTIES } from '@/utils/orientation/book-seal.ts';
import type { BookRefusal } from '@/utils/orientation/proven-book.ts';

export interface BookRefusedProps {
  refusal: BookRefusal;
  /** The organisation gave it. */
  byPolicy: boolean;
  /** Version of the checklist in force. */
  checklist: string;
}

/** Why the book that was given is not the one that counts. */
export function BookRefused({ refusal, byPolicy, checklist }: BookRefusedProps) {
  return (
    <FaultList
      title={t(byPolicy ? 'book_refused_policy' : 'book_refused_own')}
      faults={faultsOf(refusal, checklist)}
    />
  );
}

function faultsOf(refusal: BookRefusal, checklist: string): string[] {
  if (refusal.code === 'other_properties')
    return [t('book_other_properties', refusal.properties, PROPERTIES)];
  if (refusal.code === 'other_checklist') return [t('book_other_checklist', refusal.checklist, checklist)];
  return [t(refusal.code === 'broken_seal' ? 'book_broken_seal' : 'book_not_proven')];
}
