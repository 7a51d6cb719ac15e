import { expect, test } from 'vitest';
import { decodeText } from '@/utils/files/decode-text.ts';

const TEXT = 'Vérifié le ; « l’été » – 10 €';
const utf16 = (text: string, bigEnd: boolean) =>
  [...`\uFEFF${text}`].flatMap((sign) => {
    const unit = sign.charCodeAt(0);
    const bytes = [unit & 0xff, unit >> 8];
    return bigEnd ? bytes.reverse() : bytes;
  });

/** The signs of Windows-1252 that are not at the same place in Unicode. */
const SIGNS: Record<string, number> = { '’': 0x92, '–': 0x96, '€': 0x80 };
const windows1252 = (text: string) => [...text].map((sign) => SIGNS[sign] ?? sign.charCodeAt(0));

test.each([
  ['UTF-8', [...new TextEncoder().encode(TEXT)]],
  ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, ...new TextEncoder().encode(TEXT)]],
  ['UTF-16, little end first', utf16(TEXT, false)],
  ['UTF-16, big end first', utf16(TEXT, true)],
  ['Windows-1252', windows1252(TEXT)],
])('%s', (_, bytes) => {
  expect(decodeText(Uint8Array.from(bytes))).toBe(TEXT);
});

test('no bytes are no text', () => {
  expect(decodeText(new Uint8Array())).toBe('');
});

test('every byte can be read', () => {
  const all = Uint8Array.from({ length: 256 }, (_, i) => i);
  expect(decodeText(all)).toHaveLength(256);
});
