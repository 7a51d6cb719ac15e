import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { CHROMIUM, chromiumArgs, createProfile, languageEnvironment } from '../e2e/chromium/profile.ts';

type Params = Record<string, unknown>;

/**
 * Chromium over its debugging pipe, without Playwright: Playwright stops every new frame of another origin until it
 * has prepared it, 10 to 20 ms that no user waits for and that would make a slow panel look nearer to the floor.
 */
export class RawChromium {
  private last = 0;
  private readonly waiting = new Map<
    number,
    (reply: { result?: unknown; error?: { message: string } }) => void
  >();

  private constructor(
    private readonly child: ChildProcess,
    private readonly input: Writable,
    output: Readable,
    private readonly removeProfile: () => Promise<void>,
  ) {
    let text = '';
    output.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      const messages = text.split('\0');
      text = messages.pop() ?? '';
      for (const message of messages) {
        const reply = JSON.parse(message) as { id?: number; result?: unknown; error?: { message: string } };
        if (reply.id === undefined) continue;
        this.waiting.get(reply.id)?.(reply);
        this.waiting.delete(reply.id);
      }
    });
  }

  static async launch(extensions: readonly string[]): Promise<RawChromium> {
    const profile = await createProfile('blocked');
    const args = chromiumArgs(extensions, profile.netLog, 'fr', 'blocked').filter(
      (arg) => !arg.startsWith('--log-net-log'),
    );
    const child = spawn(
      CHROMIUM,
      [
        '--headless=new',
        '--remote-debugging-pipe',
        '--enable-unsafe-extension-debugging',
        '--window-size=1280,800',
        `--user-data-dir=${profile.directory}`,
        ...args,
        'about:blank',
      ],
      {
        stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
        env: { ...process.env, ...languageEnvironment('fr') },
      },
    );
    const [, , , input, output] = child.stdio;
    const chromium = new RawChromium(child, input as Writable, output as Readable, profile.remove);
    await chromium.send('Browser.getVersion');
    return chromium;
  }

  async send<T = Params>(method: string, params: Params = {}, sessionId?: string): Promise<T> {
    const id = ++this.last;
    return new Promise<T>((resolve, reject) => {
      this.waiting.set(id, ({ result, error }) =>
        error ? reject(new Error(`${method}: ${error.message}`)) : resolve(result as T),
      );
      this.input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  async targets(type: string, prefix: string): Promise<string[]> {
    const { targetInfos } = await this.send<{
      targetInfos: { type: string; url: string; targetId: string }[];
    }>('Target.getTargets', { filter: [{}] });
    return targetInfos.filter((t) => t.type === type && t.url.startsWith(prefix)).map((t) => t.targetId);
  }

  /** Runs one expression, or several one after the other, in a target that nobody is attached to otherwise. */
  async attach(targetId: string): Promise<RawTarget> {
    const { sessionId } = await this.send<{ sessionId: string }>('Target.attachToTarget', {
      targetId,
      flatten: true,
    });
    return new RawTarget(this, sessionId);
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    await this.send('Browser.close').catch(() => undefined);
    await ended;
    await this.removeProfile();
  }
}

export class RawTarget {
  constructor(
    private readonly chromium: RawChromium,
    private readonly sessionId: string,
  ) {}

  send<T = Params>(method: string, params: Params = {}): Promise<T> {
    return this.chromium.send<T>(method, params, this.sessionId);
  }

  /** The value must be JSON; a promise is awaited. */
  async evaluate<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.send<{
      result: { value: T };
      exceptionDetails?: { text: string; exception?: { description?: string } };
    }>('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true, userGesture: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  async detach(): Promise<void> {
    await this.chromium.send('Target.detachFromTarget', { sessionId: this.sessionId });
  }
}
