import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonFault } from '@/utils/files/json-fault.ts';
import { readJson } from '@/utils/files/read-json.ts';

test('reads what is JSON', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value, null, 1);
      expect(readJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
    }),
  );
});

describe('says where it stops being JSON', () => {
  test.each([
    ['', 1, 1, ''],
    ['{', 1, 2, ''],
    ['[1, 2,]', 1, 7, ']'],
    ['[,1]', 1, 2, ',1]'],
    ['{"a": 1,}', 1, 9, '}'],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3, '"b": 2'],
    ['{\r\n  "a": 1\r\n  b: 2\r\n}', 3, 3, 'b: 2'],
    ['{"a" 1}', 1, 6, '1}'],
    ['{"a": tru}', 1, 7, 'tru}'],
    ['{"a": 01}', 1, 8, '1}'],
    ['{"a": 1.}', 1, 8, '.}'],
    ['{"a": \'b\'}', 1, 7, "'b'}"],
    ['{"a": “b”}', 1, 7, '“b”}'],
    ['{"a": "b\n}', 1, 9, ''],
    ['{"a": "b\\x"}', 1, 9, '\\x"}'],
    ['{"a": 1]', 1, 8, ']'],
    ['[1}', 1, 3, '}'],
    ['[1] 2', 1, 5, '2'],
    ['1, 2', 1, 2, ', 2'],
    ['// note\n{}', 1, 1, '// note'],
    ['{"a": "x"', 1, 10, ''],
  ])('%j: line %d, character %d', (text, line, column, value) => {
    expect(readJson(text)).toEqual({
      ok: false,
      issues: [{ path: '', code: 'json_syntax', value, line, column }],
    });
  });

  test('shows no more than a sentence can hold', () => {
    const parsed = readJson(`{"a" ${'x'.repeat(200)}`);
    expect(parsed.ok || parsed.issues[0]?.value).toBe(`${'x'.repeat(59)}…`);
  });

  test('in a file nested deeper than the stack', () => {
    const text = `${'['.repeat(200_000)}x`;
    expect(jsonFault(text)).toBe(200_000);
    expect(readJson(text)).toMatchObject({ ok: false, issues: [{ line: 1, column: 200_001 }] });
  });

  test('in a very long string', () => {
    expect(jsonFault(`["${'é'.repeat(2_000_000)}\\"`)).toBe(2_000_004);
  });

  // The engine's own place is the oracle; it points into a word (`tru}`) where we point at its beginning.
  test('where the engine says it too, for any broken character', () => {
    let compared = 0;
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 3 }),
        fc.nat(),
        fc.constantFrom('', '"', ',', '{', '}', '[', ']', ':', '\\', '\n', 'x', '1', '-'),
        (value, place, sign) => {
          const text = JSON.stringify(value, null, 2);
          const at = place % text.length;
          const broken = text.slice(0, at) + sign + text.slice(at + 1);
          const theirs = engineFault(broken);
          if (theirs === undefined) return;
          const ours = jsonFault(broken);
          compared++;
          expect(ours).toBeLessThanOrEqual(theirs);
          expect(broken.slice(ours, theirs)).toMatch(/^[\w.+\\-]*$/);
        },
      ),
      { seed: 7, numRuns: 3000 },
    );
    expect(compared).toBeGreaterThan(1000);
  });
});

/** The position in the engine's message; undefined where it names none, or where the text is JSON. */
function engineFault(text: string): number | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const { message } = error as Error;
    if (message.includes('Unexpected end')) return text.length;
    const position = /position (\d+)/.exec(message)?.[1];
    return position === undefined ? undefined : Number(position);
  }
}
