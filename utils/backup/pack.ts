/** Bytes that one part of a backup unpacks to at most: a small file may not fill the memory. */
const MOST_BYTES = 64_000_000;

/** Every gzip begins with it; JSON never does. */
const GZIP = 0x1f;

/** A value as JSON in UTF-8, compressed where that is shorter. */
export async function pack(value: unknown): Promise<Uint8Array<ArrayBuffer>> {
  const plain = new TextEncoder().encode(JSON.stringify(value));
  const short = await through(plain, new CompressionStream('gzip'));
  return short !== null && short.length < plain.length ? short : plain;
}

/** The value, or undefined where the bytes hold none. */
export async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<unknown> {
  try {
    const plain = bytes[0] === GZIP ? await through(bytes, new DecompressionStream('gzip')) : bytes;
    return plain === null ? undefined : JSON.parse(new TextDecoder().decode(plain));
  } catch {
    // No gzip, or no JSON: what it was meant to be cannot be told.
    return undefined;
  }
}

/** Null where it is more than anybody writes. */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  { readable, writable }: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const writer = writable.getWriter();
  // What is wrong with the bytes is told where they are read.
  void Promise.allSettled([writer.write(bytes), writer.close()]);
  const reader = readable.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > MOST_BYTES) {
      await reader.cancel();
      return null;
    }
    parts.push(value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
