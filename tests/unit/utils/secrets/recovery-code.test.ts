import { expect, test } from 'vitest';
import { drawPassphrase } from '@/utils/secrets/draw-passphrase.ts';
import { normaliseSecret } from '@/utils/secrets/normalise-secret.ts';
import { drawRecoveryCode, normaliseRecoveryCode } from '@/utils/secrets/recovery-code.ts';

/** Made up. */
const CODE = '0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXYZ';

test('a drawn code has eight groups of four symbols that are not mistaken for others, and is read as it is', () => {
  for (let i = 0; i < 200; i++) {
    const code = drawRecoveryCode();
    expect(code).toMatch(/^([\dA-HJKMNP-TV-Z]{4}-){7}[\dA-HJKMNP-TV-Z]{4}$/);
    expect(normaliseRecoveryCode(code)).toBe(code);
  }
});

test('every symbol comes about as often as any other', () => {
  const counts = new Map<string, number>();
  for (let i = 0; i < 2000; i++) {
    for (const symbol of drawRecoveryCode().replaceAll('-', '')) {
      counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
    }
  }
  // 64,000 draws, 2,000 expected of each: the sum is near 31 and further off than 110 once in 10⁹ runs.
  expect(counts.size).toBe(32);
  const off = [...counts.values()].reduce((sum, count) => sum + (count - 2000) ** 2 / 2000, 0);
  expect(off).toBeLessThan(110);
});

test.each([
  [CODE.toLowerCase(), 'small letters'],
  [CODE.replaceAll('-', ' '), 'spaces between the groups'],
  [CODE.replaceAll('-', ''), 'nothing between them'],
  [` ${CODE.replaceAll('-', ' – ')}\n`, 'dashes of a word processor'],
  [CODE.replace('0', 'O').replace('1', 'I'), 'O for 0, I for 1'],
  [CODE.replace('0', 'o').replace('1', 'l'), 'o for 0, l for 1'],
])('%s is read: %s', (typed) => {
  expect(normaliseRecoveryCode(typed)).toBe(CODE);
});

test.each([
  [CODE.slice(1), 'a symbol is missing'],
  [`${CODE}A`, 'one too many'],
  [CODE.replace('A', 'U'), 'U is none'],
  [CODE.replace('A', 'É'), 'nor is a letter with an accent'],
  ['', 'nothing'],
  ['abri abri abri abri abri abri abri abri', 'eight words of four letters'],
])('%s is no code: %s', (typed) => {
  expect(normaliseRecoveryCode(typed)).toBeNull();
});

test('a secret is a code where it reads as one, else a passphrase', () => {
  expect(normaliseSecret(` ${CODE.toLowerCase()}`)).toBe(CODE);
  expect(normaliseSecret('  Abri  Bison ')).toBe('Abri Bison');
});

test('reading a secret twice changes nothing, and drawn words are never taken for a code', () => {
  expect(normaliseSecret(normaliseSecret(CODE.replaceAll('-', ' ')))).toBe(CODE);
  for (let i = 0; i < 2000; i++) {
    const words = drawPassphrase();
    expect(normaliseSecret(words)).toBe(words);
  }
});
