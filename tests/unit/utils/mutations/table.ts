import { COLUMNS, type Column } from '@/utils/programmes/csv-columns.ts';
import type { Programme } from '@/utils/programmes/types.ts';
import { inserted } from './json.ts';
import type { Random } from './random.ts';

/** A table as a spreadsheet holds it; the first row is the header. */
export type Table = string[][];

export function tableOfProgrammes(programmes: readonly Programme[]): Table {
  return [COLUMNS.map(({ fr }) => fr), ...programmes.map((one) => COLUMNS.map(({ write }) => write(one)))];
}

/** The file of a table, as one of several programs would have saved it. */
export function tableText(table: Table, random: Random): string {
  const delimiter = random.pick([';', ',', '\t']);
  const always = random.below(2) === 0;
  const needsQuotes = /[";,\t\r\n]|^\s|\s$/;
  const quoted = (cell: string) =>
    always || needsQuotes.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  const lines = table.map((row) => row.map(quoted).join(delimiter));
  return random.pick(['', '\uFEFF']) + lines.join(random.pick(['\r\n', '\n']));
}

/** `same`: must be read as if nothing had happened. `refused`: must not be read. `any`: read or not, but rightly. */
export type Outcome = 'same' | 'refused' | 'any';

export interface CellEdit {
  name: string;
  cell: string;
  outcome: Outcome;
}

/** The columns in which a few words may stand; case and signs do not count there. */
const isWords = ({ words }: Column) => words.length > 0;
/** A programme may give no kind of help: a name that is only remembered. */
const isNeeded = ({ required, field }: Column) => required && field !== 'kinds';
const isDay = ({ field }: Column) => ['validFrom', 'validUntil', 'verifiedOn'].includes(field);

const JUNK = [
  ...[
    '?',
    'NaN',
    '#N/A',
    '#VALEUR!',
    '0',
    '-1',
    '1,5',
    '1e99',
    'null',
    'oui',
    'non',
    'national',
    '|',
    '@',
    'a @ b',
  ],
  ...["'", "''", '"', '""', '=1+1', '31/02/2026', '45000', '00/00/0000', '6,9E+04', '\\', '| |', 'ouvert'],
];

/** What may happen to one cell in a spreadsheet. */
export function cellEdit(cell: string, column: Column, random: Random): CellEdit {
  const literal = cell.startsWith("'");
  const any = (name: string, changed: string): CellEdit => ({ name, cell: changed, outcome: 'any' });
  const edits: (() => CellEdit)[] = [
    () => ({ name: 'emptied', cell: '', outcome: isNeeded(column) ? 'refused' : 'any' }),
    () => ({ name: 'overlong', cell: cell.padEnd(900, 'x'), outcome: 'refused' }),
    () => ({
      name: 'with a control character',
      cell: literal || isWords(column) ? `${cell}\u0007` : inserted(cell, '\u0007', random),
      outcome: isWords(column) ? 'any' : 'refused',
    }),
    () => ({ name: 'with space around', cell: literal ? cell : ` ${cell}\u00a0`, outcome: 'same' }),
    () => ({
      name: 'marked as a text',
      cell: literal || cell === '' ? cell : `'${cell}`,
      outcome: 'same',
    }),
    () => ({ name: 'in capitals', cell: cell.toUpperCase(), outcome: isWords(column) ? 'same' : 'any' }),
    () => ({
      name: 'as a French date',
      cell: isDay(column) ? cell.replace(/^'?(\d{4})-(\d\d)-(\d\d)$/, '$3/$2/$1') : cell,
      outcome: 'same',
    }),
    () => any('junk', random.pick(JUNK)),
    () => any('with junk', inserted(cell, random.pick(JUNK), random)),
    () => any('cut short', cell.slice(0, random.below(cell.length))),
    () => any('doubled', cell + cell),
    () => any('listed twice', `${cell} | ${cell}`),
  ];
  return random.pick(edits)();
}

type TableEdit = (table: Table, random: Random) => Table;

/** A column or a row other than the header. */
const columnIn = (table: Table, random: Random) => random.below(table[0]?.length ?? 0);
const rowIn = (table: Table, random: Random) => 1 + random.below(table.length - 1);
const inEach = (table: Table, edit: (row: string[], i: number) => string[]) =>
  table.map((row, i) => edit([...row], i));

/** What may happen to the rows and columns. */
export const TABLE_EDITS: Readonly<Record<string, TableEdit>> = {
  'a column deleted': (table, random) => {
    const at = columnIn(table, random);
    return inEach(table, (row) => row.toSpliced(at, 1));
  },
  'a column doubled': (table, random) => {
    const at = columnIn(table, random);
    return inEach(table, (row) => row.toSpliced(at, 0, row[at] ?? ''));
  },
  'two columns exchanged': (table, random) => {
    const [a, b] = [columnIn(table, random), columnIn(table, random)];
    return inEach(table, (row) => row.with(a, row[b] ?? '').with(b, row[a] ?? ''));
  },
  'two headers exchanged': (table, random) => {
    const [a, b] = [columnIn(table, random), columnIn(table, random)];
    return inEach(table, (row, i) => (i === 0 ? row.with(a, row[b] ?? '').with(b, row[a] ?? '') : row));
  },
  'a header misspelt': (table, random) => {
    const at = columnIn(table, random);
    return inEach(table, (row, i) => (i === 0 ? row.with(at, inserted(row[at] ?? '', 'z', random)) : row));
  },
  'a header emptied': (table, random) => {
    const at = columnIn(table, random);
    return inEach(table, (row, i) => (i === 0 ? row.with(at, '') : row));
  },
  'a column of remarks': (table) => inEach(table, (row, i) => [...row, i === 0 ? 'Remarques' : 'à revoir']),
  'a cell too many': (table, random) => {
    const at = rowIn(table, random);
    return inEach(table, (row, i) => (i === at ? [...row, 'reste'] : row));
  },
  'a cell shifted': (table, random) => {
    const at = rowIn(table, random);
    const from = columnIn(table, random);
    return inEach(table, (row, i) => (i === at ? row.toSpliced(from, 0, '') : row));
  },
  'a row deleted': (table, random) => table.toSpliced(rowIn(table, random), 1),
  'a row doubled': (table, random) => {
    const at = rowIn(table, random);
    return table.toSpliced(at, 0, table[at] ?? []);
  },
  'two rows exchanged': (table, random) => {
    const [a, b] = [rowIn(table, random), rowIn(table, random)];
    return table.with(a, table[b] ?? []).with(b, table[a] ?? []);
  },
  'a title above': (table) => [['Nos dispositifs', ...Array(27).fill('')], ...table],
  'blank rows between': (table, random) => table.toSpliced(rowIn(table, random), 0, [], Array(28).fill('')),
  'no header': (table) => table.slice(1),
};
