import type { Entry } from '../journal/entry.ts';
import { type Column, codeColumn } from './columns.ts';
import {
  ADMINISTRATIVE_OF,
  AUTONOMY_LABELS,
  AUTONOMY_OF,
  DURATIONS,
  PROCEDURES,
  REDIRECTION_LABELS,
  REDIRECTION_OF,
  SCREENING,
  THEME_LABELS,
  THEMES_OF,
  type Theme,
} from './coop-codes.ts';
import type { Leaving } from './leaving.ts';
import { frenchDayOf, kindWords, minutesOf, NOT_NOTED, needsWithout } from './words.ts';

/** An interview that lasted longer was left open: nobody knows how long it took. */
const MOST_MINUTES = 150;

const notNoted = (title: string): Column => ({ title, of: () => NOT_NOTED });
const empty = (title: string): Column => ({ title, of: () => '' });

/**
 * The columns of the Coop's own Excel export, in its order and with its labels, then its codes, then what has none there. As
 * in its export, several values of a cell stand below one another.
 */
export function coopColumns({ book, ticked }: Leaving): Column[] {
  const unmapped = (entry: Entry) => [
    ...needsWithout(THEMES_OF, entry, book),
    ...accepted(entry).flatMap((kind) => (Object.hasOwn(REDIRECTION_OF, kind) ? [] : kindWords(book, kind))),
  ];
  return [
    { title: 'Date', of: ({ at }) => frenchDayOf(at) },
    { title: 'Enregistré le', of: ({ at }) => frenchDayOf(at) },
    // What Repère records is not changed afterwards.
    { title: 'Dernière modification le', of: ({ at }) => frenchDayOf(at) },
    { title: 'Type', of: () => 'Accompagnement individuel' },
    { title: 'Participants', of: () => '1' },
    notNoted('Bénéficiaire'),
    notNoted('Canaux d’accompagnement'),
    notNoted('Nom du lieu'),
    notNoted('Adresse'),
    notNoted('Commune'),
    notNoted('Code postal'),
    notNoted('Code Insee'),
    { title: 'Durée (min)', of: durationOf },
    empty('Nom de l’atelier'),
    notNoted('Matériel numérique utilisé'),
    { title: 'Thématique(s) d’accompagnement', of: (entry) => themes(entry, (one) => THEME_LABELS[one]) },
    empty('Tags'),
    notNoted('Nom de la démarche administrative'),
    { title: 'Niveau d’autonomie (ou de l’atelier)', of: autonomyWords },
    { title: 'Bénéficiaire réorienté', of: (entry) => (accepted(entry).length > 0 ? 'Oui' : 'Non') },
    { title: 'Structure de redirection', of: redirectionWords },
    notNoted('Commune du bénéficiaire'),
    notNoted('Code postal du bénéficiaire'),
    notNoted('Code Insee du bénéficiaire'),
    notNoted('Genre du bénéficiaire'),
    notNoted('Tranche d’âge du bénéficiaire'),
    notNoted('Statut du bénéficiaire'),
    { title: 'Notes supplémentaires', of: ({ comment }) => comment },
    notNoted('ID CRA'),
    { title: 'Code : type_activite', of: () => 'individuel' },
    { title: 'Code : thematiques', of: (entry) => themes(entry, (one) => one) },
    { title: 'Code : autonomie', of: (entry) => autonomyOf(entry) ?? '' },
    { title: 'Code : structure_de_redirection', of: (entry) => redirectionOf(entry) ?? '' },
    { title: 'Sans correspondance dans la Coop', of: (entry) => unmapped(entry).join('\n') },
    ...codeColumn(ticked),
  ];
}

/** The nearest of the lengths that the Coop offers. */
function durationOf(entry: Entry): string {
  const minutes = minutesOf(entry);
  if (minutes > MOST_MINUTES) return NOT_NOTED;
  const nearest = DURATIONS.reduce((best, one) =>
    Math.abs(one - minutes) < Math.abs(best - minutes) ? one : best,
  );
  return String(nearest);
}

/** One below the other; where the reason of the visit may be several administrative themes, they are named to choose from. */
function themes({ needs, answers }: Entry, write: (theme: Theme) => string): string {
  const found = [...new Set([SCREENING, ...needs.flatMap((need) => THEMES_OF[need] ?? [])])];
  const may = found.includes(PROCEDURES) ? (ADMINISTRATIVE_OF[String(answers.purpose)] ?? []) : [];
  const which = may.map(write).join(' / ');
  return [...found.map(write), ...(may.length > 1 ? [`à choisir : ${which}`] : may.map(write))].join('\n');
}

function autonomyOf({ answers }: Entry): keyof typeof AUTONOMY_LABELS | undefined {
  return AUTONOMY_OF[String(answers.autonomy)];
}

/** The Coop means what was done on that day; Repère asks how it usually is. */
function autonomyWords(entry: Entry): string {
  const level = autonomyOf(entry);
  return level ? `${AUTONOMY_LABELS[level]} (d’habitude ; à confirmer pour ce jour)` : NOT_NOTED;
}

function accepted({ proposals }: Entry): string[] {
  return proposals.filter(({ outcome }) => outcome === 'accepted').map(({ kind }) => kind);
}

/** The Coop keeps one: the first that was accepted and is a structure. */
function redirectionOf(entry: Entry): keyof typeof REDIRECTION_LABELS | undefined {
  return accepted(entry).flatMap((kind) => REDIRECTION_OF[kind] ?? [])[0];
}

function redirectionWords(entry: Entry): string {
  const structure = redirectionOf(entry);
  if (structure) return REDIRECTION_LABELS[structure];
  return accepted(entry).length > 0 ? 'sans correspondance dans la Coop' : '';
}
