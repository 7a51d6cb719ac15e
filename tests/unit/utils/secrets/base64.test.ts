import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase64, toBase64 } from '@/utils/secrets/base64.ts';

test('bytes come back as they went', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 20_000 }), (bytes) => {
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      expect(Buffer.from(fromBase64(toBase64(bytes))).equals(bytes)).toBe(true);
    }),
    { seed: 14, numRuns: 100 },
  );
});

test('a megabyte is no problem', () => {
  const bytes = new Uint8Array(1_000_000).map((_, i) => i % 251);
  expect(Buffer.from(fromBase64(toBase64(bytes))).equals(bytes)).toBe(true);
});

test('what is not base64 is refused', () => {
  expect(() => fromBase64('é!')).toThrow(DOMException);
});
