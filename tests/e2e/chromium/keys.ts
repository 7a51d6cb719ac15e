/** Names as Playwright writes them, with the code that Windows gives them: CDP needs both. */
const NAMED: Record<string, { code: string; windows: number; text?: string }> = {
  Enter: { code: 'Enter', windows: 13, text: '\r' },
  Tab: { code: 'Tab', windows: 9 },
  Escape: { code: 'Escape', windows: 27 },
  Backspace: { code: 'Backspace', windows: 8 },
  Delete: { code: 'Delete', windows: 46 },
  Home: { code: 'Home', windows: 36 },
  End: { code: 'End', windows: 35 },
  ArrowLeft: { code: 'ArrowLeft', windows: 37 },
  ArrowUp: { code: 'ArrowUp', windows: 38 },
  ArrowRight: { code: 'ArrowRight', windows: 39 },
  ArrowDown: { code: 'ArrowDown', windows: 40 },
  ' ': { code: 'Space', windows: 32, text: ' ' },
};
const MODIFIERS: Record<string, number> = { Alt: 1, Control: 2, Meta: 4, Shift: 8 };

/** The two events of one key press, for `Input.dispatchKeyEvent`. */
export function keyEvents(combination: string): Record<string, unknown>[] {
  const parts = combination.split('+');
  const name = parts.pop() || '+';
  const key = name === 'Space' ? ' ' : name;
  const modifiers = parts.reduce((sum, part) => sum | (MODIFIERS[part] ?? 0), 0);
  const known = NAMED[key] ?? {
    code: /\d/.test(key) ? `Digit${key}` : `Key${key.toUpperCase()}`,
    windows: key.toUpperCase().charCodeAt(0),
    text: key,
  };
  const common = { key, code: known.code, windowsVirtualKeyCode: known.windows, modifiers };
  // A key with Control, Alt or Meta types nothing.
  const text = modifiers & 7 ? undefined : known.text;
  return [
    { type: text ? 'keyDown' : 'rawKeyDown', ...common, ...(text ? { text } : {}) },
    { type: 'keyUp', ...common },
  ];
}
