/** A text without capitals, accents and invisible signs, and where each of its characters stood. */
export interface PlainText {
  text: string;
  /** The place in the original of each character, and of the end. */
  at: readonly number[];
}

export function plainText(original: string): PlainText {
  let text = '';
  const at: number[] = [];
  let place = 0;
  for (const sign of original) {
    // Also turns no-break spaces and full-width digits into plain ones, as they come out of a PDF.
    const plain = sign
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[\p{M}\p{Cf}]/gu, '');
    text += plain;
    for (const _ of plain) at.push(place);
    place += sign.length;
  }
  return { text, at: [...at, place] };
}
