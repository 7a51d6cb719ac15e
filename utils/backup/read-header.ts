import * as z from 'zod/mini';
import type { BackupFault } from './fault.ts';
import { FORMAT, type Header, headerSchema, VERSION } from './format.ts';
import { jsonIn } from './json-in.ts';
import { type Line, linesOf } from './lines.ts';
import { readable } from './readable.ts';

const FIRST_LINE = 1;

/** Of any version. */
const anySchema = z.object({ format: z.literal(FORMAT), version: z.number() });

export type HeaderRead = { ok: true; header: Header } | { ok: false; fault: BackupFault };

/** What a file says of itself, before any secret is asked for. Nothing of it is certain yet. */
export function readHeader(file: Blob): Promise<HeaderRead> {
  return readable(async (): Promise<HeaderRead> => {
    for await (const line of linesOf(file, new AbortController().signal, () => {})) return headerIn(line);
    return { ok: false, fault: { code: 'not-a-backup' } };
  });
}

/** The header of a first line. */
export function headerIn({ text, last }: Line): HeaderRead {
  const value = jsonIn(text);
  const parsed = headerSchema.safeParse(value);
  if (parsed.success) return { ok: true, header: parsed.data };
  const any = anySchema.safeParse(value);
  if (any.success && any.data.version > VERSION) return { ok: false, fault: { code: 'newer' } };
  if (!any.success && !text.includes(FORMAT)) return { ok: false, fault: { code: 'not-a-backup' } };
  return { ok: false, fault: { code: last && value === undefined ? 'cut' : 'damaged', line: FIRST_LINE } };
}
