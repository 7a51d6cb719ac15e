// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type PortalCommands, portalCommands } from '@/utils/portal/portal-commands.ts';
import { hosts, settle, stubPage } from './page.ts';

const click = () => ({ address: 'about:blank', tokens: ['one', 'two'] });

let commands: PortalCommands;

beforeEach(() => {
  stubPage();
  commands = portalCommands();
});

afterEach(() => commands.close());

test('opens one panel, and says so when it stands there already', () => {
  expect(commands.open(click())).toBe('opened');
  expect(commands.open(click())).toBe('open-already');
  expect(hosts()).toHaveLength(1);
});

test('the panel can be closed, and opened again', () => {
  commands.open(click());
  commands.close();
  expect(hosts()).toEqual([]);
  expect(commands.open(click())).toBe('opened');
  expect(hosts()).toHaveLength(1);
});

test('closing where nothing is open does nothing', () => {
  expect(() => commands.close()).not.toThrow();
});

test('where the page keeps removing it, opening says that it is impossible here', async () => {
  commands.open(click());
  for (let i = 0; i < 3; i++) {
    hosts()[0]?.remove();
    await settle();
  }
  expect(commands.open(click())).toBe('impossible');
  expect(hosts()).toEqual([]);
});

test('a page that goes away takes the panel with it: it does not come back from the history', () => {
  commands.open(click());
  dispatchEvent(new Event('pagehide'));
  expect(hosts()).toEqual([]);
  expect(commands.open(click())).toBe('opened');
});

describe('a document that cannot hold the panel', () => {
  test('is one that is sandboxed', () => {
    vi.stubGlobal('origin', 'null');
    expect(commands.open(click())).toBe('impossible');
    vi.unstubAllGlobals();
  });

  test('is one of a browser without popovers', () => {
    Object.assign(HTMLElement.prototype, { showPopover: undefined });
    expect(commands.open(click())).toBe('impossible');
  });

  test('is a drawing', () => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    vi.spyOn(document, 'documentElement', 'get').mockReturnValue(svg as unknown as HTMLElement);
    expect(commands.open(click())).toBe('impossible');
    expect(hosts()).toEqual([]);
  });
});
