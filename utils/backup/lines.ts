/** A line longer than that is nobody’s. In characters. */
const LONGEST = 20_000_000;

export interface Line {
  /** From 1. */
  number: number;
  text: string;
  /** Nothing comes after it, not even the end of the line. */
  last: boolean;
}

/** The browser cannot read the file any more: it was moved, changed or taken away. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}

/**
 * The lines of a file, read as they come, so that a long file needs no more memory than its longest line.
 *
 * @param onRead told how many bytes were read
 * @throws UnreadableFile, or the signal's reason
 */
export async function* linesOf(
  file: Blob,
  signal: AbortSignal,
  onRead: (bytes: number) => void,
): AsyncGenerator<Line, void> {
  const reader = file.stream().getReader();
  const decoder = new TextDecoder();
  let begun: string[] = [];
  let length = 0;
  let number = 1;
  let bytes = 0;
  try {
    for (;;) {
      signal.throwIfAborted();
      const { done, value } = await reader.read().catch(unreadable);
      const [first = '', ...others] = decoder.decode(value, { stream: !done }).split('\n');
      begun.push(first);
      length += first.length;
      for (const other of others) {
        yield { number: number++, text: begun.join(''), last: false };
        begun = [other];
        length = other.length;
      }
      if (done || length > LONGEST) {
        yield { number, text: begun.join(''), last: true };
        return;
      }
      bytes += value.length;
      onRead(bytes);
    }
  } finally {
    await reader.cancel().catch(unreadable);
  }
}

/** Browsers do not agree on what they throw. */
function unreadable(cause: unknown): never {
  throw new UnreadableFile('', { cause });
}
