import { inserted } from './json.ts';
import type { Random } from './random.ts';

const encode = (text: string) => new TextEncoder().encode(text);

type Damage = (text: string, random: Random) => Uint8Array;

/** What happens to a file on its way: an editor, a mail program, a disk. */
const DAMAGES: Readonly<Record<string, Damage>> = {
  'cut off': (text, random) => encode(text.slice(0, random.below(text.length))),
  'without its beginning': (text, random) => encode(text.slice(random.below(text.length))),
  'with a flipped bit': (text, random) => {
    const bytes = encode(text);
    const at = random.below(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
    return bytes;
  },
  'with a sign more': (text, random) =>
    encode(inserted(text, random.pick([...'"{}[],:;|\\\'\n\u0007é']), random)),
  'with a sign less': (text, random) => {
    const at = random.below(text.length);
    return encode(text.slice(0, at) + text.slice(at + 1));
  },
  'with a line twice': (text, random) => {
    const lines = text.split('\n');
    const at = random.below(lines.length);
    return encode(lines.toSpliced(at, 0, lines[at] ?? '').join('\n'));
  },
  'with two lines exchanged': (text, random) => {
    const lines = text.split('\n');
    const [a, b] = [random.below(lines.length), random.below(lines.length)];
    [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
    return encode(lines.join('\n'));
  },
  'in the encoding of old Windows': (text) => Uint8Array.from(text, (sign) => sign.charCodeAt(0) & 0xff),
  'in UTF-16': (text) => Uint8Array.from([0xff, 0xfe, ...[...text].flatMap(halves)]),
  'with a mark and other line ends': (text) => encode(`\uFEFF${text.replaceAll(/\r?\n/g, '\r')}`),
};

export const DAMAGE_NAMES = Object.keys(DAMAGES);

/** The bytes of a text that came to harm. */
export function damagedBytes(text: string, name: string, random: Random): Uint8Array {
  return (DAMAGES[name] ?? encode)(text, random);
}

function halves(sign: string): number[] {
  return [...sign].flatMap((one) => {
    const units = Array.from({ length: one.length }, (_, i) => one.charCodeAt(i));
    return units.flatMap((unit) => [unit & 0xff, unit >> 8]);
  });
}
