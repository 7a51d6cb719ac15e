import { decodeText } from '@/utils/files/decode-text.ts';
import type { SchemaIssue } from '@/utils/schema-issue.ts';
import type { Path } from './json.ts';

/** The value of a JSON file, by the engine's own reader; undefined where it is none. */
export function valueIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decodeText(bytes).trim());
  } catch {
    // No JSON is no catalogue and no book either.
    return undefined;
  }
}

/** Whether a refusal leads to the row in which something was changed, or to what named it. */
export function leadTo(issues: readonly SchemaIssue[], [list = '', row]: Path): boolean {
  const at = typeof row === 'number' ? `${list}[${row}]` : String(list);
  return issues.some(
    ({ path, code }) => path.startsWith(at) || at.startsWith(path) || /^(unknown|duplicate)_/.test(code),
  );
}
