import type { Translate } from '@/utils/i18n/translate.ts';
import type { Checklist } from '@/utils/interview/types.ts';
import type { Witness } from '@/utils/orientation/explain/witnesses.ts';
import type { Book } from '@/utils/orientation/types.ts';
import { factWords, optionWords, questionTitle } from './checklist-words.ts';
import { titleOf } from './words.ts';

/** What made a rule hold, as a person would say it: « Téléphone : pas de numéro ». */
export function witnessWords(witness: Witness, checklist: Checklist, book: Book, t: Translate): string {
  if ('fact' in witness) return factWords(witness.fact, checklist, t);
  if ('kind' in witness) return t('witness_kind', titleOf(book, witness.kind));
  const title = questionTitle(witness.question, checklist);
  if ('notAsked' in witness) return t('witness_not_asked', title);
  return t(
    'witness',
    title,
    witness.options.map((one) => optionWords(witness.question, one, checklist)).join(', '),
  );
}
