import { ContextLostError, type RemoteFunction } from './bidi.ts';
import type { Place } from './chrome-driver.ts';
import type { ChromeScope } from './chrome-scope.ts';
import { aimAt, focusAndSelect, pressesSeen, type Query, readText, visibility } from './dom-programs.ts';
import { type Key, toChord, toChords } from './keyboard.ts';
import { Pending, type PollOptions, poll } from './poll.ts';

/** Where a driver's document is. It is looked up again for each step, so that a reloaded or moved frame is found. */
export interface DocumentSource {
  /** For messages: "the panel", "the tab https://…". */
  name: string;
  find(): Promise<string | undefined>;
  /** Where it is shown: the selected tab unless told. */
  place?: Place;
}

/** Drives one document: a tab's, the embedded panel's, the sidebar's, the background's. */
export class FrameDriver {
  constructor(
    protected readonly chrome: ChromeScope,
    protected readonly source: DocumentSource,
  ) {}

  /** The BiDi id of the document's context, once it exists. */
  async context(options?: PollOptions): Promise<string> {
    return poll(
      this.source.name,
      async () => (await this.source.find()) ?? new Pending('no such document'),
      options,
    );
  }

  /** Runs a function there. It is sent as text; arguments and result cross as JSON. */
  async evaluate<A extends unknown[], T>(fn: RemoteFunction<A, T>, ...args: A): Promise<T> {
    return this.chrome.bidi.call(await this.context(), fn, args);
  }

  /** Runs a library's text there (axe-core, say), whatever the document's CSP. */
  async addScript(source: string): Promise<void> {
    await this.chrome.bidi.run(await this.context(), source);
  }

