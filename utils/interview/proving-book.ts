import type { ProofFile } from '../orientation/proof/property.ts';
import { parseProperties } from '../orientation/proof/property.ts';
import { proving } from '../orientation/proof/prove.ts';
import type { Book } from '../orientation/types.ts';
import type { Parsed, SchemaIssue } from '../schema-issue.ts';
import { counterexampleWords, proofQuestions } from './proof-words.ts';
import type { Checklist } from './types.ts';
import { vocabularyOf } from './vocabulary.ts';

/** Something that a book would get wrong. */
export interface BookFailure {
  id: string;
  /** What should hold, in French. */
  says: string;
  /** The smallest case for which it does not, a sentence each; null where it fails in every case. */
  counterexample: string[] | null;
}

/**
 * Proves a book that somebody brought in, or says what it gets wrong. Takes a second or two, so that it yields how much
 * is proven so far.
 *
 * @param properties the file of properties that every book has to have
 */
export function* provingBook(
  book: Book,
  checklist: Checklist,
  properties: unknown,
): Generator<number, Parsed<BookFailure[]>> {
  const file: Parsed<ProofFile> = parseProperties(properties, book, vocabularyOf(checklist));
  if (!file.ok) return { ok: false, issues: neededByProof(file.issues) };
  const failures: BookFailure[] = [];
  let proven = 0;
  for (const { id, says, holds, counterexample } of proving(book, proofQuestions(checklist), file.value)) {
    proven++;
    if (!holds) {
      const words = counterexample && counterexampleWords(counterexample, checklist);
      failures.push({ id, says, counterexample: words });
    }
    yield proven;
  }
  return { ok: true, value: failures };
}

/** The properties are right; it is the book that lacks what they speak of. */
function neededByProof(issues: readonly SchemaIssue[]): SchemaIssue[] {
  const values = [...new Set(issues.map(({ value }) => value))];
  return values.map((value) => ({ path: '', code: 'needed_by_proof', value }));
}
