// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type KeyActions, listenToKeys } from '@/entrypoints/panel-app/keys.ts';
import type { Question } from '@/utils/interview/types.ts';
import { question } from '../../utils/interview/drafts.ts';

let end: AbortController;
let shown: Question | null;
let actions: { [Key in keyof Omit<KeyActions, 'question'>]: ReturnType<typeof vi.fn> };

beforeEach(() => {
  end = new AbortController();
  shown = question('phone');
  actions = { choose: vi.fn(), next: vi.fn(), end: vi.fn() };
  listenToKeys({ question: () => shown, ...(actions as object) } as KeyActions, end.signal);
});

afterEach(() => {
  end.abort();
  document.body.replaceChildren();
});

/** Presses a key, on the page or on an element of it; the event as it came back. */
function press(key: KeyboardEventInit & { key: string }, on: Element = document.body): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, code: '', ...key });
  on.dispatchEvent(event);
  return event;
}

function element(html: string): Element {
  const holder = document.body.appendChild(document.createElement('div'));
  holder.innerHTML = html;
  return holder.firstElementChild as Element;
}

const calls = () => Object.values(actions).map((one) => one.mock.calls.length);

describe('a digit', () => {
  test.each([
    ['1', 'a'],
    ['2', 'b'],
    ['0', 'unsaid'],
  ])('%s answers %s, and goes nowhere else', (digit, option) => {
    expect(press({ key: digit, code: `Digit${digit}` }).defaultPrevented).toBe(true);
    expect(actions.choose.mock.calls).toEqual([[option]]);
  });

  test('of the upper row of a French keyboard answers without shift', () => {
    press({ key: 'é', code: 'Digit2' });
    expect(actions.choose.mock.calls).toEqual([['b']]);
  });

  test('without an option does nothing', () => {
    expect(press({ key: '9', code: 'Digit9' }).defaultPrevented).toBe(false);
    expect(calls()).toEqual([0, 0, 0]);
  });

  test('does nothing while no question is on screen', () => {
    shown = null;
    press({ key: '1', code: 'Digit1' });
    press({ key: 'Enter' });
    expect(calls()).toEqual([0, 0, 0]);
  });

  test.each(['<input>', '<input type="date">', '<textarea></textarea>'])('is text in %s', (html) => {
    press({ key: '1', code: 'Digit1' }, element(html));
    expect(calls()).toEqual([0, 0, 0]);
  });

  test.each(['<input type="checkbox">', '<input type="radio">', '<button></button>'])(
    'answers on %s: nothing is typed there',
    (html) => {
      press({ key: '1', code: 'Digit1' }, element(html));
      expect(actions.choose.mock.calls).toEqual([['a']]);
    },
  );

  test.each([{ ctrlKey: true }, { altKey: true }, { metaKey: true }])('with %j is the browser’s', (held) => {
    press({ key: '1', code: 'Digit1', ...held });
    expect(calls()).toEqual([0, 0, 0]);
  });
});

describe('Enter', () => {
  test('goes on', () => {
    press({ key: 'Enter' });
    expect(calls()).toEqual([0, 1, 0]);
  });

  test.each([
    '<button></button>',
    '<a href="#x"></a>',
    '<summary></summary>',
    '<input type="checkbox">',
    '<select></select>',
  ])('belongs to %s where that has the focus', (html) => {
    press({ key: 'Enter' }, element(html));
    expect(calls()).toEqual([0, 0, 0]);
  });

  test.each(['<textarea></textarea>', '<input>', '<button></button>'])(
    'with Control ends, from %s too',
    (html) => {
      expect(press({ key: 'Enter', ctrlKey: true }, element(html)).defaultPrevented).toBe(true);
      expect(calls()).toEqual([0, 0, 1]);
    },
  );

  test('with Control ends where no question is on screen', () => {
    shown = null;
    press({ key: 'Enter', ctrlKey: true });
    expect(calls()).toEqual([0, 0, 1]);
  });
});

describe('no key counts', () => {
  const all = () => {
    press({ key: '1', code: 'Digit1' });
    press({ key: 'Enter' });
    press({ key: 'Enter', ctrlKey: true });
  };

  test('while a dialog is open', () => {
    element('<dialog open></dialog>');
    all();
    expect(calls()).toEqual([0, 0, 0]);
  });

  test('that is held down: a second answer would be nobody’s', () => {
    press({ key: '1', code: 'Digit1', repeat: true });
    press({ key: 'Enter', ctrlKey: true, repeat: true });
    expect(calls()).toEqual([0, 0, 0]);
  });

  test('that somebody else took', () => {
    const taker = element('<button></button>');
    taker.addEventListener('keydown', (event) => event.preventDefault());
    press({ key: '1', code: 'Digit1' }, taker);
    expect(calls()).toEqual([0, 0, 0]);
  });

  test('once it is over', () => {
    end.abort();
    all();
    expect(calls()).toEqual([0, 0, 0]);
  });
});
