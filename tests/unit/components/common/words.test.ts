import { describe, expect, test } from 'vitest';
import { counted } from '@/components/common/counted.ts';
import { formatDay, formatTime } from '@/components/common/format-day.ts';
import { outlookKey, titleOf } from '@/components/common/words.ts';
import en from '@/public/_locales/en/messages.json' with { type: 'json' };
import fr from '@/public/_locales/fr/messages.json' with { type: 'json' };
import { translatorFor } from '@/utils/i18n/translate.ts';
import { book } from '../book.ts';

test.each([
  ['fr', fr, 0, fr.questions_open_one],
  ['fr', fr, 1, fr.questions_open_one],
  ['fr', fr, 2, fr.questions_open_other],
  ['en', en, 0, en.questions_open_other],
  ['en', en, 1, en.questions_open_one],
  ['en', en, 2, en.questions_open_other],
] as const)('in %s %#: %s of %i', (_, messages, count, expected) => {
  const translate = translatorFor(messages);
  expect(counted(translate, 'questions_open', count)).toBe(expected.message.replace('$1', String(count)));
});

describe('a day in words', () => {
  test.each([
    ['2026-12-22', 'fr', '22 décembre 2026'],
    ['2026-01-01', 'en', 'January 1, 2026'],
    ['2026-01-01', 'fr', '1er janvier 2026'],
    ['2026-01-11', 'fr', '11 janvier 2026'],
    ['2026-12-31', 'fr', '31 décembre 2026'],
  ])('%s in %s is %s', (day, language, expected) => {
    expect(formatDay(day, language)).toBe(expected);
  });

  test('is the same in every zone, but for a moment, which has the day of the user', () => {
    const zone = process.env.TZ;
    try {
      for (const [place, day] of [
        ['Pacific/Auckland', '23 novembre 2026'],
        ['America/Los_Angeles', '22 novembre 2026'],
      ] as const) {
        process.env.TZ = place;
        expect(formatDay('2026-11-22', 'fr')).toBe('22 novembre 2026');
        expect(formatDay('2026-11-22T20:30:00.000Z', 'fr')).toBe(day);
      }
      process.env.TZ = 'Europe/Paris';
      expect(formatTime('2026-11-22T20:30:00.000Z', 'fr')).toBe('21:30');
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});

test('each outlook without proposals has its own sentence', () => {
  const keys = (['too-early', 'none', 'not-assessed', 'all-excluded'] as const).map(outlookKey);
  expect(keys).toEqual(['outlook_too_early', 'outlook_none', 'outlook_not_assessed', 'outlook_all_excluded']);
});

test('a kind has its short title, or its id where the book no longer knows it', () => {
  expect(titleOf(book, 'a')).toBe('Aide A');
  expect(titleOf(book, 'gone')).toBe('gone');
});
