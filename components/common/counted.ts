import type { MessageKey, Translate } from '@/utils/i18n/translate.ts';

type CountedStem = MessageKey extends infer Key ? (Key extends `${infer Stem}_one` ? Stem : never) : never;

/** `_one` or `_other` of a text that counts (`$1`) and may say more (`$2`…). French counts 0 as one. */
export function counted(t: Translate, stem: CountedStem, count: number, ...more: string[]): string {
  const one = t('language') === 'fr' ? count < 2 : count === 1;
  return t(one ? `${stem}_one` : `${stem}_other`, count, ...more);
}
