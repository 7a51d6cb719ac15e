import { readFile } from 'node:fs/promises';
import type { BrowserContext, Request } from '@playwright/test';
import { pause } from './poll.ts';

export interface NetworkRequest {
  url: string;
  /** Address of the document or worker that asked; in the net log only its origin, or `browser`. */
  from: string;
}

/** Fills `requests` as Playwright reports them: pages, frames and service workers, but not the side panel. */
export function recordRequests(context: BrowserContext, requests: NetworkRequest[]): void {
  context.on('request', (request) => {
    const url = request.url();
    if (isNetwork(url)) requests.push({ url, from: asker(request) });
  });
}

/**
 * Every request of the whole browser, read from its own net log: the side panel, a worker that has ended and the
 * browser itself are in it too. A content script asks in the name of its page, here as on the wire.
 */
export async function readNetLog(file: string): Promise<NetworkRequest[]> {
  // Chromium writes in batches, and an event is at most a batch behind.
  await pause(300);
  const [constants, ...lines] = (await readFile(file, 'utf8')).split('\n');
  const started = /"URL_REQUEST_START_JOB":(\d+)/.exec(constants ?? '')?.[1];
  if (!started) throw new Error('The net log has no constants');
  const found: NetworkRequest[] = [];
  for (const line of lines) {
    if (!line.includes(`"type":${started}}`) || !line.includes('"url"')) continue;
    const { params } = JSON.parse(line.replace(/,\s*$/, '')) as {
      params: { url: string; initiator?: string };
    };
    if (!isNetwork(params.url)) continue;
    const from = params.initiator?.includes('://') ? params.initiator : 'browser';
    found.push({ url: params.url, from });
  }
  return found;
}

function isNetwork(url: string): boolean {
  return /^(https?|wss?|ftp):/.test(url);
}

function asker(request: Request): string {
  const worker = request.serviceWorker();
  if (worker) return worker.url();
  // A navigation is asked by the tab: its frame does not exist yet, or still shows the page before.
  return request.isNavigationRequest() ? 'navigation' : request.frame().url();
}