  /** The displayed text, white space (no-break spaces too) collapsed. */
  async text(selector = 'body'): Promise<string> {
    return this.#until(`text of ${selector}`, async () => {
      return (await this.evaluate(readText, selector)) ?? new Pending(`no element matches ${selector}`);
    });
  }

  /** Waits until an element is displayed, or is no longer (`state: 'hidden'`, also when it is absent). */
  async waitFor(
    selector: string,
    options: PollOptions & { state?: 'visible' | 'hidden' } = {},
  ): Promise<void> {
    const wanted = options.state ?? 'visible';
    await this.#until(
      `${selector} to be ${wanted}`,
      async () => {
        const seen = await this.evaluate(visibility, selector);
        return (wanted === 'visible') === (seen === 'visible') ? true : new Pending(`it is ${seen}`);
      },
      options,
    );
  }

  /** Waits until the displayed text holds this. Write plain spaces, also where French has no-break spaces. */
  async waitForText(wanted: string | RegExp, options?: PollOptions): Promise<void> {
    await this.#until(
      `text ${wanted}`,
      async () => {
        const seen = (await this.evaluate(readText, 'body')) ?? '';
        const found = typeof wanted === 'string' ? seen.includes(wanted) : wanted.test(seen);
        return found ? true : new Pending(`"${seen.slice(0, 300)} … ${seen.slice(-300)}"`);
      },
      options,
    );
  }

  /** Waits until the function returns something truthy there, and returns it. */
  async waitUntil<A extends unknown[], T>(what: string, fn: RemoteFunction<A, T>, ...args: A): Promise<T> {
    return this.#until(what, async () => (await this.evaluate(fn, ...args)) || new Pending('false'));
  }

  /** A real press of the mouse's main button in the middle of the first displayed element. */
  async click(selector: string): Promise<void> {
    await this.#press({ selector }, selector);
  }

  /**
   * Clicks the control with this accessible name, or the only one whose name holds it.
   *
   * @param role one of button, link, radio, checkbox, tab, textbox, combobox, another ARIA role; any unless told
   */
  async clickText(name: string, role?: string): Promise<void> {
    await this.#press({ name, role }, `${role ?? 'control'} "${name}"`);
  }

  /** Real keys, one after the other, to whatever has the browser's focus, as from a keyboard. */
  async press(...keys: Key[]): Promise<void> {
    await this.chrome.call('press', keys.map(toChord));
    await this.#settle();
  }

  /** Types text, key by key, into whatever has the browser's focus. */
  async type(text: string): Promise<void> {
    await this.chrome.call('press', toChords(text));
    await this.#settle();
  }

  /** Replaces what a field holds by typing. */
  async fill(selector: string, text: string): Promise<void> {
    await this.click(selector);
    await this.evaluate(focusAndSelect, selector);
    await this.press('Delete');
    await this.type(text);
  }

  /** Gives files to an `<input type=file>` as soon as it is there; it may be hidden. */
  async setFiles(selector: string, files: string[]): Promise<void> {
    await this.waitUntil(selector, (query) => document.querySelector(query) !== null, selector);
    const context = await this.context();
    const { nodes } = await this.chrome.bidi.send<{ nodes: { sharedId: string }[] }>(
      'browsingContext.locateNodes',
      {
        context,
        locator: { type: 'css', value: selector },
      },
    );
    if (!nodes[0]) throw new Error(`${this.source.name}: no element matches ${selector}`);
    await this.chrome.bidi.send('input.setFiles', {
      context,
      element: { sharedId: nodes[0].sharedId },
      files,
    });
  }

  /** True when the keyboard writes into this very document. */
  async hasFocus(): Promise<boolean> {
    return this.evaluate(() => document.hasFocus() && !(document.activeElement instanceof HTMLIFrameElement));
  }

  /** A PNG of this document. */
  async screenshot(): Promise<Buffer> {
    return this.chrome.bidi.screenshot(await this.context());
  }

  async #press(query: Query, name: string): Promise<void> {
    let last = '';
    const aim = await this.#until(`${name} to be clickable`, async () => {
      const aimed = await this.evaluate(aimAt, query);
      if (typeof aimed === 'string') return new Pending(aimed);
      // Twice at the same point: it is not moving.
      const point = `${aimed.x},${aimed.y}`;
      if (point === last) return aimed;
      last = point;
      return new Pending('it moves');
    });
    const context = await this.context();
    // A synthesized press does not move the focus between tab, sidebar and address bar; a user's does.
    await this.chrome.call('focus', this.source.place ?? 'tab');
    await this.chrome.bidi.send('input.performActions', {
      context,
      actions: [
        {
          type: 'pointer',
          id: 'mouse',
          parameters: { pointerType: 'mouse' },
          actions: [
            { type: 'pointerMove', x: aim.x, y: aim.y, origin: 'viewport' },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ],
        },
      ],
    });
    // What lies over a frame in the page takes its clicks, and nothing inside the frame can tell beforehand.
    await poll(
      `the click on ${name} to reach ${this.source.name}`,
      async () => {
        try {
          const seen = await this.chrome.bidi.call(context, pressesSeen, []);
          return (
            seen === null ||
            seen > aim.pressesBefore ||
            new Pending('nothing arrived: covered by the page around, or outside the window?')
          );
        } catch (error) {
          if (error instanceof ContextLostError) return true; // the click closed it
          throw error;
        }
      },
      { timeout: 2_000 },
    );
  }

  /** Keys travel to the document on the same channel as this question, so its answer comes after them. */
  async #settle(): Promise<void> {
    const context = await this.source.find();
    if (context === undefined) return;
    try {
      await this.chrome.bidi.call(context, () => new Promise<void>((resolve) => setTimeout(resolve)), []);
    } catch (error) {
      if (!(error instanceof ContextLostError)) throw error; // else: the key closed it
    }
  }

  async #until<T>(what: string, probe: () => Promise<T | Pending>, options?: PollOptions): Promise<T> {
    return poll(
      `${what} in ${this.source.name}`,
      async () => {
        try {
          return await probe();
        } catch (error) {
          if (error instanceof ContextLostError) return new Pending('the document is being replaced');
          throw error;
        }
      },
      options,
    );
  }
}
