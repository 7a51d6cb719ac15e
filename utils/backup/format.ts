import * as z from 'zod/mini';
import { isoInstant, uuid, whole } from '../plain-schema.ts';
import { type Wrapped, wrappedSchema } from '../secrets/wrap.ts';

export const FORMAT = 'repere-backup';
export const VERSION = 1;

/** Of the file's name. */
export const EXTENSION = '.repere';

const least = (count: number) => whole.check(z.minimum(count));

/** A nonce of 12 bytes and what was sealed with it, in base64. */
export const sealedTextSchema = z.strictObject({
  nonce: z.string().check(z.regex(/^[A-Za-z\d+/]{16}$/)),
  sealed: z.string().check(z.regex(/^(?:[A-Za-z\d+/]{4})+(?:[A-Za-z\d+/]{2}==|[A-Za-z\d+/]{3}=)?$/)),
});

/** What a backup says of itself in clear. */
const aboutSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  /** Drawn for this file: its parts fit into no other. */
  id: uuid,
  /** When it was made. */
  at: isoInstant,
  /** How many events it holds. */
  events: least(0),
  /** How many lines follow: what was purged, then the events. */
  chunks: least(1),
});

/** The first line of a backup. */
export const headerSchema = z.extend(aboutSchema, {
  /** The key from which the file's is derived, wrapped twice. */
  keys: z.strictObject({
    bound: z.string().check(z.maxLength(100)),
    passphrase: wrappedSchema,
    recovery: wrappedSchema,
  }),
  /** Nothing, sealed: it opens only if what the file says of itself is what was written. */
  seal: sealedTextSchema,
});

export type About = z.infer<typeof aboutSchema>;
export type Header = z.infer<typeof headerSchema>;

/** A key and its two wraps: made for one file, or the journal's own. */
export interface BackupKey {
  /** 32 bytes */
  raw: Uint8Array;
  /** What both wraps are bound to. */
  bound: string;
  wraps: Record<'passphrase' | 'recovery', Wrapped>;
}

/** What was written of itself, in an order of its own: the order in the file does not count. */
export function aboutOf({ format, version, id, at, events, chunks }: About): About {
  return { format, version, id, at, events, chunks };
}
