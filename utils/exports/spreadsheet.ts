import { DECLINE_REASONS } from '../interview/decline-reasons.ts';
import type { Outcome } from '../interview/draft.ts';
import { LEVEL_WORDS, TEST_WORDS } from '../interview/note.ts';
import type { Question, Role } from '../interview/types.ts';
import type { Entry } from '../journal/entry.ts';
import { joinList } from '../programmes/csv-list.ts';
import { type Column, codeColumn, commentColumn } from './columns.ts';
import type { Leaving } from './leaving.ts';
import { RESULT_WORDS } from './since.ts';
import { frenchDay, frenchDayOf, kindWords, minutesOf, needWords, STATUS_WORDS } from './words.ts';

const ROLE_WORDS: Record<Role, string> = {
  adviser: 'Conseil',
  volunteer: 'Service civique',
  mediator: 'Médiation numérique',
};

/** A column for what was agreed: they can be counted apart. */
const AGREED: readonly (readonly [title: string, outcome: Outcome | null])[] = [
  ['Aides acceptées', 'accepted'],
  ['Aides refusées', 'declined'],
  ['Aides déjà en place', 'in-place'],
  ['Aides pour plus tard', 'later'],
  ['Aides sans suite notée', null],
];

/** All that may leave of a decision, in the words of the checklist and the book. */
export function spreadsheetColumns({ checklist, book, programmes, followedUp, ticked }: Leaving): Column[] {
  const agreed = ({ proposals }: Entry, wanted: Outcome | null) =>
    proposals.filter(({ outcome }) => outcome === wanted).map(({ kind }) => kindWords(book, kind));
  const declined = ({ proposals }: Entry) =>
    proposals.flatMap(({ kind, reason }) =>
      reason === null ? [] : [`${kindWords(book, kind)} : ${DECLINE_REASONS[reason]}`],
    );
  const heard = ({ id }: Entry) =>
    Object.entries(followedUp[id]?.results ?? {}).map(
      ([kind, result]) => `${kindWords(book, kind)} : ${RESULT_WORDS[result]}`,
    );
  const chosen = ({ proposals }: Entry) =>
    proposals.flatMap(({ programme }) => programme ?? []).map(programmeName);
  const programmeName = (id: string) => programmes.find((one) => one.id === id)?.name ?? id;
  const factLabel = (fact: string) => checklist.facts.find(({ id }) => id === fact)?.label ?? fact;
  const recorded = checklist.questions.filter((question) => question.recorded);
  return [
    { title: 'Date', of: ({ at }) => frenchDayOf(at) },
    { title: 'Heure', of: ({ at }) => hour.format(new Date(at)) },
    { title: 'Du début à l’enregistrement (min)', of: (entry) => String(minutesOf(entry)) },
    { title: 'Rôle', of: ({ role }) => ROLE_WORDS[role] },
    ...recorded.map(answerColumn),
    { title: 'Constaté', of: ({ observed }) => joinList(titlesOf(recorded, observed)) },
    { title: 'Autres faits', of: ({ facts }) => joinList(facts.map(factLabel)) },
    { title: 'Test de compétences', of: ({ skills }) => (skills ? skillsWords(skills) : '') },
    { title: 'Résultat', of: ({ status }) => STATUS_WORDS[status] },
    { title: 'Besoins', of: ({ needs }) => joinList(needs.map((need) => needWords(book, need))) },
    ...AGREED.map(([title, outcome]) => ({ title, of: (entry: Entry) => joinList(agreed(entry, outcome)) })),
    { title: 'Raisons des refus', of: (entry) => joinList(declined(entry)) },
    { title: 'Ce que c’est devenu', of: (entry) => joinList(heard(entry)) },
    { title: 'Dispositifs retenus', of: (entry) => joinList(chosen(entry)) },
    { title: 'Chèques remis', of: ({ voucher }) => (voucher ? String(voucher.cheques) : '') },
    { title: 'Lieu des chèques', of: ({ voucher }) => voucher?.place ?? '' },
    { title: 'Date de l’atelier', of: ({ voucher }) => (voucher?.on ? frenchDay(voucher.on) : '') },
    { title: 'À revoir le', of: ({ reviewOn }) => (reviewOn ? frenchDay(reviewOn) : '') },
    ...codeColumn(ticked),
    ...commentColumn(ticked),
  ];
}

const hour = new Intl.DateTimeFormat('fr', { hour: '2-digit', minute: '2-digit' });

/** Empty where it was not asked: that is not « Pas de réponse ». */
function answerColumn({ id, short, options }: Question): Column {
  const words = (given: string) => options.find((option) => option.id === given)?.short ?? given;
  return { title: short, of: ({ answers }) => joinList([answers[id] ?? []].flat().map(words)) };
}

function titlesOf(questions: readonly Question[], ids: readonly string[]): string[] {
  return questions.filter(({ id }) => ids.includes(id)).map(({ short }) => short);
}

function skillsWords({ test, level, on }: NonNullable<Entry['skills']>): string {
  return `${TEST_WORDS[test]}, ${frenchDay(on)} : ${LEVEL_WORDS[level]}`;
}
