import { expect, test } from 'vitest';
import { uuidV7 } from '@/utils/uuid-v7.ts';

test('carries the time, the version and the variant of RFC 9562', () => {
  // The example of RFC 9562, appendix A.6, gives this time 017F22E2-79B0.
  const id = uuidV7(Date.UTC(2022, 1, 22, 19, 22, 22));
  expect(id).toMatch(/^017f22e2-79b0-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
});

test('sorts by time and differs at the same time', () => {
  expect(uuidV7(1_000) < uuidV7(2_000)).toBe(true);
  expect(uuidV7(1_000)).not.toBe(uuidV7(1_000));
});
