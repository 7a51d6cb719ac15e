import * as z from 'zod/mini';

export const ROLES = ['adviser', 'volunteer', 'mediator'] as const;

/**
 * Words and colours of the personal mark. Words are masculine in French, so that the colour agrees.
 * Ids; the words themselves are in the interface's texts (`mark_word_<id>`, `mark_colour_<id>`).
 */
export const MARK_WORDS = [
  'badger',
  'beaver',
  'blackbird',
  'butterfly',
  'cat',
  'chamois',
  'cricket',
  'dolphin',
  'dragon',
  'falcon',
  'fox',
  'hare',
  'hedgehog',
  'heron',
  'horse',
  'kingfisher',
  'lizard',
  'lynx',
  'oak',
  'owl',
  'penguin',
  'poppy',
  'raven',
  'robin',
  'salmon',
  'seal',
  'sparrow',
  'squirrel',
  'stag',
  'swan',
  'tiger',
  'wolf',
] as const;

export const MARK_COLOURS = ['blue', 'brown', 'green', 'grey', 'orange', 'pink', 'purple', 'yellow'] as const;

export const settingsSchema = z.strictObject({
  version: z.literal(1),
  role: z.enum(ROLES),
  /** Habilitated for Aidants Connect; never a volunteer in service civique (source: Aidants Connect FAQ). */
  habilitated: z.boolean(),
  mark: z.strictObject({ word: z.enum(MARK_WORDS), colour: z.enum(MARK_COLOURS) }),
});

export type Settings = z.infer<typeof settingsSchema>;
export type Mark = Settings['mark'];

/** A mark drawn at random, different from the one before. */
export function drawMark(before?: Mark): Mark {
  for (;;) {
    const mark: Mark = { word: pick(MARK_WORDS), colour: pick(MARK_COLOURS) };
    if (mark.word !== before?.word || mark.colour !== before?.colour) return mark;
  }
}

/** From the browser's generator: a page must not be able to guess the sequence. */
function pick<const T extends string>(list: readonly [T, ...T[]]): T {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return list[number % list.length] ?? list[0];
}
