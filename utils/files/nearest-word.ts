/** More words than that are not compared: the answer has to come at once. */
const COMPARED = 500;

/** The known word that somebody most likely meant; undefined where none is close by. */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  const limit = Math.min(3, Math.floor(word.length / 2));
  let best: string | undefined;
  let least = limit + 1;
  for (const one of known.slice(0, COMPARED)) {
    if (Math.abs(one.length - word.length) >= least) continue;
    const edits = editsBetween(word.toLowerCase(), one.toLowerCase());
    if (edits >= least) continue;
    least = edits;
    best = one;
  }
  return best;
}

/** How many letters have to be put in, taken away or exchanged. */
function editsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const above = row;
    row = [i];
    for (let j = 1; j <= b.length; j++) {
      const exchanged = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(exchanged, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
  }
  return row[b.length] ?? 0;
}
