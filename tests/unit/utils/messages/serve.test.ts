import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as z from 'zod/mini';
import type { Browser } from '@/utils/browser.ts';
import type { RequestType } from '@/utils/messages/request.ts';
import { ERROR_CODES, ExpectedError } from '@/utils/messages/result.ts';
import { answer, handle, type Sender, senderOf, serve } from '@/utils/messages/serve.ts';

const double: RequestType<{ number: number }, { result: number }> = {
  name: 'double',
  from: ['panel'],
  payload: z.strictObject({ number: z.number() }),
  value: z.strictObject({ result: z.number() }),
};

const panel: Sender = { caller: 'panel', tabId: 7, frameId: 3 };
const journal: Sender = { caller: 'journal', tabId: 8, frameId: 0 };

const doubling = handle(double, async ({ number }) => ({ result: number * 2 }));
const ask = (message: unknown, sender: Sender | null = panel) => answer([doubling], message, sender);

/** Node gives addresses of extensions no origin, as browsers do; so ours is one of the web here. */
const own = (path: string) => `https://repere.example/${path}`;
const { id } = fakeBrowser.runtime;

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => own(path.slice(1)));
});

describe('an answer', () => {
  test('is the value of the one who handles the request', async () => {
    expect(await ask({ name: 'double', payload: { number: 4 } })).toEqual({ ok: true, value: { result: 8 } });
  });

  test.each<[string, unknown, Sender | null, string]>([
    ['no message', undefined, panel, 'bad_request'],
    ['a text', 'double', panel, 'bad_request'],
    ['no name', { payload: { number: 4 } }, panel, 'bad_request'],
    ['an unknown name', { name: 'triple', payload: { number: 4 } }, panel, 'bad_request'],
    ['a name that every object inherits', { name: 'constructor', payload: {} }, panel, 'bad_request'],
    ['no payload', { name: 'double' }, panel, 'bad_request'],
    ['a wrong payload', { name: 'double', payload: { number: '4' } }, panel, 'bad_request'],
    ['more than was agreed', { name: 'double', payload: { number: 4, more: 1 } }, panel, 'bad_request'],
    ['a caller who may not ask this', { name: 'double', payload: { number: 4 } }, journal, 'forbidden'],
    ['a caller who may not ask anything', { name: 'double', payload: { number: 4 } }, null, 'forbidden'],
  ])('to %s is a code', async (_, message, sender, code) => {
    expect(await ask(message, sender)).toEqual({ ok: false, code });
  });

  test('to who may not ask does not tell whether the payload fits, and runs nothing', async () => {
    const run = vi.fn();
    const handler = handle(double, run);
    expect(await answer([handler], { name: 'double', payload: 'junk' }, journal)).toMatchObject({
      code: 'forbidden',
    });
    await answer([handler], { name: 'double', payload: 'junk' }, panel);
    expect(run).not.toHaveBeenCalled();
  });

  test('that does not fit the contract is our fault', async () => {
    const handler = handle(double, async () => ({ result: 1, secret: 2 }));
    expect(await answer([handler], { name: 'double', payload: { number: 4 } }, panel)).toEqual({
      ok: false,
      code: 'internal',
    });
  });

  test('knows who asks', async () => {
    const run = vi.fn(async () => ({ result: 0 }));
    await answer([handle(double, run)], { name: 'double', payload: { number: 4 } }, panel);
    expect(run).toHaveBeenCalledWith({ number: 4 }, panel);
  });
});

describe('a failure', () => {
  const failing = (error: unknown) =>
    answer([handle(double, () => Promise.reject(error))], { name: 'double', payload: { number: 4 } }, panel);

  test.each(ERROR_CODES)('expected as %s keeps its code and is not logged', async (code) => {
    const log = vi.spyOn(console, 'error').mockReturnValue();
    expect(await failing(new ExpectedError(code))).toEqual({ ok: false, code });
    expect(log).not.toHaveBeenCalled();
  });

  test.each<[string, unknown]>([
    ['an error', new TypeError('SECRET')],
    ['an error with a cause', new Error('SECRET', { cause: 'SECRET' })],
    ['a text', 'SECRET'],
    ['an object', { message: 'SECRET' }],
    ['nothing', undefined],
  ])('unexpected as %s is logged without its content', async (_, error) => {
    const log = vi.spyOn(console, 'error').mockReturnValue();
    expect(await failing(error)).toEqual({ ok: false, code: 'internal' });
    expect(log).toHaveBeenCalledTimes(1);
    const [words] = log.mock.calls;
    expect(words?.every((word) => typeof word === 'string')).toBe(true);
    expect(words?.join(' ')).toContain('double');
    expect(words?.join(' ')).not.toContain('SECRET');
  });
});

describe('the sender', () => {
  const tab = { id: 7 } as Browser.tabs.Tab;

  test.each<[string, Browser.runtime.MessageSender, Sender | null]>([
    [
      'the panel in a page',
      { id, url: own('panel.html'), tab, frameId: 3 },
      { caller: 'panel', tabId: 7, frameId: 3 },
    ],
    [
      'the panel beside the pages',
      { id, url: own('panel.html') },
      { caller: 'panel', tabId: null, frameId: 0 },
    ],
    [
      'the panel with its token behind the #',
      { id, url: own('panel.html#token'), tab, frameId: 3 },
      { caller: 'panel', tabId: 7, frameId: 3 },
    ],
    [
      'the journal in its tab',
      { id, url: own('journal.html'), tab, frameId: 0 },
      { caller: 'journal', tabId: 7, frameId: 0 },
    ],
    ['the journal in a frame', { id, url: own('journal.html'), tab, frameId: 2 }, null],
    ['another page of ours', { id, url: own('other.html'), tab, frameId: 0 }, null],
    ['a page that is named like ours', { id, url: own('x/panel.html'), tab, frameId: 0 }, null],
    [
      'a script of ours in a web page',
      { id, url: 'https://portal.example/panel.html', tab, frameId: 0 },
      null,
    ],
    ['another extension', { id: 'other', url: own('panel.html'), tab, frameId: 0 }, null],
    ['a page of another extension', { id, url: 'https://other.example/panel.html', tab, frameId: 0 }, null],
    ['who has no address', { id, tab, frameId: 0 }, null],
    ['who has no id', { url: own('panel.html'), tab, frameId: 0 }, null],
    ['an empty frame', { id, url: 'about:blank', tab, frameId: 3 }, null],
  ])('%s', (_, sender, expected) => {
    expect(senderOf(sender)).toEqual(expected);
  });
});

test('serving answers what comes from the browser, with the sender as the browser tells it', async () => {
  serve([doubling]);
  const message = { name: 'double', payload: { number: 4 } };
  const trigger = (url: string) => fakeBrowser.runtime.onMessage.trigger(message, { id, url }, () => {});
  expect(await trigger(own('panel.html'))).toEqual([{ ok: true, value: { result: 8 } }]);
  expect(await trigger('https://portal.example/')).toEqual([{ ok: false, code: 'forbidden' }]);
});
