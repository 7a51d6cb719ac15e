import * as z from 'zod/mini';
import { isoDay } from '../plain-schema.ts';

/** Of what a word tells: a password, or what may not be noted about a person. */
export const WORD_KINDS = ['password', 'health', 'judgement', 'origin'] as const;
export type WordKind = (typeof WORD_KINDS)[number];

const phrase = z.string().check(z.minLength(3));

/** The form of `words.json`: guarded words, each list with the texts that it comes from. */
export const wordsSchema = z.strictObject({
  version: isoDay,
  sources: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string().check(z.minLength(1)),
      /** Of the text; null where it bears none. */
      date: z.nullable(isoDay),
      web: z.string().check(z.startsWith('https://')),
      verifiedOn: isoDay,
    }),
  ),
  lists: z.array(
    z.strictObject({
      kind: z.enum(WORD_KINDS),
      sources: z.array(z.string()).check(z.minLength(1)),
      /** What was decided about words of everyday speech. */
      note: z.string(),
      /** In the singular; other genders are words of their own. */
      words: z.array(phrase),
      unless: z.array(phrase),
    }),
  ),
});

export type WordsFile = z.infer<typeof wordsSchema>;
