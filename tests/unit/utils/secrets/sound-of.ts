/** How a French word sounds, roughly: what is spelt in two ways and sounds the same comes out the same. */
export function soundOf(word: string): string {
  return RULES.reduce((sound, [spelt, said]) => sound.replace(spelt, said), withoutSilentEnd(word));
}

/** `_` keeps a consonant that an e at the end lets be heard; `2` is é. */
function withoutSilentEnd(word: string): string {
  const sound = word.replace(/(er|ez|et|ait|ais|ai|aie|ay|ey)$/, '2');
  if (!/es?$/.test(sound)) return sound.replace(/[sxtdpz]+$/, '');
  return sound.replace(/es?$/, '').replace(/([^aeiouy2])$/, '$1_');
}

const RULES: readonly [RegExp, string][] = [
  [/s?ch/g, 'S'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/mpt/g, 'mt'],
  [/gn/g, 'N'],
  [/qu|q/g, 'k'],
  [/(?<=[aeou])ill?/g, 'Y'],
  [/ill/g, 'iY'],
  [/sc(?=[eiy])/g, 's'],
  [/ge(?=[aou])/g, 'j'],
  [/c(?=[eiy_])/g, 's'],
  [/gu(?=[eiy_])/g, 'g'],
  [/g(?=[eiy_2])/g, 'j'],
  [/c/g, 'k'],
  [/h/g, ''],
  [/(?<=[aeiouy])s(?=[aeiouy2_])/g, 'z'],
  [/(ain|aim|ein|in|im|yn|ym|un|um)(?![aeiouy2nm_])/g, 'I'],
  [/(en|em|an|am|aon)(?![aeiouy2nm_])/g, 'A'],
  [/(on|om)(?![aeiouy2nm_])/g, 'O'],
  [/([a-zSNY])\1/g, '$1'],
  [/eau|au/g, 'o'],
  [/oeu|eu/g, 'e'],
  [/oi/g, 'wa'],
  [/ou/g, 'U'],
  [/ai|ei|2/g, 'e'],
  [/y/g, 'i'],
  [/x/g, 'ks'],
  [/(?<=[AO])k$/, ''],
  [/_/g, ''],
];
