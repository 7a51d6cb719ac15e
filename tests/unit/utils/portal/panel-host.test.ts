// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PanelHost } from '@/utils/portal/panel-host.ts';
import { hosts, settle, stubPage } from './page.ts';

// Modal dialogs, other popovers, `document.open` and real frames are in tests/e2e: they need a browser.

let page: ReturnType<typeof stubPage>;
let opened: PanelHost[] = [];

function open(tokens = ['one', 'two', 'three'], onGivenUp = vi.fn<() => void>()) {
  const onEnd = vi.fn();
  const panel = new PanelHost({ address: 'about:blank', tokens, onGivenUp, onEnd });
  opened.push(panel);
  return { panel, onGivenUp, onEnd, frame: () => page.roots[0]?.querySelector('iframe') };
}

beforeEach(() => {
  page = stubPage();
});

afterEach(() => {
  for (const panel of opened) panel.close();
  opened = [];
});

describe('the panel in the page', () => {
  test('stands on top of the page, in a child of its root element', () => {
    open();
    expect(hosts()).toHaveLength(1);
    expect(hosts()[0]?.parentElement).toBe(document.documentElement);
    expect(hosts()[0]?.getAttribute('popover')).toBe('manual');
    expect(page.shown).toEqual(['shown']);
  });

  test('shows the page nothing of its frame, neither its address nor its token', () => {
    open();
    expect(hosts()[0]?.shadowRoot).toBeNull();
    expect(document.querySelector('iframe')).toBeNull();
    expect(document.documentElement.outerHTML).not.toMatch(/iframe|about:blank|one/);
  });

  test('opens with the first token, and has a name', () => {
    const { frame } = open();
    expect(frame()?.src).toBe('about:blank#one');
    expect(frame()?.getAttribute('aria-label')).toBe('Repère');
  });

  test('takes the place of one that an earlier version left', () => {
    open();
    const [stale] = hosts();
    open();
    expect(hosts()).toHaveLength(1);
    expect(hosts()[0]).not.toBe(stale);
  });
});

describe('when the page removes the panel', () => {
  test('it comes back with a new frame and the next token', async () => {
    const { frame } = open();
    const first = frame();
    hosts()[0]?.remove();
    await settle();
    expect(hosts()).toHaveLength(1);
    expect(frame()).not.toBe(first);
    expect(frame()?.src).toBe('about:blank#two');
  });

  test('by moving it into something else, it comes back to where it is seen', async () => {
    open();
    const [host] = hosts();
    if (host) document.body.append(host);
    await settle();
    expect(hosts()[0]?.parentElement).toBe(document.documentElement);
  });

  test('it gives up when its tokens are used, says so once, and stays away', async () => {
    const { onGivenUp } = open(['one', 'two']);
    for (let i = 0; i < 4; i++) {
      hosts()[0]?.remove();
      await settle();
    }
    expect(hosts()).toEqual([]);
    expect(onGivenUp).toHaveBeenCalledTimes(1);
  });

  test('other changes of the page leave it alone', async () => {
    const { frame } = open();
    const first = frame();
    document.documentElement.append(document.createElement('div'));
    document.body.innerHTML = '<p>other</p>';
    await settle();
    expect(frame()).toBe(first);
    expect(frame()?.src).toBe('about:blank#one');
  });
});

test('the keys are for the interview as soon as it is there, and each time that it comes back', async () => {
  const { frame } = open();
  const focused: unknown[] = [];
  vi.spyOn(HTMLElement.prototype, 'focus').mockImplementation(function (this: HTMLElement) {
    focused.push(this);
  });
  const first = frame();
  first?.dispatchEvent(new Event('load'));
  expect(focused).toEqual([first]);
  hosts()[0]?.remove();
  await settle();
  frame()?.dispatchEvent(new Event('load'));
  expect(focused.at(-1)).toBe(frame());
});

describe('closing', () => {
  test('takes the panel away for good', async () => {
    const { panel, onGivenUp } = open();
    panel.close();
    document.documentElement.append(document.createElement('div'));
    await settle();
    expect(hosts()).toEqual([]);
    expect(onGivenUp).not.toHaveBeenCalled();
  });

  test('gives the focus back to where it was', () => {
    const field = document.querySelector<HTMLElement>('#field');
    field?.focus();
    const { panel } = open();
    field?.blur();
    panel.close();
    expect(document.activeElement).toBe(field);
  });

  test('does not look for a field that is gone', () => {
    const field = document.querySelector<HTMLElement>('#field');
    field?.focus();
    const { panel } = open();
    field?.remove();
    expect(() => panel.close()).not.toThrow();
  });
});
