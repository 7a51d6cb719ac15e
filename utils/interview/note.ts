import { type Book, UNSAID } from '../orientation/types.ts';
import type { Programme } from '../programmes/types.ts';
import { DECLINE_REASONS } from './decline-reasons.ts';
import type { Outcome, Skills } from './draft.ts';
import type { Recordable } from './recordable.ts';
import type { Checklist } from './types.ts';

/** The note goes into a French case file whatever the language of the interface, so its words are not in the texts of it. */
const OUTCOME_WORDS: Record<Outcome, string> = {
  accepted: 'acceptée',
  declined: 'refusée',
  'in-place': 'déjà en place',
  later: 'plus tard',
};

/** Each test by its name. */
export const TEST_WORDS: Record<Skills['test'], string> = {
  'pix-emploi': 'Pix emploi',
  'abc-diag': 'ABC Diag',
};

/** What a test said, in French. */
export const LEVEL_WORDS: Record<Skills['level'], string> = {
  beginner: 'débute',
  fragile: 'bases fragiles',
  basics: 'bases acquises',
  'at-ease': 'à l’aise',
};

/**
 * The plain French text of an interview for the portal: the answers that may be recorded, the proposals and what was
 * agreed on them. Neither the person's code nor the answers that are forgotten.
 *
 * @param day the day of the interview, `YYYY-MM-DD`
 * @param checklist in French
 * @param book in French
 * @param programmes those that were chosen; an id that is not among them is left out
 */
export function composeNote(
  content: Recordable,
  day: string,
  checklist: Checklist,
  book: Book,
  programmes: readonly Programme[] = [],
): string {
  const lines = [
    `Accès au numérique : point du ${frenchDate(day)}`,
    ...section('Réponses', answerLines(content, checklist)),
    ...section('Propositions', proposalLines(content, book, programmes)),
  ];
  if (content.proposals.length === 0) {
    lines.push(
      '',
      content.status === 'not-assessed' ? 'Non évalué : trop de réponses manquent.' : 'Rien à proposer.',
    );
  }
  if (content.reviewOn !== null) lines.push('', `À revoir le ${frenchDate(content.reviewOn)}.`);
  lines.push(...section('Remarque', content.comment === '' ? [] : [content.comment]));
  return lines.join('\n');
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}

function answerLines({ answers, facts, observed, skills }: Recordable, checklist: Checklist): string[] {
  const lines: string[] = [];
  const silent: string[] = [];
  for (const question of checklist.questions) {
    const answer = answers[question.id];
    if (answer === undefined) continue;
    const given = [answer].flat();
    if (given.includes(UNSAID)) silent.push(question.short);
    else {
      const words = given.map((id) => labelOf(question.options, id)).join(' ; ');
      lines.push(`- ${question.short} : ${words}${observed.includes(question.id) ? ' (constaté)' : ''}`);
    }
  }
  if (silent.length > 0) lines.push(`- Sans réponse : ${silent.join(', ')}`);
  for (const id of facts) lines.push(`- ${labelOf(checklist.facts, id)}`);
  if (skills)
    lines.push(`- ${TEST_WORDS[skills.test]}, ${frenchDate(skills.on)} : ${LEVEL_WORDS[skills.level]}`);
  return lines;
}

function proposalLines(
  { proposals, voucher }: Recordable,
  book: Book,
  programmes: readonly Programme[],
): string[] {
  const lines = proposals.flatMap(({ kind, outcome, reason, rules, programme }) => {
    const agreed = outcome === null ? 'proposée' : OUTCOME_WORDS[outcome];
    const why = reason ? ` (${DECLINE_REASONS[reason]})` : '';
    const title = book.kinds.find(({ id }) => id === kind)?.short ?? kind;
    const because = book.rules.filter(({ id }) => rules.includes(id)).map((rule) => `  ${rule.because}`);
    const where = programmes.filter(({ id }) => id === programme).map((one) => `  ${whereWords(one)}`);
    return [`- ${title} : ${agreed}${why}`, ...where, ...because];
  });
  if (!voucher) return lines;
  const count = voucher.cheques === 1 ? '1 chèque remis' : `${voucher.cheques} chèques remis`;
  const on = voucher.on === null ? '' : `, le ${frenchDate(voucher.on)}`;
  return [...lines, `- ${count} pour : ${voucher.place}${on}`];
}

function whereWords({ name, contact }: Programme): string {
  return [name, contact.address, contact.phone, contact.web].filter((one) => one !== '').join(', ');
}

function labelOf(list: readonly { id: string; label: string }[], id: string): string {
  return list.find((one) => one.id === id)?.label ?? id;
}

/** `2026-12-01` → `1er décembre 2026` */
export function frenchDate(day: string): string {
  const format = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' });
  // « 1er », which Intl does not know.
  return format.format(new Date(`${day}T00:00:00Z`)).replace(/^1 /, '1er ');
}
