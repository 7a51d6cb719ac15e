import words from './words.json' with { type: 'json' };

const WORDS = 6;

/** All numbers of two bytes that fall evenly on the words; a higher one is drawn again. */
const FAIR = 65_536 - (65_536 % words.length);

/** Six words of 1,296, drawn from the browser's own chance: 62 bits. Apart, since the words are of use to pages alone. */
export function drawPassphrase(): string {
  return Array.from({ length: WORDS }, drawWord).join(' ');
}

function drawWord(): string {
  for (;;) {
    const [drawn = FAIR] = crypto.getRandomValues(new Uint16Array(1));
    const word = drawn < FAIR ? words[drawn % words.length] : undefined;
    if (word !== undefined) return word;
  }
}
