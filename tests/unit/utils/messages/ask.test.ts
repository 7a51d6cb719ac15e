import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as z from 'zod/mini';
import { ask } from '@/utils/messages/ask.ts';
import type { RequestType } from '@/utils/messages/request.ts';

const greet: RequestType<{ name: string }, { words: string }> = {
  name: 'greet',
  from: ['panel'],
  payload: z.strictObject({ name: z.string() }),
  value: z.strictObject({ words: z.string() }),
};

const send = vi.fn<(message: unknown) => Promise<unknown>>();

async function asked(payload: unknown = { name: 'Jeanne' }): Promise<unknown> {
  const result = ask(greet, payload as { name: string });
  await vi.runAllTimersAsync();
  return result;
}

beforeEach(() => {
  vi.useFakeTimers();
  send.mockReset();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(send as never);
});

afterEach(() => {
  vi.useRealTimers();
});

test('sends the name and the payload, and gives the value', async () => {
  send.mockResolvedValue({ ok: true, value: { words: 'Bonjour' } });
  expect(await asked()).toEqual({ ok: true, value: { words: 'Bonjour' } });
  expect(send.mock.calls).toEqual([[{ name: 'greet', payload: { name: 'Jeanne' } }]]);
});

test('does not send what the contract does not know', async () => {
  expect(await asked({ name: 4 })).toEqual({ ok: false, code: 'bad_request' });
  expect(send).not.toHaveBeenCalled();
});

test('hands on the code of a failure, without asking again', async () => {
  send.mockResolvedValue({ ok: false, code: 'storage_full' });
  expect(await asked()).toEqual({ ok: false, code: 'storage_full' });
  expect(send).toHaveBeenCalledTimes(1);
});

describe('when the background sleeps or dies', () => {
  test('asks again until there is an answer', async () => {
    send
      .mockRejectedValueOnce(new Error('no receiver'))
      .mockResolvedValueOnce(undefined)
      .mockResolvedValueOnce({ ok: true, value: { words: 'Bonjour' } });
    expect(await asked()).toEqual({ ok: true, value: { words: 'Bonjour' } });
    expect(send).toHaveBeenCalledTimes(3);
  });

  test.each<[string, () => Promise<unknown>]>([
    ['rejects', () => Promise.reject(new Error('no receiver'))],
    ['gives nothing', () => Promise.resolve(undefined)],
    ['gives null', () => Promise.resolve(null)],
  ])('says that it is out of reach where the browser always %s', async (_, outcome) => {
    send.mockImplementation(outcome);
    expect(await asked()).toEqual({ ok: false, code: 'unreachable' });
    expect(send.mock.calls.length).toBeGreaterThan(1);
    expect(send.mock.calls.length).toBeLessThan(10);
  });

  test('says so where the browser throws at once, as after an update', async () => {
    send.mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(await asked()).toEqual({ ok: false, code: 'unreachable' });
  });
});

test.each([
  ['a text', 'yes'],
  ['neither good nor bad', { value: { words: 'Bonjour' } }],
  ['a code that does not exist', { ok: false, code: 'tired' }],
  ['another value', { ok: true, value: { words: 4 } }],
  ['more than was agreed', { ok: true, value: { words: 'Bonjour', more: 1 } }],
  ['no value', { ok: true }],
])('an answer that is %s is none', async (_, answer) => {
  send.mockResolvedValue(answer);
  expect(await asked()).toEqual({ ok: false, code: 'unreachable' });
});
