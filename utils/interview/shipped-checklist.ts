import file from './checklist.json' with { type: 'json' };
import { type ChecklistInFile, normaliseChecklist } from './normalise-checklist.ts';
import { type ChecklistTexts, translateChecklist } from './translate-checklist.ts';
import type { Checklist } from './types.ts';

/** The checklist that ships, in French. The tests read it through its schema; here it needs only its defaults. */
export const shippedChecklist: Checklist = normaliseChecklist(file as ChecklistInFile);

/** Where the build puts `checklist.en.json`. */
export const CHECKLIST_TEXTS = '/texts/checklist.en.json';

/** The same in another language. @param load fetches a file of the extension */
export async function translatedChecklist(
  language: 'fr' | 'en',
  load: (url: string) => Promise<unknown>,
): Promise<Checklist> {
  return language === 'fr'
    ? shippedChecklist
    : translateChecklist(shippedChecklist, (await load(CHECKLIST_TEXTS)) as ChecklistTexts);
}
