/** A value at fault, at most 60 characters, so that a sentence can hold it; nothing for lists and objects. */
export function shortened(value: unknown): string {
  if (typeof value === 'object') return '';
  const text = String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
