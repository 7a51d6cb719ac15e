import type { Browser } from 'puppeteer-core';

interface RawConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

interface ScriptResult {
  type: 'success' | 'exception';
  result?: { type: string; value?: unknown };
  exceptionDetails?: { text: string; lineNumber: number };
}

/** A node of `browsingContext.getTree`. */
export interface ContextTree {
  context: string;
  url: string;
  children: ContextTree[];
}

/** A function that is sent as text: it sees its arguments and the globals over there, no closure. */
export type RemoteFunction<A extends unknown[], T> = (...args: A) => T | Promise<T>;

/** The document went away (closed, navigated, removed) before or while a command ran in it. */
export class ContextLostError extends Error {}

/** The `script.evaluate` of an extension page did not return normally. */
export class RemoteScriptError extends Error {}

const CONTEXT_LOST = /no such frame|DiscardedBrowsingContext|AbortError|no longer exist|actor .*destroyed/i;

/** Raw WebDriver BiDi over the connection that puppeteer opened: it has no public way to an extension's frame. */
export class Bidi {
  readonly #connection: RawConnection;

  constructor(browser: Browser) {
    const connection: unknown = Reflect.get(browser, 'connection');
    if (!isConnection(connection)) {
      throw new Error(
        'puppeteer-core no longer has `connection` on its BiDi browser: see tests/e2e/firefox/bidi.ts',
      );
    }
    this.#connection = connection;
  }

  /** One BiDi command. @throws ContextLostError when its context is gone */
  async send<T = unknown>(method: string, params: object): Promise<T> {
    try {
      return (await this.#connection.send(method, params)).result as T;
    } catch (cause) {
      // The rest of the message is Firefox's internal stack.
      const message =
        (cause instanceof Error ? cause.message : String(cause)).split(' RemoteError@')[0] ?? '';
      const summary = `${method}: ${message.slice(0, 500)}`;
      throw CONTEXT_LOST.test(summary)
        ? new ContextLostError(summary, { cause })
        : new Error(summary, { cause });
    }
  }

  /**
   * Runs a function in a context. Arguments and result cross as JSON.
   *
   * @throws RemoteScriptError when the function throws; ContextLostError when the context is gone
   */
  async call<A extends unknown[], T>(context: string, fn: RemoteFunction<A, T>, args: A): Promise<T> {
    // esbuild (tsx, vitest) wraps named functions in a helper that does not exist over there.
    const declaration = `async (json) => {
      const __name = (f) => f;
      const value = await (${fn.toString()})(...JSON.parse(json));
      return value === undefined ? undefined : JSON.stringify(value);
    }`;
    const outcome = await this.send<ScriptResult>('script.callFunction', {
      functionDeclaration: declaration,
      arguments: [{ type: 'string', value: JSON.stringify(args) }],
      target: { context },
      awaitPromise: true,
    });
    if (outcome.type === 'exception') {
      throw new RemoteScriptError(outcome.exceptionDetails?.text ?? 'unknown exception');
    }
    const value = outcome.result?.value;
    return (typeof value === 'string' ? JSON.parse(value) : undefined) as T;
  }

  /** Runs a script's text in a context, as a debugger does: the document's CSP does not apply. */
  async run(context: string, source: string): Promise<void> {
    const outcome = await this.send<ScriptResult>('script.evaluate', {
      // Its completion value would be serialized; nobody wants it.
      expression: `${source}\n;undefined`,
      target: { context },
      awaitPromise: false,
    });
    if (outcome.type === 'exception') {
      throw new RemoteScriptError(outcome.exceptionDetails?.text ?? 'unknown exception');
    }
  }

  /** The tabs and their frames, or the tree under one of them. */
  async tree(root?: string): Promise<ContextTree[]> {
    const { contexts } = await this.send<{ contexts: ContextTree[] }>(
      'browsingContext.getTree',
      root === undefined ? {} : { root },
    );
    return contexts;
  }

  /** The browser's own window (browser.xhtml); needs `--remote-allow-system-access`. */
  async chromeWindow(): Promise<string> {
    const { contexts } = await this.send<{ contexts: ContextTree[] }>('browsingContext.getTree', {
      'moz:scope': 'chrome',
    });
    const main = contexts.find((tree) => tree.url === 'chrome://browser/content/browser.xhtml');
    if (!main) throw new Error(`No browser window among: ${contexts.map((tree) => tree.url).join(', ')}`);
    return main.context;
  }

  /** Installs an unpacked extension until the browser ends, or updates it. */
  async installExtension(path: string): Promise<void> {
    await this.send('webExtension.install', { extensionData: { type: 'path', path } });
  }

  /** A PNG of what the context shows. */
  async screenshot(context: string): Promise<Buffer> {
    const { data } = await this.send<{ data: string }>('browsingContext.captureScreenshot', { context });
    return Buffer.from(data, 'base64');
  }
}

function isConnection(value: unknown): value is RawConnection {
  return typeof value === 'object' && value !== null && 'send' in value && typeof value.send === 'function';
}
