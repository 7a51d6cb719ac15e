import { fold } from './search-programmes.ts';

/**
 * The one that somebody means by what they typed: its id, its label or its name; else the only one that has all the
 * words. Case, accents and signs do not count.
 */
export function findByWords<T extends { id: string; label: string; name?: string }>(
  options: readonly T[],
  words: string,
): T | undefined {
  const typed = fold(words);
  if (typed === '') return undefined;
  const named = options.find((option) =>
    [option.id, option.name, option.label].some((text) => text !== undefined && fold(text) === typed),
  );
  if (named) return named;
  const [found, ...others] = options.filter(({ label }) =>
    typed.split(' ').every((word) => ` ${fold(label)}`.includes(` ${word}`)),
  );
  return others.length === 0 ? found : undefined;
}
