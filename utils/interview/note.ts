import { type Book, UNSAID } from '../orientation/types.ts';
import type { Outcome } from './draft.ts';
import type { Recordable } from './recordable.ts';
import type { Checklist } from './types.ts';

/** The note goes into a French case file whatever the language of the interface, so its words are not in the texts of it. */
const OUTCOME_WORDS: Record<Outcome, string> = {
  accepted: 'acceptée',
  declined: 'refusée',
  'in-place': 'déjà en place',
  later: 'plus tard',
};

/**
 * The plain French text of an interview for the portal: the answers that may be recorded, the proposals and what was
 * agreed on them. Neither the person's code nor the answers that are forgotten.
 *
 * @param day the day of the interview, `YYYY-MM-DD`
 * @param checklist in French
 * @param book in French
 */
export function composeNote(
  content: Recordable & { reviewOn: string | null },
  day: string,
  checklist: Checklist,
  book: Book,
): string {
  const lines = [
    `Accès au numérique : point du ${frenchDate(day)}`,
    ...section('Réponses', answerLines(content, checklist)),
    ...section('Propositions', proposalLines(content, book)),
  ];
  if (content.proposals.length === 0) {
    lines.push(
      '',
      content.status === 'not-assessed' ? 'Non évalué : trop de réponses manquent.' : 'Rien à proposer.',
    );
  }
  if (content.reviewOn !== null && content.proposals.length > 0)
    lines.push('', `À revoir le ${frenchDate(content.reviewOn)}.`);
  return lines.join('\n');
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}

function answerLines({ answers, facts }: Recordable, checklist: Checklist): string[] {
  const lines: string[] = [];
  const silent: string[] = [];
  for (const question of checklist.questions) {
    const answer = answers[question.id];
    if (answer === undefined) continue;
    const given = [answer].flat();
    if (given.includes(UNSAID)) silent.push(question.short);
    else lines.push(`- ${question.short} : ${given.map((id) => labelOf(question.options, id)).join(' ; ')}`);
  }
  if (silent.length > 0) lines.push(`- Sans réponse : ${silent.join(', ')}`);
  return [...lines, ...facts.map((id) => `- ${labelOf(checklist.facts, id)}`)];
}

function proposalLines({ proposals }: Recordable, book: Book): string[] {
  return proposals.flatMap(({ kind, outcome, rules }) => {
    const agreed = outcome === null ? 'proposée' : OUTCOME_WORDS[outcome];
    const title = book.kinds.find(({ id }) => id === kind)?.short ?? kind;
    const because = book.rules.filter(({ id }) => rules.includes(id)).map((rule) => `  ${rule.because}`);
    return [`- ${title} : ${agreed}`, ...because];
  });
}

function labelOf(list: readonly { id: string; label: string }[], id: string): string {
  return list.find((one) => one.id === id)?.label ?? id;
}

function frenchDate(day: string): string {
  const format = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' });
  // « 1er », which Intl does not know.
  return format.format(new Date(`${day}T00:00:00Z`)).replace(/^1 /, '1er ');
}
