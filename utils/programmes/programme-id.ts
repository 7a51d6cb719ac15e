import { fold } from './search-programmes.ts';

const LONGEST = 60;

/** An id made from a name, as the schema wants it; with a number behind it where it is taken. */
export function idOf(name: string, taken: readonly string[]): string {
  const plain = fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
  const stem = plain === '' ? 'dispositif' : plain;
  if (!taken.includes(stem)) return stem;
  for (let number = 2; ; number++) {
    const id = `${stem}-${number}`;
    if (!taken.includes(id)) return id;
  }
}
