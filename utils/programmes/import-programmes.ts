import { sameValue } from '../files/same-value.ts';
import type { Parsed } from '../schema-issue.ts';
import { type CatalogueChanges, changesBetween } from './catalogue-changes.ts';
import { catalogueInForce, type Layers } from './layers.ts';
import type { OwnRows } from './own-rows.ts';
import { readCatalogueFile } from './read-catalogue-file.ts';
import type { NamedKind } from './read-programme-csv.ts';
import type { Programme } from './types.ts';

/** What becomes of a file: rows of this machine, or the organisation's file. */
export type ImportAs = 'local' | 'organisation';

/** What a file would change, before anything is changed. */
export interface ImportEffect {
  /** What is to be kept if it is accepted; the very same local rows where nothing comes to them. */
  rows: OwnRows;
  /** What changes in the catalogue in force. */
  changes: CatalogueChanges;
  /** Rows of the file that do not count, because this machine has its own with their ids. */
  hidden: readonly Programme[];
}

/**
 * Reads a file to be imported. Never throws.
 *
 * @param layers what is there now: rows of the file may be replaced by rows that stay
 * @param kinds the rule book's kinds of help
 */
export function readImport(
  bytes: Uint8Array,
  fileName: string,
  as: ImportAs,
  layers: Layers,
  kinds: readonly NamedKind[],
): Parsed<readonly Programme[]> {
  const staying = [...layers.shipped, ...layers.local, ...(as === 'local' ? layers.organisation : [])];
  const ids = staying.map(({ id }) => id);
  const catalogue = readCatalogueFile(bytes, fileName, kinds, ids);
  return catalogue.ok ? { ok: true, value: catalogue.value.programmes } : catalogue;
}

/**
 * What a file's programmes would change. As rows of this machine they come beside those that are there, and what
 * says nothing new is left out; as the organisation's file they take the place of the one before.
 *
 * @param name of the organisation
 */
export function importEffect(
  layers: Layers,
  organisation: OwnRows['organisation'],
  programmes: readonly Programme[],
  as: ImportAs,
  name: string,
): ImportEffect {
  const before = inForce(layers);
  const rows: OwnRows =
    as === 'organisation'
      ? { organisation: { name, programmes }, local: layers.local }
      : { organisation, local: merged(layers.local, before, programmes) };
  const after = inForce({
    ...layers,
    local: rows.local,
    ...(as === 'organisation' && { organisation: programmes }),
  });
  const own = new Map(rows.local.map((row) => [row.id, row]));
  return {
    rows,
    changes: changesBetween(before, after),
    hidden: as === 'local' ? [] : programmes.filter((one) => hides(own.get(one.id), one)),
  };
}

function inForce(layers: Layers): Programme[] {
  return catalogueInForce(layers).map(({ programme }) => programme);
}

function merged(
  local: readonly Programme[],
  before: readonly Programme[],
  programmes: readonly Programme[],
): readonly Programme[] {
  const known = new Map(before.map((row) => [row.id, row]));
  const news = programmes.filter((one) => !sameValue(known.get(one.id), one));
  if (news.length === 0) return local;
  const ids = new Set(news.map(({ id }) => id));
  return [...local.filter(({ id }) => !ids.has(id)), ...news];
}

function hides(own: Programme | undefined, row: Programme): boolean {
  return own !== undefined && !sameValue(own, row);
}
