import * as z from 'zod/mini';
import { decodeText } from '../files/decode-text.ts';
import { fileKind } from '../files/file-kind.ts';
import { isNestedDeeper } from '../files/is-nested-deeper.ts';
import { readJson } from '../files/read-json.ts';
import { readShape } from '../files/read-shape.ts';
import { isoInstant, uuid } from '../plain-schema.ts';
import { type IssueCode, type Parsed, pathOf } from '../schema-issue.ts';
import { countFaults } from './count-faults.ts';
import { type CountFile, FORMAT, VERSION } from './count-file.ts';
import { LEAST_GROUP } from './hide.ts';
import { countFrom, monthId, monthOf, partsOf } from './tally-schema.ts';

const MB = 1_000_000;

/** Thirty years of every number there is would be a third of it. */
export const MOST_BYTES = MB;

/** A count file has six. */
const MOST_LEVELS = 20;

const told = countFrom(LEAST_GROUP);
const { minutes, days, ...parts } = partsOf(z.nullable(told), told);

const fileSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  installation: uuid,
  writtenAt: isoInstant,
  from: monthId,
  to: monthId,
  months: z.array(
    monthOf(
      z.strictObject({
        interviews: z.nullable(told),
        ...parts,
        minutes: z.optional(minutes),
        days: z.optional(z.nullable(days)),
      }),
    ),
  ),
}) as unknown as z.ZodMiniType<CountFile>;

/** Reads a colleague's count file: all of it, or what is wrong and where. Never throws. */
export function readCountFile(bytes: Uint8Array): Parsed<CountFile> {
  if (bytes.length > MOST_BYTES) return refused('too_big', String(MOST_BYTES / MB));
  const text = decodeText(bytes);
  const kind = fileKind(bytes, text);
  if (kind === 'table') return refused('not_counts');
  if (kind !== 'json') return refused(kind);
  const json = readJson(text);
  if (!json.ok) return json;
  if (isNestedDeeper(json.value, MOST_LEVELS)) return refused('not_counts');
  if (isNewer(json.value)) return refused('newer_version', String(json.value.version), 'version');
  const [inherited] = inheritedKeys(json.value, []);
  if (inherited !== undefined) return refused('unknown_key', '__proto__', inherited);
  const file = readShape(fileSchema, json.value);
  if (!file.ok) return file;
  const issues = countFaults(file.value);
  return issues.length > 0 ? { ok: false, issues } : file;
}

/** Of a version that is not out yet; what else it says, nobody here can know. */
function isNewer(value: unknown): value is { version: number } {
  if (typeof value !== 'object' || value === null || !('format' in value && 'version' in value)) return false;
  return value.format === FORMAT && Number.isInteger(value.version) && Number(value.version) > VERSION;
}

/** Where a key stands that zod leaves out of a record without a word. */
function inheritedKeys(value: unknown, at: readonly PropertyKey[]): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    key === '__proto__'
      ? [pathOf(at)]
      : inheritedKeys(one, [...at, Array.isArray(value) ? Number(key) : key]),
  );
}

function refused(code: IssueCode, value = '', path = ''): Parsed<CountFile> {
  return { ok: false, issues: [{ path, code, value }] };
}
