/**
 * Lists in one cell: items with ` | ` between them, places as `name @ where`. The bar, because it occurs in no name and no
 * spreadsheet takes it for its own. Where an item holds one all the same, a backslash stands before it (`\|`, `\@`, `\\`).
 */
type Tokens = readonly string[];

export interface NamedPlace {
  name: string;
  where: string;
}

export function joinList(items: readonly string[]): string {
  return items.map((item) => escaped(item)).join(' | ');
}

export function splitList(text: string): string[] {
  return itemsIn(text).map(textOf);
}

export function joinPlaces(places: readonly NamedPlace[]): string {
  return places.map(({ name, where }) => `${escaped(name, true)} @ ${escaped(where, true)}`).join(' | ');
}

/** An item without ` @ ` is a name without `where`. */
export function splitPlaces(text: string): Partial<NamedPlace>[] {
  return itemsIn(text).map((item) => {
    const at = item.findIndex((sign, i) => sign === '@' && isSpace(item[i - 1]) && isSpace(item[i + 1]));
    if (at < 0) return { name: textOf(item) };
    return { name: textOf(item.slice(0, at)), where: textOf(item.slice(at + 1)) };
  });
}

/** Space around an item does not count when it is read, so what belongs to the item is escaped too. */
function escaped(item: string, place = false): string {
  const signs = item.replace(place ? /[\\|@]/g : /[\\|]/g, '\\$&');
  return signs.replace(/^\s|\s$/g, '\\$&');
}

function itemsIn(text: string): Tokens[] {
  const items: string[][] = [[]];
  for (const token of text.match(/\\[\\|@\s]|[\s\S]/g) ?? []) {
    if (token === '|') items.push([]);
    else items.at(-1)?.push(token);
  }
  return items.filter((item) => !item.every(isSpace));
}

function textOf(tokens: Tokens): string {
  const from = tokens.findIndex((token) => !isSpace(token));
  const to = tokens.findLastIndex((token) => !isSpace(token));
  return tokens
    .slice(Math.max(from, 0), to + 1)
    .map((token) => (token.length > 1 ? token.slice(1) : token))
    .join('');
}

function isSpace(token: string | undefined): boolean {
  return token === undefined || /^\s$/.test(token);
}
