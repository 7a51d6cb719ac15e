import { pause, poll } from '../e2e/chromium/poll.ts';
import { putInPage } from './in-page.ts';
import { type Peak, peakWhile, processOf } from './memory.ts';
import type { RawChromium, RawTarget } from './raw-chromium.ts';

const DECISIONS = 100_000;

/** Fewer rounds: each takes seconds. */
const UNLOCKINGS = 10;
const SEARCHES = 5;
const FILES = 3;

export interface JournalMeasured {
  /** Milliseconds each. */
  times: Record<
    'newest' | 'person' | 'record' | 'unlock' | 'figures' | 'search' | 'rebuild' | 'backup' | 'restore',
    number[]
  >;
  /** The highest, while it ran again and again. */
  memory: Record<'search' | 'backup' | 'restore', Peak>;
}

/** Measures a journal of 100,000 decisions under a passphrase, in the extension's own pages. */
export async function measureJournal(
  chromium: RawChromium,
  extensionId: string,
  rounds: number,
  warmUps: number,
): Promise<JournalMeasured> {
  const tab = await JournalTab.open(chromium, extensionId);
  const timed = async (what: string, count: number, warm = 0) =>
    (await tab.page.evaluate<number[]>(`bench.${what}(${count + warm})`)).slice(warm);

  await tab.work();
  const filled = await tab.page.evaluate<{ events: number; filling: number; rebuilding: number }>(
    `bench.fill(${DECISIONS})`,
  );
  console.log(`${filled.events} events sealed and written in ${(filled.filling / 1000).toFixed(1)} s`);
  await tab.work();
  const newest = await timed('newest', rounds, warmUps);
  const person = await timed('person', rounds, warmUps);
  const unlock = await timed('unlocking', UNLOCKINGS, 1);

  await tab.show();
  const figures = await timed('figures', rounds, warmUps);
  const search = await tab.watched(() => timed('search', SEARCHES, 1));

  await tab.work();
  const record = await timed('record', rounds, warmUps);
  const backup = await tab.watched(() => timed('save', FILES));
  const restore = await tab.watched(() => timed('restore', FILES));
  await tab.close();
  return {
    times: {
      ...{ newest, person, record, unlock, figures, rebuild: [filled.rebuilding] },
      ...{ search: search.result, backup: backup.result, restore: restore.result },
    },
    memory: { search: search.peak, backup: backup.peak, restore: restore.peak },
  };
}

/** One tab of the extension. */
class JournalTab {
  private constructor(
    private readonly chromium: RawChromium,
    private readonly origin: string,
    private readonly targetId: string,
    private readonly pid: number,
    readonly page: RawTarget,
  ) {}

  static async open(chromium: RawChromium, extensionId: string): Promise<JournalTab> {
    const origin = `chrome-extension://${extensionId}`;
    const { targetId } = await chromium.send<{ targetId: string }>('Target.createTarget', {
      url: `${origin}/notice.html`,
    });
    const page = await chromium.attach(targetId);
    await poll('a page of the extension', () =>
      page.evaluate<boolean>(`location.origin === '${origin}'`).catch(() => false),
    );
    return new JournalTab(chromium, origin, targetId, await processOf(chromium, page), page);
  }

  /** A page that does nothing by itself, with the journal's own modules in it. */
  async work(): Promise<void> {
    await this.go('notice.html');
    await putInPage(this.page, 'journal-page.ts');
  }

  /** The journal page as it was built. */
  async show(): Promise<void> {
    await this.go('journal.html#decisions');
    await putInPage(this.page, 'shown-page.ts');
  }

  watched<T>(work: () => Promise<T>): Promise<{ result: T; peak: Peak }> {
    return peakWhile(this.page, this.pid, work);
  }

  async close(): Promise<void> {
    await this.chromium.send('Target.closeTarget', { targetId: this.targetId });
  }

  private async go(path: string): Promise<void> {
    // Away first: the same page with another address would not be loaded anew.
    await this.page.send('Page.navigate', { url: `${this.origin}/manifest.json` });
    const url = `${this.origin}/${path}`;
    await this.page.send('Page.navigate', { url });
    const ready = `document.readyState === 'complete' && location.href === ${JSON.stringify(url)}`;
    await poll(path, () => this.page.evaluate<boolean>(ready).catch(() => false));
    await pause(400);
  }
}
