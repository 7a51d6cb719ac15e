import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sealBook } from '@/utils/orientation/book-seal.ts';
import { MOST_BYTES, readBookFile } from '@/utils/orientation/read-book-file.ts';
import type { IssueCode } from '@/utils/schema-issue.ts';
import { small, vocabulary } from './small-book-file.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (value: unknown) => readBookFile(bytesOf(JSON.stringify(value)), vocabulary);
const codesOf = (bytes: Uint8Array) => {
  const parsed = readBookFile(bytes, vocabulary);
  return parsed.ok ? [] : parsed.issues.map(({ code }) => code);
};

test('a plain book is read, and kept as its author wrote it', () => {
  const parsed = read(small);
  expect(parsed.ok && parsed.value.plain).toEqual(small);
  expect(parsed.ok && parsed.value.book.rules.map(({ id }) => id)).toEqual(['A', 'late']);
});

test('a proven file gives its book; whether the seal is right does not count, for it is proven again', async () => {
  const sealed = await sealBook(small, 'essai');
  for (const seal of [sealed.proof.seal, 'x']) {
    const parsed = read({ ...sealed, proof: { ...sealed.proof, seal } });
    expect(parsed.ok && parsed.value.plain).toEqual(small);
  }
});

/** The text of a book with a condition inside a condition, so many times. */
function nested(levels: number): Uint8Array {
  const [, rule] = small.rules;
  const text = JSON.stringify({ ...small, rules: [{ ...rule, when: 'HERE' }] });
  return bytesOf(text.replace('"HERE"', `${'{"all":['.repeat(levels)}{"fact":"f"}${']}'.repeat(levels)}`));
}

describe('refuses', () => {
  test.each<[string, Uint8Array, IssueCode]>([
    ['an empty file', bytesOf(' \n'), 'empty_file'],
    ['a table', bytesOf('Nom;Ville\r\n'), 'not_json'],
    ['a workbook', new Uint8Array([0x50, 0x4b, 3, 4]), 'workbook'],
    ['what is no text', new Uint8Array(999).map((_, i) => i % 7), 'binary_file'],
    ['broken JSON', bytesOf('{ "version": '), 'json_syntax'],
    ['too much', new Uint8Array(MOST_BYTES + 1).fill(0x20), 'too_big'],
    ['conditions inside one another without end', nested(9000), 'too_deep'],
    ['a strange key', bytesOf(JSON.stringify({ ...small, mood: 'x' })), 'unknown_key'],
  ])('%s', (_, bytes, code) => {
    expect(codesOf(bytes)).toContain(code);
  });
});

test('ten conditions inside one another are fine', () => {
  expect(codesOf(nested(10))).toEqual([]);
});

test('whatever a file holds, reading it never throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json({ maxDepth: 20 }), fc.string({ unit: 'binary' })), (text) => {
      expect(readBookFile(bytesOf(text), vocabulary).ok).toBe(false);
    }),
  );
});
