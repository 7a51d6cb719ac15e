import type { Translate } from '@/utils/i18n/translate.ts';
import type { Checklist } from '@/utils/interview/types.ts';

/** The title of a question; its id where the checklist no longer knows it. */
export function questionTitle(question: string, checklist: Checklist): string {
  return checklist.questions.find(({ id }) => id === question)?.short ?? question;
}

/** An option in short; its id where the checklist no longer knows it. */
export function optionWords(question: string, option: string, checklist: Checklist): string {
  const { options = [] } = checklist.questions.find(({ id }) => id === question) ?? {};
  return options.find(({ id }) => id === option)?.short ?? option;
}

/** A fact in words: what the user ticks, or what the catalogue knows. */
export function factWords(fact: string, checklist: Checklist, t: Translate): string {
  if (fact === 'voucher-active') return t('fact_voucher_active');
  return checklist.facts.find(({ id }) => id === fact)?.label ?? fact;
}
