/**
 * One key or chord, named as in Playwright (`'Tab'`, `'1'`, `'Control+Enter'`), or a printed character with the
 * place of its key: on a French keyboard the key of the digit 1 is `{ key: '&', code: 'Digit1' }`.
 */
export type Key = string | { key: string; code: string };

/** A chord as the chrome driver takes it: WebDriver's code points. */
export interface Chord {
  modifiers: string[];
  main: string;
  /** Overrides the code of the US layout. */
  code?: string;
}

/** https://w3c.github.io/webdriver/#keyboard-actions (E006 is the large Enter; E007, "Enter" there, is the number pad's). */
const CODE_POINTS: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE006',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  F1: '\uE031',
  F2: '\uE032',
  F3: '\uE033',
  F4: '\uE034',
  F5: '\uE035',
  F6: '\uE036',
  F7: '\uE037',
  F8: '\uE038',
  F9: '\uE039',
  F10: '\uE03A',
  F11: '\uE03B',
  F12: '\uE03C',
  Meta: '\uE03D',
};

/** @throws Error for a name that is neither a character nor in the table */
export function toChord(key: Key): Chord {
  if (typeof key !== 'string') return { modifiers: [], main: key.key, code: key.code };
  // The plus sign is a key too, alone ('+') or at the end of a chord ('Control++').
  const parts = key === '+' || key.endsWith('++') ? [...key.slice(0, -2).split('+'), '+'] : key.split('+');
  const names = parts.filter((part) => part !== '');
  const main = names.pop();
  if (main === undefined) throw new Error(`Not a key: "${key}"`);
  return { modifiers: names.map(codePoint), main: codePoint(main) };
}

/** One chord a character, as typed on a keyboard. */
export function toChords(text: string): Chord[] {
  return [...text].map((character) => ({ modifiers: [], main: character === '\n' ? '\uE006' : character }));
}

function codePoint(name: string): string {
  const special = CODE_POINTS[name];
  if (special !== undefined) return special;
  if ([...name].length === 1) return name;
  throw new Error(`Unknown key "${name}": one character, or one of ${Object.keys(CODE_POINTS).join(', ')}`);
}
