import file from './checklist.json' with { type: 'json' };
import { type ChecklistInFile, normaliseChecklist } from './normalise-checklist.ts';
import type { Checklist } from './types.ts';

/**
 * The checklist that ships, in French, for what runs outside a browser; the extension loads the same file
 * (`utils/in-force/book.ts`).
 */
export const shippedChecklist: Checklist = normaliseChecklist(file as ChecklistInFile);
