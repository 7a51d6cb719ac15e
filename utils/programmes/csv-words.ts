/** Words for ids: the first is written; the others and the id are read too. */
export type Words = Readonly<Record<string, readonly string[]>>;

/**
 * The id that a text stands for; the text itself where it stands for none. Case, accents and signs do not count, but a
 * control character is no sign that somebody typed.
 */
export function idOf(text: string, words: Words): string {
  if (/\p{Cc}/u.test(text)) return text;
  const folded = fold(text);
  const [id] =
    Object.entries(words).find(([key, both]) => [key, ...both].some((one) => fold(one) === folded)) ?? [];
  return id ?? text;
}

export function fold(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
