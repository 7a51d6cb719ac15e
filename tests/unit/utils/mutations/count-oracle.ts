type Row = Record<string, unknown>;

const PARTS = {
  status: ['none', 'not-assessed'],
  outcomes: ['accepted', 'declined', 'in-place', 'later'],
  results: ['went', 'did-not-go', 'other-solution', 'no-news'],
  vouchers: ['people', 'given', 'used', 'returned'],
};
const MAY = ['status', 'needs', 'kinds', 'reasons', 'vouchers', 'minutes', 'days'];
const DIGITS = '0123456789';

/** Whether a count file may be read, decided anew and by hand, without the schema. */
export function isCountFile(data: unknown): boolean {
  if (!isRow(data, ['format', 'version', 'installation', 'writtenAt', 'from', 'to', 'months'], []))
    return false;
  const { format, version, installation, writtenAt, from, to, months } = data;
  if (format !== 'repere-counts' || version !== 1 || !isUuid(installation) || !isInstant(writtenAt))
    return false;
  if (!isMonth(from) || !isMonth(to) || from > to || !Array.isArray(months)) return false;
  const ids = months.map((month) => (isRow(month, ['id', 'roles'], []) ? month.id : null));
  return (
    new Set(ids).size === ids.length &&
    ids.every((id) => isMonth(id) && from <= id && id <= to) &&
    months.every(
      ({ roles }) =>
        isRow(roles, [], ['adviser', 'volunteer', 'mediator']) && Object.values(roles).every(isTally),
    )
  );
}

function isTally(tally: unknown): boolean {
  if (!isRow(tally, ['interviews'], MAY)) return false;
  const { interviews, status, needs, kinds, reasons, vouchers, minutes, days } = tally;
  if (interviews === null) return Object.keys(tally).length === 1;
  if (!isCount(interviews)) return false;
  const fits = (whole: unknown, parts: unknown[]) =>
    sumOf(parts) <= (whole === null ? 4 : Number(whole ?? 0));
  return (
    maybe(status, (one) => hasCounts(one, PARTS.status) && fits(interviews, Object.values(one))) &&
    maybe(needs, (one) => isById(one, (count) => isCountOrHidden(count) && fits(interviews, [count]))) &&
    maybe(kinds, (one) =>
      isById(one, (kind) => {
        if (!hasCounts(kind, ['proposed', ...PARTS.outcomes, ...PARTS.results])) return false;
        const at = (keys: string[]) => keys.map((key) => kind[key]);
        return (
          fits(interviews, [kind.proposed]) &&
          fits(kind.proposed, at(PARTS.outcomes)) &&
          fits(kind.accepted, at(PARTS.results))
        );
      }),
    ) &&
    maybe(reasons, (one) =>
      isById(one, (counts, kind) => {
        const declined = Object.hasOwn((kinds ?? {}) as Row, kind)
          ? ((kinds as Row)[kind] as Row).declined
          : 0;
        return isObject(counts) && isById(counts, isCountOrHidden) && fits(declined, Object.values(counts));
      }),
    ) &&
    maybe(
      vouchers,
      (one) =>
        hasCounts(one, PARTS.vouchers) &&
        fits(interviews, [one.people]) &&
        fits(one.given, [one.used, one.returned]),
    ) &&
    maybe(minutes, (one) => isHistogram(one, 120) && fits(interviews, Object.values(one))) &&
    (days === null || maybe(days, (one) => isHistogram(one, 366) && fits(interviews, Object.values(one))))
  );
}

function maybe(value: unknown, holds: (value: Row) => boolean): boolean {
  return value === undefined || (isObject(value) && holds(value));
}

function hasCounts(value: unknown, keys: readonly string[]): value is Row {
  return isRow(value, [], keys) && Object.values(value).every(isCountOrHidden);
}

function isById(value: unknown, holds: (value: unknown, id: string) => boolean): boolean {
  return isObject(value) && Object.entries(value).every(([id, one]) => isId(id) && holds(one, id));
}

function isHistogram(value: Row, most: number): boolean {
  return Object.entries(value).every(
    ([key, count]) =>
      String(Number(key)) === key &&
      Number(key) >= 0 &&
      Number(key) <= most &&
      Number.isInteger(Number(key)) &&
      isCount(count),
  );
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && value % 1 === 0 && value >= 5 && value <= 1_000_000;
}

function isCountOrHidden(value: unknown): boolean {
  return value === null || isCount(value);
}

function sumOf(parts: unknown[]): number {
  return parts.reduce<number>((sum, part) => sum + Number(part ?? 0), 0);
}

function isId(value: string): boolean {
  if (value.length > 80) return false;
  return value
    .split('-')
    .every(
      (part) =>
        part !== '' && [...part].every((sign) => `abcdefghijklmnopqrstuvwxyz${DIGITS}`.includes(sign)),
    );
}

function isMonth(value: unknown): value is string {
  if (typeof value !== 'string' || value.length !== 7 || value[4] !== '-') return false;
  const digits = value.slice(0, 4) + value.slice(5);
  const month = Number(value.slice(5));
  return [...digits].every((sign) => DIGITS.includes(sign)) && month >= 1 && month <= 12;
}

function isUuid(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  const parts = value.split('-');
  return (
    parts.map(({ length }) => length).join() === '8,4,4,4,12' &&
    [...parts.join('')].every((sign) => `${DIGITS}abcdef`.includes(sign))
  );
}

/** As `toISOString` writes it, or with other parts of a second. */
function isInstant(value: unknown): boolean {
  if (typeof value !== 'string' || !value.endsWith('Z') || value[10] !== 'T') return false;
  const [day = '', time = ''] = value.slice(0, -1).split('T');
  return (
    isMonth(day.slice(0, 7)) &&
    [...time].every((sign) => `${DIGITS}:.`.includes(sign)) &&
    !Number.isNaN(Date.parse(value))
  );
}

function isRow(value: unknown, must: readonly string[], may: readonly string[]): value is Row {
  if (!isObject(value)) return false;
  const keys = Object.keys(value);
  return (
    keys.every((key) => must.includes(key) || may.includes(key)) && must.every((key) => keys.includes(key))
  );
}

function isObject(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
