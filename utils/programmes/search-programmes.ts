import { departementName } from './departements.ts';
import { isStale, type State, stateOf } from './state.ts';
import { serves } from './territory.ts';
import type { Areas, CatalogueEntry, Origin, Programme } from './types.ts';

/** A row of the catalogue on a day, for somebody who works somewhere. */
export interface ListedProgramme extends CatalogueEntry {
  state: State;
  /** Nobody checked it for more than twelve months. */
  stale: boolean;
  /** Serves the user's territory. */
  here: boolean;
}

export interface ProgrammeFilter {
  /** What was typed; every word has to be found. */
  words: string;
  /** Id of a kind of help; empty for all. */
  kind: string;
  where: 'everywhere' | 'here';
  state: 'any' | 'stale' | State;
  origin: 'any' | Origin;
}

export const NO_FILTER: ProgrammeFilter = {
  words: '',
  kind: '',
  where: 'everywhere',
  state: 'any',
  origin: 'any',
};

export interface ProgrammeHit {
  entry: ListedProgramme;
  /** The name of old that was typed, of this programme or of one that it replaced; null where its own name was. */
  formerly: string | null;
}

/** A row with its words, folded once. */
interface Indexed {
  entry: ListedProgramme;
  name: string;
  former: readonly { name: string; folded: string }[];
  all: string;
}

export type ProgrammeIndex = readonly Indexed[];

/** @param today `YYYY-MM-DD` */
export function listProgrammes(
  entries: readonly CatalogueEntry[],
  territory: Areas,
  today: string,
): ListedProgramme[] {
  return entries.map((entry) => ({
    ...entry,
    state: stateOf(entry.programme, today),
    stale: isStale(entry.programme, today),
    here: serves(entry.programme, territory),
  }));
}

/** Makes rows ready to be searched. @param kinds words of the kinds of help, by id */
export function indexProgrammes(
  entries: readonly ListedProgramme[],
  kinds: Readonly<Record<string, string>>,
): ProgrammeIndex {
  const replaced = replacedNames(entries.map(({ programme }) => programme));
  return entries.map((entry) => {
    const { programme } = entry;
    const former = [...programme.formerNames, ...(replaced.get(programme.id) ?? [])];
    const others = [
      programme.id,
      ...programme.kinds.map((kind) => kinds[kind] ?? kind),
      programme.contact.address,
      ...placesOf(programme),
    ];
    return {
      entry,
      name: fold(programme.name),
      former: former.map((name) => ({ name, folded: fold(name) })),
      all: fold([programme.name, ...former, ...others].join(' ')),
    };
  });
}

/** What fits, the names that were typed before names of old, and those before the rest; else in the order given. */
export function searchProgrammes(index: ProgrammeIndex, filter: ProgrammeFilter): ProgrammeHit[] {
  const words = fold(filter.words).split(' ').filter(Boolean);
  const ranks: ProgrammeHit[][] = [[], [], []];
  for (const { entry, name, former, all } of index) {
    if (!passes(entry, filter) || !hasWords(all, words)) continue;
    const named = hasWords(name, words);
    const formerly = named ? undefined : former.find(({ folded }) => hasWords(folded, words));
    ranks[named ? 0 : formerly ? 1 : 2]?.push({ entry, formerly: formerly?.name ?? null });
  }
  return ranks.flat();
}

/** Lower case, without accents and signs: « Pôle-emploi » and "pole emploi" are one. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Every word, at the beginning of a word. */
function hasWords(text: string, words: readonly string[]): boolean {
  return words.every((word) => ` ${text}`.includes(` ${word}`));
}

function passes(
  { programme, origin, state, stale, here }: ListedProgramme,
  filter: ProgrammeFilter,
): boolean {
  if (filter.kind !== '' && !programme.kinds.includes(filter.kind)) return false;
  if (filter.where === 'here' && !here) return false;
  if (filter.origin !== 'any' && origin !== filter.origin) return false;
  if (filter.state === 'any') return true;
  return filter.state === 'stale' ? stale && state !== 'ended' : state === filter.state;
}

/** All names of what a programme replaced, also through others in between. */
function replacedNames(programmes: readonly Programme[]): Map<string, string[]> {
  const byId = new Map(programmes.map((programme) => [programme.id, programme]));
  const names = new Map<string, string[]>();
  for (const old of programmes) {
    const own = [old.name, ...old.formerNames];
    const reached = new Set([old.id]);
    const waiting = [...old.replacedBy];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (reached.has(id)) continue;
      reached.add(id);
      names.set(id, [...(names.get(id) ?? []), ...own]);
      waiting.push(...(byId.get(id)?.replacedBy ?? []));
    }
  }
  return names;
}

function placesOf({ territory, voucher }: Programme): string[] {
  const accepting = voucher?.acceptedBy.flatMap(({ name, where }) => [name, where]) ?? [];
  if (territory === 'national') return accepting;
  const { departements, communes, postalCodes } = territory;
  return [
    ...accepting,
    ...departements.flatMap((code) => [code, departementName(code)]),
    ...communes,
    ...postalCodes,
  ];
}
