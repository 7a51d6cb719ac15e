import { useEffect, useRef, useState } from 'preact/hooks';
import { vocabularyOf } from '@/utils/interview/vocabulary.ts';
import type { OptionsAnswer } from '@/utils/messages/options-contract.ts';
import { bookChanges } from '@/utils/orientation/book-changes.ts';
import { type BookInFile, normaliseBook } from '@/utils/orientation/normalise-book.ts';
import { readBookFile } from '@/utils/orientation/read-book-file.ts';
import type { Candidate } from './candidate.ts';
import { plainBookInForce } from './plain-book.ts';
import { proveInWorker } from './prove-in-worker.ts';

export interface BookCheckState {
  /** Null where no file was chosen. */
  candidate: Candidate | null;
  /** Reads a book and proves it; the one before is put away. */
  check: (name: string, bytes: Uint8Array) => Promise<void>;
  /** Puts it away, or breaks the proof off. */
  stop: () => void;
}

/** A rule book on its way from the file to the proof. */
export function useBookCheck(answer: OptionsAnswer): BookCheckState {
  const { checklist } = answer;
  const [candidate, setCandidate] = useState<Candidate | null>(null);
  const work = useRef<AbortController | null>(null);
  useEffect(() => () => work.current?.abort(), []);

  const check = async (name: string, bytes: Uint8Array) => {
    work.current?.abort();
    work.current = new AbortController();
    const { signal } = work.current;
    const read = readBookFile(bytes, vocabularyOf(checklist));
    if (!read.ok) return setCandidate({ name, step: 'refused', issues: read.issues });
    const { book, plain } = read.value;
    setCandidate({ name, step: 'proving', proven: 0 });
    const proof = await proveInWorker({ book, checklist }, signal, (proven) =>
      setCandidate({ name, step: 'proving', proven }),
    );
    if (signal.aborted) return;
    if (!proof) return setCandidate({ name, step: 'stopped' });
    if (!proof.ok) return setCandidate({ name, step: 'refused', issues: proof.issues });
    if (proof.value.length > 0) return setCandidate({ name, step: 'failed', failures: proof.value });
    // In its own words: what the page shows may be in another language.
    const inForce = normaliseBook((await plainBookInForce(answer)) as BookInFile);
    if (!signal.aborted) setCandidate({ name, step: 'proven', changes: bookChanges(inForce, book), plain });
  };
  const stop = () => {
    work.current?.abort();
    setCandidate(null);
  };
  return { candidate, check, stop };
}
