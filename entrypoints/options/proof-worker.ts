import { type BookFailure, provingBook } from '@/utils/interview/proving-book.ts';
import type { Checklist } from '@/utils/interview/types.ts';
import type { Book } from '@/utils/orientation/types.ts';
import { withoutGeneratedCode } from '@/utils/plain-schema.ts';
import type { Parsed } from '@/utils/schema-issue.ts';

export interface ProofTask {
  book: Book;
  checklist: Checklist;
  properties: unknown;
}

/** How far it is, several times; then the result. */
export type ProofWord = { proven: number } | { result: Parsed<BookFailure[]> };

/** Claims between two words about how far it is. */
const STEP = 20;

/** The worker's own end of the line; the compiler takes this file for a page's. */
const page = self as unknown as {
  onmessage: (event: MessageEvent<ProofTask>) => void;
  postMessage: (word: ProofWord) => void;
};

withoutGeneratedCode();
page.onmessage = ({ data: { book, checklist, properties } }) => {
  const proof = provingBook(book, checklist, properties);
  for (let step = proof.next(); ; step = proof.next()) {
    if (step.done) return page.postMessage({ result: step.value });
    if (step.value % STEP === 0) page.postMessage({ proven: step.value });
  }
};
