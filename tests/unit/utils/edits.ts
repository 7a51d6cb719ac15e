/** A deep copy of a value, changed by `edit`. The copy is loosely typed: tests put into it what the schema forbids. */
// biome-ignore lint/suspicious/noExplicitAny: broken on purpose
export function edited(value: unknown, edit: (copy: any) => void): unknown {
  const copy = structuredClone(value);
  edit(copy);
  return copy;
}
