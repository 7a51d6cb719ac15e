import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { admitPanel, admittedPanel, forgetPanel, grantPanel } from '@/utils/messages/panel-access.ts';

const TAB = 7;
const ORIGIN = 'https://portal.example';

beforeEach(() => fakeBrowser.reset());

async function granted(): Promise<[string, ...string[]]> {
  const { tokens, stored } = grantPanel(TAB, ORIGIN);
  await stored;
  return tokens as [string, ...string[]];
}

describe('a token', () => {
  test('lets one frame in, which then knows where it stands', async () => {
    const [token] = await granted();
    expect(await admittedPanel(TAB, 3)).toBeNull();
    expect(await admitPanel(TAB, 3, token)).not.toBeNull();
    expect(await admittedPanel(TAB, 3)).toEqual({ origin: ORIGIN });
  });

  test('is spent: a second frame with it stays out', async () => {
    const [token] = await granted();
    await admitPanel(TAB, 3, token);
    expect(await admitPanel(TAB, 4, token)).toBeNull();
    expect(await admittedPanel(TAB, 4)).toBeNull();
    expect(await admittedPanel(TAB, 3)).toEqual({ origin: ORIGIN });
  });

  test('lets only one of two frames in that show it at the same time', async () => {
    const [token] = await granted();
    const both = await Promise.all([admitPanel(TAB, 3, token), admitPanel(TAB, 4, token)]);
    expect(both.filter(Boolean)).toHaveLength(1);
  });

  test('is good for its own tab only', async () => {
    const [token] = await granted();
    expect(await admitPanel(TAB + 1, 3, token)).toBeNull();
    expect(await admittedPanel(TAB + 1, 3)).toBeNull();
  });

  test.each(['', 'guessed', undefined])('that is %j lets nobody in', async (token) => {
    await granted();
    expect(await admitPanel(TAB, 3, token)).toBeNull();
    expect(await admittedPanel(TAB, 3)).toBeNull();
  });

  test('is needed even before the first click', async () => {
    expect(await admitPanel(TAB, 3, undefined)).toBeNull();
  });

  test('is hard to guess, and one of several that differ', async () => {
    const tokens = await granted();
    expect(new Set(tokens).size).toBe(tokens.length);
    expect(tokens.length).toBeGreaterThan(1);
    for (const token of tokens) expect(token).toMatch(/^[\da-f-]{36}$/);
  });
});

test('a frame that is in stays in when it reloads, with its spent token or none', async () => {
  const [token] = await granted();
  await admitPanel(TAB, 3, token);
  expect(await admitPanel(TAB, 3, token)).not.toBeNull();
  expect(await admitPanel(TAB, 3, undefined)).not.toBeNull();
});

test('a reload spends no further token', async () => {
  const [first, second] = await granted();
  await admitPanel(TAB, 3, first);
  await admitPanel(TAB, 3, second);
  expect(await admitPanel(TAB, 4, second)).not.toBeNull();
});

test('one panel a tab: the frame made anew takes the place of the one that the page removed', async () => {
  const [first, second] = await granted();
  await admitPanel(TAB, 3, first);
  expect(await admitPanel(TAB, 4, second)).not.toBeNull();
  expect(await admittedPanel(TAB, 3)).toBeNull();
  expect(await admittedPanel(TAB, 4)).toEqual({ origin: ORIGIN });
});

test('a new click voids the tokens of the one before', async () => {
  const [first, second] = await granted();
  await admitPanel(TAB, 3, first);
  await granted();
  expect(await admitPanel(TAB, 4, first)).toBeNull();
  expect(await admitPanel(TAB, 4, second)).toBeNull();
});

test('a new click leaves the frame in whose last answers are on their way, until the next is let in', async () => {
  const [first] = await granted();
  await admitPanel(TAB, 3, first);
  const [next] = await granted();
  expect(await admittedPanel(TAB, 3)).toEqual({ origin: ORIGIN });
  await admitPanel(TAB, 4, next);
  expect(await admittedPanel(TAB, 3)).toBeNull();
});

test('a click in one tab leaves the panel of another', async () => {
  const [token] = await granted();
  await admitPanel(TAB, 3, token);
  await grantPanel(TAB + 1, null).stored;
  expect(await admittedPanel(TAB, 3)).toEqual({ origin: ORIGIN });
});

test('a tab that closed is forgotten', async () => {
  const [first, second] = await granted();
  await admitPanel(TAB, 3, first);
  await forgetPanel(TAB);
  expect(await admittedPanel(TAB, 3)).toBeNull();
  expect(await admitPanel(TAB, 4, second)).toBeNull();
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
});

test('what stands in the memory and cannot be read lets nobody in', async () => {
  await fakeBrowser.storage.session.set({ [`panel-access:${TAB}`]: { frames: [3] } });
  expect(await admittedPanel(TAB, 3)).toBeNull();
  expect(await admitPanel(TAB, 3, undefined)).toBeNull();
});
