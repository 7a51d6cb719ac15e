import type { Vocabulary } from '../orientation/condition-schema.ts';
import type { Checklist } from './types.ts';

/** The questions as a rule book knows them: ids only. */
export function vocabularyOf(checklist: Checklist): Vocabulary {
  return new Map(
    checklist.questions.map((one) => [
      one.id,
      { options: one.options.map((option) => option.id), multiple: one.multiple },
    ]),
  );
}
