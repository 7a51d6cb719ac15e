import type { Frame, Locator, Page } from '@playwright/test';
import { keysFor, type Script } from '../shared/interview-script.ts';
import type { ChromiumSession } from './harness.ts';
import { poll } from './poll.ts';

export type OpenPanel = (path?: string) => Promise<Panel>;

/** A new tab with the panel opened by the real button. @param url of the page */
export async function openPanel(session: ChromiumSession, url: string): Promise<Panel> {
  const panel = new Panel(session, await session.open(url));
  await panel.click();
  return panel;
}

/** The panel in a page, as a user meets it. */
export class Panel {
  #frame: Frame | undefined;

  constructor(
    readonly session: ChromiumSession,
    readonly page: Page,
  ) {}

  /** The frame that is there now; after the page made it anew, call `found()` first. */
  get frame(): Frame {
    if (!this.#frame) throw new Error('No panel: click() first');
    return this.#frame;
  }

  /** Opens the panel by the toolbar button, and waits until it has drawn itself. */
  async click(): Promise<void> {
    await this.session.clickToolbar(this.page);
    await this.found();
  }

  async found(): Promise<void> {
    this.#frame = await this.session.panel(this.page);
    await this.frame.locator('#app > *').first().waitFor();
  }

  /** Loads the panel's own document anew, in the same frame. */
  async reload(): Promise<void> {
    await this.frame.evaluate(() => Reflect.set(globalThis, '__before', true));
    await this.frame.evaluate(() => location.reload());
    await poll('the reload of the panel', () =>
      this.frame.evaluate(() => !('__before' in globalThis)).catch(() => false),
    );
    await this.frame.locator('#app > *').first().waitFor();
  }

  /** Closes it by the toolbar button. */
  async clickAway(): Promise<void> {
    await this.session.clickToolbar(this.page);
    await this.session.noPanel(this.page);
  }

  asking(question?: string): Locator {
    return this.frame.locator(question ? `fieldset[data-question="${question}"]` : 'fieldset[data-question]');
  }

  answered(question?: string): Locator {
    return this.frame.locator(question ? `.answered[data-question="${question}"]` : '.answered');
  }

  option(id: string): Locator {
    return this.asking().locator(`[data-option="${id}"]`);
  }

  /** In "Restent". */
  stillOpen(question: string): Locator {
    return this.frame.locator(`[data-open="${question}"]`);
  }

  get proposals(): Locator {
    return this.frame.locator('[data-region=proposals]');
  }

  button(name: string | RegExp): Locator {
    return this.frame.getByRole('button', { name });
  }

  get recorded(): Locator {
    return this.frame.getByRole('heading', { name: 'Enregistré' });
  }

  /** Keys as a hand types them: whatever has the focus gets them. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** The question on screen, or null once the decision is. */
  async current(): Promise<string | null> {
    return poll('a question or the decision', async () => {
      const question = await this.frame.evaluate(() => {
        if (document.querySelector('form.decision')) return '';
        return document.querySelector<HTMLElement>('fieldset[data-question]')?.dataset.question;
      });
      return question === undefined ? undefined : { question };
    }).then(({ question }) => question || null);
  }

  /**
   * Answers by digits until the decision is on screen, or until `stopAt` is asked.
   *
   * @returns the questions in the order in which they were asked
   */
  async answer(script: Script = {}, stopAt?: string): Promise<string[]> {
    return this.eachQuestion((question) => this.press(...keysFor(question, script)), stopAt);
  }

  /** Goes on with the interview until a question is open, and puts that one next. */
  async goTo(question: string, script: Script): Promise<void> {
    for (let current = await this.current(); current !== question; current = await this.current()) {
      if (current === null) throw new Error(`${question} is not asked`);
      const open = this.stillOpen(question);
      if ((await open.count()) > 0) await open.click();
      else await this.press(...keysFor(current, script));
      await poll(`the end of ${current}`, async () => (await this.current()) !== current);
    }
  }

  /** Does something with each question on screen, until the decision is there, or until `stopAt` is asked. */
  async eachQuestion(act: (question: string) => Promise<unknown>, stopAt?: string): Promise<string[]> {
    const asked: string[] = [];
    for (;;) {
      const question = await this.current();
      if (question === null || question === stopAt) return asked;
      if (asked.includes(question)) throw new Error(`${question} was asked twice`);
      asked.push(question);
      await act(question);
      await poll(`the end of ${question}`, async () => (await this.current()) !== question);
    }
  }

  /** From the decision to the recorded view. */
  async record(): Promise<void> {
    await this.press('Control+Enter');
    await this.recorded.waitFor();
  }

  /** A real mouse click at the place where the element is drawn, whatever lies over it. */
  async clickAt(target: Locator): Promise<void> {
    const box = await target.boundingBox();
    if (!box) throw new Error('Nothing to click at');
    await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  }
}
