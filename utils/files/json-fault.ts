const SPACE = /[ \t\n\r]*/y;
/** As far as it is right; the closing quote is looked for afterwards. */
const STRING = /"(?:[ !#-[\]-\uffff]+|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** What may come next; `item` and `member` right after an opening bracket, where it may also be closed. */
type Wanted = 'value' | 'item' | 'key' | 'member' | 'colon' | 'next';

/**
 * Where a text stops being JSON: the index of the first character that cannot stand there; the text's length where it
 * ends too early. Meant for a text that `JSON.parse` refused.
 */
export function jsonFault(text: string): number {
  const open: string[] = [];
  let wanted: Wanted = 'value';
  let at = endOf(SPACE, text, 0);
  // No function calls itself: a file may be nested deeper than the stack.
  for (; at < text.length; at = endOf(SPACE, text, at)) {
    const sign = text.charAt(at);
    if (wanted === 'next' || isEnd(sign, wanted)) {
      const continues = sign === ',' && wanted === 'next';
      if (open.length === 0 || !(continues || open.at(-1) === OPENED_BY[sign])) return at;
      if (continues) wanted = open.at(-1) === '{' ? 'key' : 'value';
      else {
        open.pop();
        wanted = 'next';
      }
    } else if (wanted === 'colon') {
      if (sign !== ':') return at;
      wanted = 'value';
    } else if (sign === '"') {
      at = endOf(STRING, text, at);
      if (text[at] !== '"') return at;
      wanted = isKey(wanted) ? 'colon' : 'next';
    } else if (isKey(wanted)) {
      return at;
    } else if (sign === '{' || sign === '[') {
      open.push(sign);
      wanted = sign === '{' ? 'member' : 'item';
    } else {
      const end = endOf(SCALAR, text, at);
      if (end === at) return at;
      wanted = 'next';
      at = end - 1;
    }
    at++;
  }
  return at;
}

const OPENED_BY: Readonly<Record<string, string>> = { '}': '{', ']': '[' };

function isEnd(sign: string, wanted: Wanted): boolean {
  return (sign === '}' && wanted === 'member') || (sign === ']' && wanted === 'item');
}

function isKey(wanted: Wanted): boolean {
  return wanted === 'key' || wanted === 'member';
}

/** Where a match ends that begins at `at`; `at` where there is none. */
function endOf(form: RegExp, text: string, at: number): number {
  form.lastIndex = at;
  return at + (form.exec(text)?.[0].length ?? 0);
}
