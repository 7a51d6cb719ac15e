/** What a spreadsheet does to dates and codes when somebody opens and saves the file, undone. Other texts stay as they are. */

/** The days between which a bare number is taken for a date: 2000-01-01 and 2099-12-31. */
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 73_050;
const DAY = 86_400_000;

/** `25/11/2026`, `25/11/26` (this century, the day first as in France), 46351 (days since 1899-12-30) → `2026-11-25` */
export function mendDay(text: string): string {
  const day = text.replace(/[ T]00:00(:00)?(\.0+)?Z?$/, '');
  const [, date = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d\d)$/.exec(day) ?? [];
  if (date !== '') return `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const serial = /^\d{5}$/.test(day) ? Number(day) : 0;
  if (serial < FIRST_SERIAL || serial > LAST_SERIAL) return day;
  return new Date(Date.UTC(1899, 11, 30) + serial * DAY).toISOString().slice(0, 10);
}

/** `1` → `01`, `2a` → `2A` */
export function mendDepartement(text: string): string {
  return text.padStart(2, '0').toUpperCase();
}

/** `1000` → `01000`: postal codes and codes of communes that begin with a zero. */
export function mendFiveDigits(text: string): string {
  return /^\d{4}$/.test(text) ? `0${text}` : text.toUpperCase();
}

/** `612345678` → `0612345678`; the narrow spaces of a spreadsheet's number format become plain ones. */
export function mendTelephone(text: string): string {
  const plain = text.replace(/\s/g, ' ');
  return /^[1-9]\d{8}$/.test(plain.replace(/[ .]/g, '')) ? `0${plain}` : plain;
}

/** `10,0` → 10. What is no whole number stays a text. */
export function mendWhole(text: string): number | string {
  const [, whole] = /^(\d+)(?:[.,]0+)?$/.exec(text) ?? [];
  return whole === undefined ? text : Number(whole);
}
