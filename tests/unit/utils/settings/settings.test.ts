import { expect, test } from 'vitest';
import { drawMark, MARK_COLOURS, MARK_WORDS, type Mark, settingsSchema } from '@/utils/settings/settings.ts';

test('a mark is drawn from the words and colours', () => {
  for (let i = 0; i < 100; i++) {
    const mark = drawMark();
    expect(MARK_WORDS).toContain(mark.word);
    expect(MARK_COLOURS).toContain(mark.colour);
  }
});

test('a mark drawn anew is another one', () => {
  let before: Mark = drawMark();
  for (let i = 0; i < 2000; i++) {
    const next = drawMark(before);
    expect(next).not.toEqual(before);
    before = next;
  }
});

test('every word and colour comes up: nobody can count on a few', () => {
  const marks = Array.from({ length: 3000 }, () => drawMark());
  expect(new Set(marks.map(({ word }) => word)).size).toBe(MARK_WORDS.length);
  expect(new Set(marks.map(({ colour }) => colour)).size).toBe(MARK_COLOURS.length);
});

test('there are more marks than a page could try', () => {
  expect(new Set(MARK_WORDS).size * new Set(MARK_COLOURS).size).toBeGreaterThanOrEqual(200);
});

test.each([null, undefined, {}, [], 'adviser'])('%j are no settings', (junk) => {
  expect(settingsSchema.safeParse(junk).success).toBe(false);
});
