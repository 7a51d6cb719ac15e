import type { MessageKey, Translate } from '@/utils/i18n/translate.ts';

type CountedStem = MessageKey extends infer Key ? (Key extends `${infer Stem}_one` ? Stem : never) : never;

/** `_one` or `_other` of a text that counts, `$1`. French counts 0 as one. @param others `$2` and so on */
export function counted(
  t: Translate,
  stem: CountedStem,
  count: number,
  ...others: readonly string[]
): string {
  const one = t('language') === 'fr' ? count < 2 : count === 1;
  return t(one ? `${stem}_one` : `${stem}_other`, count, ...others);
}
