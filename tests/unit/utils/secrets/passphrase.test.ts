import { expect, test } from 'vitest';
import { normalisePassphrase } from '@/utils/secrets/passphrase.ts';

test.each([
  ['  abri   bison\n carte ', 'abri bison carte', 'space around and between'],
  ['abri\u00a0bison', 'abri bison', 'a space that does not break'],
  ['e\u0301te\u0301', 'été', 'accents on their own'],
  ['Abri BISON', 'Abri BISON', 'capitals, which count'],
])('%j is read as %j: %s', (typed, read) => {
  expect(normalisePassphrase(typed)).toBe(read);
});
