import { readFile } from 'node:fs/promises';
import { pause } from '../e2e/chromium/poll.ts';
import type { RawChromium, RawTarget } from './raw-chromium.ts';

/** Megabytes, at the highest. */
export interface Peak {
  /** Of the page's own objects, those not collected yet with them. */
  heap: number;
  /** What the page's process has for itself, workers and the engine with it; `undefined` where the system does not tell. */
  process: number | undefined;
}

const EVERY = 40;

/** The process of a page: the one that works while the page does. */
export async function processOf(chromium: RawChromium, page: RawTarget): Promise<number> {
  const before = await renderers(chromium);
  await page.evaluate('(() => { const end = performance.now() + 1500; while (performance.now() < end); })()');
  const worked = [...(await renderers(chromium))].map(
    ([id, time]) => [id, time - (before.get(id) ?? 0)] as const,
  );
  const [first] = worked.sort(([, a], [, b]) => b - a);
  if (!first) throw new Error('The page has no process');
  return first[0];
}

/** The highest of what is in use while something runs, measured again and again. */
export async function peakWhile<T>(
  page: RawTarget,
  pid: number,
  work: () => Promise<T>,
): Promise<{ result: T; peak: Peak }> {
  await page.send('HeapProfiler.collectGarbage');
  const peak: Peak = { heap: 0, process: undefined };
  let running = true;
  const watching = (async () => {
    while (running) {
      const [heap, own] = await Promise.all([heapOf(page), ownMemory(pid)]);
      peak.heap = Math.max(peak.heap, heap);
      if (own !== undefined) peak.process = Math.max(peak.process ?? 0, own);
      await pause(EVERY);
    }
  })();
  try {
    return { result: await work(), peak };
  } finally {
    running = false;
    await watching;
  }
}

async function heapOf(page: RawTarget): Promise<number> {
  const { usedSize } = await page.send<{ usedSize: number }>('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

/** Linux tells it; elsewhere only the heap is known. */
async function ownMemory(pid: number): Promise<number | undefined> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kilobytes = /^RssAnon:\s+(\d+) kB$/m.exec(status)?.[1];
  return kilobytes === undefined ? undefined : (Number(kilobytes) * 1024) / 1e6;
}

/** Seconds of work by process. */
async function renderers(chromium: RawChromium): Promise<Map<number, number>> {
  const { processInfo } = await chromium.send<{
    processInfo: { type: string; id: number; cpuTime: number }[];
  }>('SystemInfo.getProcessInfo');
  return new Map(
    processInfo.filter(({ type }) => type === 'renderer').map(({ id, cpuTime }) => [id, cpuTime]),
  );
}
