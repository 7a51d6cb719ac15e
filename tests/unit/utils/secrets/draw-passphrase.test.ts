import { describe, expect, test, vi } from 'vitest';
import { drawPassphrase } from '@/utils/secrets/draw-passphrase.ts';
import { MIN_PASSPHRASE, normalisePassphrase } from '@/utils/secrets/passphrase.ts';
import words from '@/utils/secrets/words.json' with { type: 'json' };
import { soundOf } from './sound-of.ts';

describe('the list', () => {
  const all = new Set(words);

  test('has 1,296 words in their order, none twice', () => {
    expect(words).toHaveLength(6 ** 4);
    expect(words).toEqual([...all].sort());
  });

  test('has words of 4 to 8 plain letters', () => {
    expect(words.filter((word) => !/^[a-z]{4,8}$/.test(word))).toEqual([]);
  });

  test('has no two that differ by an s', () => {
    const without = (word: string) =>
      [...word].flatMap((letter, i) => (letter === 's' ? [word.slice(0, i) + word.slice(i + 1)] : []));
    expect(words.filter((word) => without(word).some((other) => all.has(other)))).toEqual([]);
  });

  test('has no two that sound the same', () => {
    const bySound = new Map<string, string[]>();
    for (const word of words) bySound.set(soundOf(word), [...(bySound.get(soundOf(word)) ?? []), word]);
    expect([...bySound.values()].filter((same) => same.length > 1)).toEqual([]);
  });

  test.each([
    ['cygne', 'signe'],
    ['datte', 'date'],
    ['conte', 'compte'],
    ['balade', 'ballade'],
    ['banc', 'bans'],
    ['pause', 'pose'],
  ])('would not have both %s and %s', (one, other) => {
    expect(soundOf(one)).toBe(soundOf(other));
  });
});

test('six words of the list, apart by a space, as they are read again', () => {
  const drawn = drawPassphrase();
  const parts = drawn.split(' ');
  expect(parts).toHaveLength(6);
  expect(parts.filter((part) => !words.includes(part))).toEqual([]);
  expect(normalisePassphrase(drawn)).toBe(drawn);
  expect(drawn.length).toBeGreaterThanOrEqual(MIN_PASSPHRASE);
});

test('the rest of two bytes that would favour the first words is drawn again', () => {
  // 65,536 = 50 × 1,296 + 736
  const numbers = [64_800, 65_535, 64_799, 0, 1, 1296, 1297, 2];
  const random = vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => {
    (array as Uint16Array)[0] = numbers.shift() ?? 0;
    return array;
  });
  expect(drawPassphrase().split(' ')).toEqual([1295, 0, 1, 0, 1, 2].map((i) => words[i]));
  expect(random).toHaveBeenCalledTimes(8);
});

test('every word comes about as often as any other', () => {
  const counts = new Map<string, number>();
  for (let i = 0; i < 10_000; i++) {
    for (const word of drawPassphrase().split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  // 60,000 draws, 46.3 expected of each: the sum is near 1,295 and further off than 1,600 once in 10⁹ runs.
  const expected = 60_000 / words.length;
  const off = words.reduce((sum, word) => sum + ((counts.get(word) ?? 0) - expected) ** 2 / expected, 0);
  expect(off).toBeLessThan(1600);
});
