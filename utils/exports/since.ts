import { frenchDate } from '../interview/note.ts';
import type { Checklist } from '../interview/types.ts';
import type { FollowedUp, ProposalResult } from '../journal/event.ts';
import type { Book } from '../orientation/types.ts';
import { kindWords } from './words.ts';

/** French like the note that they stand below. */
export const RESULT_WORDS: Record<ProposalResult, string> = {
  went: 'y est allé',
  'did-not-go': 'n’y est pas allé',
  'other-solution': 'autre solution',
  'no-news': 'plus de nouvelles',
};

/**
 * What was heard since a decision, to stand below its note; empty where nothing was.
 *
 * @param checklist in French
 * @param book in French
 */
export function sinceText(followedUp: FollowedUp | undefined, checklist: Checklist, book: Book): string {
  if (!followedUp) return '';
  const { results, answers, answeredOn, next } = followedUp;
  const lines = Object.entries(results).map(
    ([kind, result]) => `- ${kindWords(book, kind)} : ${RESULT_WORDS[result]}`,
  );
  for (const [id, answer] of Object.entries(answers)) {
    const question = checklist.questions.find((one) => one.id === id);
    const labels = [answer]
      .flat()
      .map((given) => question?.options.find((one) => one.id === given)?.label ?? given);
    const on = answeredOn[id] === undefined ? '' : `, le ${frenchDate(answeredOn[id])}`;
    lines.push(`- ${question?.short ?? id}${on} : ${labels.join(' ; ')}`);
  }
  lines.push(next === null ? '- Suivi terminé.' : `- À revoir le ${frenchDate(next)}.`);
  return ['', '', 'Depuis l’entretien', ...lines].join('\n');
}
