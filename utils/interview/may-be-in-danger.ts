import { NO, truth } from '../orientation/explain/truth.ts';
import type { Book } from '../orientation/types.ts';
import { horizonOf } from './prospects.ts';
import type { Recordable } from './recordable.ts';
import type { Checklist, Role } from './types.ts';

type Kept = Pick<Recordable, 'answers' | 'facts' | 'proposals'> & { role: Role };

/**
 * Whether a reason to leave no trace may have been there, as far as what is kept tells. The answer itself is forgotten, and
 * a mark in its place would tell it; so this holds for everybody of whom it cannot be excluded: not where the question
 * cannot have been asked, nor where something is proposed that such a reason rules out.
 */
export function mayBeInDanger(
  { answers, facts, proposals, role }: Kept,
  checklist: Checklist,
  book: Book,
): boolean {
  // An option that is not recorded may have been chosen beside the others, unless one of them stands alone.
  const isKnown = (id: string) => {
    const question = checklist.questions.find((one) => one.id === id);
    const given = [answers[id] ?? []].flat();
    return (
      question?.options.every(({ recorded }) => recorded !== false) ||
      given.some((one) => question?.exclusive.includes(one))
    );
  };
  const horizon = horizonOf({
    checklist,
    book,
    role,
    given: answers,
    answers: Object.fromEntries(Object.entries(answers).filter(([id]) => isKnown(id))),
    facts: Object.fromEntries(facts.map((id) => [id, true])),
    kindsWithoutPlace: [],
  });
  return book.rules.some(
    ({ noTrace, when, excludes }) =>
      noTrace && truth(when, horizon) !== NO && !proposals.some(({ kind }) => excludes.includes(kind)),
  );
}
