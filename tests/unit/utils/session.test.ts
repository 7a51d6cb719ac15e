import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { inTurn, session } from '@/utils/session.ts';

beforeEach(() => fakeBrowser.reset());

test('keeps values in the memory that ends with the browser, never on disk', async () => {
  await session.set('a', { b: 1 });
  expect(await session.get('a')).toEqual({ b: 1 });
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

test('gives nothing for what was never set, or was removed', async () => {
  await session.set('a', 1);
  await session.set('b', 2);
  await session.set('c', 3);
  await session.remove('a', 'b');
  expect(await session.get('a')).toBeUndefined();
  expect(await session.get('b')).toBeUndefined();
  expect(await session.get('c')).toBe(3);
});

describe('in turn', () => {
  test('one task begins when the one before has ended', async () => {
    const turn = inTurn();
    const seen: string[] = [];
    const task = (name: string) => async () => {
      seen.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 1));
      seen.push(`${name} ends`);
      return name;
    };
    expect(await Promise.all([turn(task('a')), turn(task('b'))])).toEqual(['a', 'b']);
    expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });

  test('a failure goes to the one who asked, and the next task runs', async () => {
    const turn = inTurn();
    const failing = turn(() => Promise.reject(new Error('a')));
    const next = turn(async () => 'b');
    await expect(failing).rejects.toThrow('a');
    expect(await next).toBe('b');
  });
});
