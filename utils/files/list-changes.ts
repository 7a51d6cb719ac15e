import { sameValue } from './same-value.ts';

export interface Changes<T> {
  /** In the order of the new list. */
  added: T[];
  /** In the order of the new list; `fields` in the order of the row's own. */
  changed: { before: T; after: T; fields: (keyof T)[] }[];
  /** In the order of the old list. */
  removed: T[];
  /** How many stay as they are. */
  same: number;
}

/** What becomes of a list when another takes its place. Rows with the same id are the same row. */
export function listChanges<T extends { id: string }>(before: readonly T[], after: readonly T[]): Changes<T> {
  const old = new Map(before.map((row) => [row.id, row]));
  const ids = new Set(after.map(({ id }) => id));
  const changes: Changes<T> = {
    added: [],
    changed: [],
    removed: before.filter(({ id }) => !ids.has(id)),
    same: 0,
  };
  for (const row of after) {
    const was = old.get(row.id);
    const fields = was ? changedFields(was, row) : [];
    if (!was) changes.added.push(row);
    else if (fields.length === 0) changes.same++;
    else changes.changed.push({ before: was, after: row, fields });
  }
  return changes;
}

function changedFields<T extends object>(before: T, after: T): (keyof T)[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)] as (keyof T)[]);
  return [...fields].filter((field) => !sameValue(before[field], after[field]));
}
