import { factWords, optionWords, questionTitle } from '@/components/common/checklist-words.ts';
import type { Translate } from '@/utils/i18n/translate.ts';
import type { Change } from '@/utils/interview/smallest-change.ts';
import type { Checklist } from '@/utils/interview/types.ts';

/** What would have to be otherwise: Appareil : « Aucun » ou « Téléphone simple ». */
export function changeWords(change: Change, checklist: Checklist, t: Translate): string {
  if ('fact' in change) {
    const fact = factWords(change.fact, checklist, t);
    return change.known ? t('change_fact', fact) : t('change_no_fact', fact);
  }
  const title = questionTitle(change.question, checklist);
  const words = (option: string) => optionWords(change.question, option, checklist);
  if ('retracted' in change) return t('change_no_answer', title);
  if ('added' in change) return t('change_added', title, words(change.added));
  if ('removed' in change) return t('change_removed', title, words(change.removed));
  const { options } = change;
  const others = otherOptions(change.question, options, checklist);
  // Where nearly every answer would do, it is shorter to say which would not.
  if (others.length < options.length) return t('change_other_than', title, either(others.map(words), t));
  return t('change_to', title, either(options.map(words), t));
}

function otherOptions(question: string, options: readonly string[], checklist: Checklist): string[] {
  const { options: all = [] } = checklist.questions.find(({ id }) => id === question) ?? {};
  return all.map(({ id }) => id).filter((id) => id !== 'unsaid' && !options.includes(id));
}

function either(words: readonly string[], t: Translate): string {
  const quoted = words.map((one) => t('quoted', one));
  return new Intl.ListFormat(t('language'), { type: 'disjunction' }).format(quoted);
}
