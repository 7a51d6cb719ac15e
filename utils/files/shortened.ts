/** A value at fault, at most 60 characters, so that a sentence can hold it; of lists and objects only that they are. */
export function shortened(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  const text = String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
