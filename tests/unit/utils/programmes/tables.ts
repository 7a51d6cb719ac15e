import { readProgrammeCsv } from '@/utils/programmes/read-programme-csv.ts';
import type { Programme } from '@/utils/programmes/types.ts';
import type { SchemaIssue } from '@/utils/schema-issue.ts';
import { ELSEWHERE, NAMED_KINDS } from './programme-arbitraries.ts';

/** The least that a row needs, by header. */
export const least: Readonly<Record<string, string>> = {
  Identifiant: 'relais-lyon',
  Nom: 'Relais de Lyon',
  'Types d’aide': 'france-services',
  National: 'oui',
  État: 'ouvert',
  'Vérifié le': '2026-11-25',
  Source: 'essai',
  'À dire à la personne': 'Ils vous attendent.',
  'Pour qui accompagne': 'Appeler avant.',
};

/** A table of one row: the least, and what is said here. A header with undefined is left out. */
export function tableOf(cells: Readonly<Record<string, string | undefined>>, delimiter = ';'): string {
  const columns = Object.entries({ ...least, ...cells }).filter(
    (one): one is [string, string] => one[1] !== undefined,
  );
  const row = (texts: string[]) => texts.map((text) => `"${text.replaceAll('"', '""')}"`).join(delimiter);
  return `${row(columns.map(([header]) => header))}\r\n${row(columns.map(([, cell]) => cell))}\r\n`;
}

/** The only programme of a table. @throws where the table is refused */
export function onlyProgramme(text: string): Programme {
  const parsed = readProgrammeCsv(text, 'essai', NAMED_KINDS, ELSEWHERE);
  const [programme] = parsed.ok ? parsed.value.programmes : [];
  if (!programme) throw new Error(JSON.stringify(parsed));
  return programme;
}

/** What is wrong with a table. */
export function tableIssues(text: string): SchemaIssue[] {
  const parsed = readProgrammeCsv(text, 'essai', NAMED_KINDS, ELSEWHERE);
  return parsed.ok ? [] : parsed.issues;
}
