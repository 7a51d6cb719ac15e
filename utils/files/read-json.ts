import type { Parsed } from '../schema-issue.ts';
import { jsonFault } from './json-fault.ts';
import { shortened } from './shortened.ts';

/** The value of a JSON text, or where it stops being JSON (`json_syntax`, with line and column from 1). Never throws. */
export function readJson(text: string): Parsed<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    // Engines word their messages differently and not all say where: the place is looked for here.
    const at = jsonFault(text);
    const before = text.slice(0, at).split(/\r\n|\r|\n/);
    const rest = text.slice(at, at + 80).split(/[\r\n]/)[0] ?? '';
    return {
      ok: false,
      issues: [
        {
          path: '',
          code: 'json_syntax',
          value: shortened(rest),
          line: before.length,
          column: (before.at(-1) ?? '').length + 1,
        },
      ],
    };
  }
}
