/** The value of a text; undefined where it is no JSON. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Damaged or another file: the caller says which.
    return undefined;
  }
}
