import file from './checklist.json' with { type: 'json' };
import english from './checklist.en.json' with { type: 'json' };
import { type ChecklistInFile, normaliseChecklist } from './normalise-checklist.ts';
import { type ChecklistTexts, translateChecklist } from './translate-checklist.ts';
import type { Checklist } from './types.ts';

/** The checklist that ships. The tests read it through its schema; here it needs no more than its defaults. */
export function shippedChecklist(language: 'fr' | 'en'): Checklist {
  const checklist = normaliseChecklist(file as ChecklistInFile);
  return language === 'fr' ? checklist : translateChecklist(checklist, english as ChecklistTexts);
}
