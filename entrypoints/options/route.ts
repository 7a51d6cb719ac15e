import { SECTIONS, type Section } from '@/components/options/sections.ts';

/** What of a section is asked for: a programme, or the form for a new or a known one. */
export type Detail =
  | { type: 'show'; id: string }
  | { type: 'add'; kind: string | null }
  | { type: 'edit'; id: string };

export interface Route {
  /** Null where the address names none. */
  section: Section | null;
  detail: Detail | null;
}

/** Words of an address that are no programme's id. */
const ADD = 'ajouter';
const EDIT = 'modifier';

/** What stands behind the `#` of the page's address. */
export function readRoute(hash: string): Route {
  const [name = '', first = '', second = ''] = hash.replace(/^#/, '').split('/');
  const section = SECTIONS.find((one) => one === name) ?? null;
  if (section !== 'dispositifs' || first === '') return { section, detail: null };
  if (first === ADD) return { section, detail: { type: 'add', kind: second === '' ? null : second } };
  if (first === EDIT) return { section, detail: { type: 'edit', id: second } };
  return { section, detail: { type: 'show', id: first } };
}

/** The address of a programme, or of its form. */
export function hashOf(detail: Detail | null): string {
  if (detail === null) return '#dispositifs';
  if (detail.type === 'add') return `#dispositifs/${ADD}${detail.kind === null ? '' : `/${detail.kind}`}`;
  return `#dispositifs/${detail.type === 'edit' ? `${EDIT}/` : ''}${detail.id}`;
}
