import * as z from 'zod/mini';
import { browser } from '../browser.ts';
import { readShape } from '../files/read-shape.ts';
import type { SchemaIssue } from '../schema-issue.ts';
import { ROLES } from './settings.ts';

const PROTECTIONS = ['device', 'passphrase'] as const;

/** What an organisation may fix. `public/managed-schema.json` says the same to the browser. */
const keys = {
  role: z.enum(ROLES),
  habilitated: z.boolean(),
  /** Departements, communes, postal codes; read by the programmes' own schema. */
  territory: z.unknown(),
  /** A catalogue file, as text or as it is; read by the programmes' own schema. */
  catalogue: z.unknown(),
  /** A proven rule book file, as text or as it is; read by the book's own schema. */
  book: z.unknown(),
  /** Under which name the organisation's rows are shown. */
  organisation: z.string(),
  /** Whether decisions may bear free text; those of volunteers never. */
  freeText: z.boolean(),
  /** Words that may not be noted either, beside those that ship. */
  words: z.array(z.string()),
  /** Months for which decisions are kept. */
  retentionMonths: z.int().check(z.minimum(1), z.maximum(12)),
  /** What the journal's key is protected by. */
  protection: z.enum(PROTECTIONS),
};

/** What the journal's key is protected by: this installation, or a passphrase. */
export type Protection = (typeof PROTECTIONS)[number];

export type Policy = { [Key in keyof typeof keys]?: z.infer<(typeof keys)[Key]> };

export type PolicyKey = keyof typeof keys;

export interface StoredPolicy {
  policy: Policy;
  /** What was given, but not in its form: it does not count, and the user is told. */
  faults: PolicyFault[];
}

export interface PolicyFault {
  key: PolicyKey;
  /** None where the browser does not hand the policy over. */
  issues: SchemaIssue[];
}

/** How Firefox says that no policy is set; Chrome and Edge then give an empty one. */
const NO_POLICY = /managed storage manifest not found/i;

/** What the organisation fixed; nothing where there is no policy. One that the browser does not hand over is at fault. */
export async function readPolicy(): Promise<StoredPolicy> {
  const given = await managed();
  const names = Object.keys(keys) as PolicyKey[];
  if (given === null) return { policy: {}, faults: names.map((key) => ({ key, issues: [] })) };
  const policy: Record<string, unknown> = {};
  const faults: PolicyFault[] = [];
  for (const key of names) {
    if (!Object.hasOwn(given, key)) continue;
    const parsed = readShape<unknown>(keys[key], given[key]);
    if (parsed.ok) policy[key] = parsed.value;
    else faults.push({ key, issues: parsed.issues });
  }
  return { policy, faults };
}

async function managed(): Promise<Record<string, unknown> | null> {
  try {
    return await browser.storage.managed.get(null);
  } catch (error) {
    return NO_POLICY.test(String(error)) ? {} : null;
  }
}

/** A file that stands in a policy as text, or as the value itself. */
export function fileIn(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    // Not JSON: the file's own schema refuses the text and says so.
    return value;
  }
}
