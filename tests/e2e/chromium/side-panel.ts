import { writeFile } from 'node:fs/promises';
import type { CDPSession } from '@playwright/test';
import { keyEvents } from './keys.ts';
import { poll } from './poll.ts';

interface Reply {
  id?: number;
  result?: Record<string, unknown>;
  error?: { message: string };
}

/**
 * The document in the browser's own side panel. Playwright lists no page for it, and its sessions do not carry
 * children: so commands travel as text through `Target.sendMessageToTarget`.
 */
export class SidePanel {
  private last = 0;
  private readonly waiting = new Map<number, (reply: Reply) => void>();

  private constructor(
    private readonly cdp: CDPSession,
    private readonly sessionId: string,
  ) {}

  static async attach(cdp: CDPSession, targetId: string): Promise<SidePanel> {
    const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
    const panel = new SidePanel(cdp, sessionId);
    cdp.on('Target.receivedMessageFromTarget', (event) => {
      if (event.sessionId !== sessionId) return;
      const reply = JSON.parse(event.message) as Reply;
      if (reply.id !== undefined) panel.waiting.get(reply.id)?.(reply);
    });
    await panel.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    return panel;
  }

  /** Any CDP command on the panel's document. */
  async send(method: string, params: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
    const id = ++this.last;
    const reply = new Promise<Reply>((resolve) => this.waiting.set(id, resolve));
    const message = JSON.stringify({ id, method, params });
    await this.cdp.send('Target.sendMessageToTarget', { sessionId: this.sessionId, message });
    const { result, error } = await reply;
    this.waiting.delete(id);
    if (error) throw new Error(`${method}: ${error.message}`);
    return result ?? {};
  }

  /** Like Playwright's: an expression, or a function that closes over nothing; the result must be JSON. */
  async evaluate<T, A = undefined>(script: string | ((arg: A) => T | Promise<T>), arg?: A): Promise<T> {
    const expression = typeof script === 'string' ? script : `(${script})(${JSON.stringify(arg) ?? ''})`;
    const answer = await this.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    const failure = answer.exceptionDetails as
      | { text: string; exception?: { description?: string } }
      | undefined;
    if (failure) throw new Error(failure.exception?.description ?? failure.text);
    return (answer.result as { value: T }).value;
  }

  /** Waits for the element, scrolls it into view and clicks its middle with real mouse events. */
  async click(selector: string): Promise<void> {
    const [x, y] = await poll(`${selector} in the side panel`, () =>
      this.evaluate((query: string) => {
        const element = document.querySelector(query);
        if (!element) return null;
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = element.getBoundingClientRect();
        return box.width && box.height ? [box.x + box.width / 2, box.y + box.height / 2] : null;
      }, selector),
    );
    const button = { x, y, button: 'left', clickCount: 1 };
    await this.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...button });
    await this.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...button });
  }

  /** A trusted key: a character, or a name such as `Enter` or `Shift+Tab`. */
  async press(key: string): Promise<void> {
    for (const event of keyEvents(key)) await this.send('Input.dispatchKeyEvent', event);
  }

  /** The text as rendered; `undefined` when nothing matches. */
  async text(selector = 'body'): Promise<string | undefined> {
    // biome-ignore lint/performance/useDomNodeTextContent: a hidden text is no text
    const script = (query: string) => document.querySelector<HTMLElement>(query)?.innerText ?? null;
    return (await this.evaluate(script, selector)) ?? undefined;
  }

  /** The question on screen, as soon as it is another one; null once the decision is. */
  async questionAfter(before: string | null): Promise<string | null> {
    const found = await poll(`the question after ${before}`, async () => {
      const question = await this.evaluate(() => {
        if (document.querySelector('form.decision')) return 'decision';
        return document.querySelector<HTMLElement>('fieldset[data-question]')?.dataset.question ?? '';
      });
      return question !== '' && question !== before && question;
    });
    return found === 'decision' ? null : found;
  }

  async screenshot(path?: string): Promise<Buffer> {
    const { data } = (await this.send('Page.captureScreenshot', { format: 'png' })) as { data: string };
    const image = Buffer.from(data, 'base64');
    if (path) await writeFile(path, image);
    return image;
  }
}
