import type { BookFailure } from '@/utils/interview/proving-book.ts';
import type { BookChanges } from '@/utils/orientation/book-changes.ts';
import type { SchemaIssue } from '@/utils/schema-issue.ts';

/** A rule book that was chosen, as far as it has come. */
export type Candidate = { name: string } & (
  | { step: 'refused'; issues: readonly SchemaIssue[] }
  /** So many claims hold or do not, so far. */
  | { step: 'proving'; proven: number }
  /** The proof broke off. */
  | { step: 'stopped' }
  | { step: 'failed'; failures: readonly BookFailure[] }
  | { step: 'proven'; changes: BookChanges; plain: unknown }
);
