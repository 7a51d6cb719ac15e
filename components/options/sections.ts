import type { MessageKey } from '@/utils/i18n/translate.ts';

/** The parts of the page, as its address names them after `#`. */
export const SECTIONS = [
  'territoire',
  'dispositifs',
  'fichiers',
  'livre',
  'journal',
  'texte-libre',
  'organisation',
] as const;

export type Section = (typeof SECTIONS)[number];

export const SECTION_TITLES: Readonly<Record<Section, MessageKey>> = {
  territoire: 'section_territory',
  dispositifs: 'section_programmes',
  fichiers: 'section_files',
  livre: 'section_book',
  journal: 'section_journal',
  'texte-libre': 'free_text',
  organisation: 'section_organisation',
};
