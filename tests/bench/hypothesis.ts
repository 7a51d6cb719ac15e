import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pause, poll } from '../e2e/chromium/poll.ts';
import type { HostTab } from './host-tab.ts';
import type { Opened } from './opening.ts';

export const MOUNT = '/hypothesis/';
const APP = '/hypothesis-app.html';
const API = '/hypothesis-api/';

/** The npm package's folder: from `REPERE_BENCH_HYPOTHESIS`, or installed. */
export function hypothesisFolder(): string | undefined {
  const given = process.env.REPERE_BENCH_HYPOTHESIS;
  if (given) return existsSync(join(given, 'build', 'boot.js')) ? given : undefined;
  try {
    return dirname(createRequire(import.meta.url).resolve('hypothesis/package.json'));
  } catch {
    return undefined;
  }
}

/**
 * From the injection of the client's boot script to the first usable control of its sidebar: a button that is
 * enabled, has a box whose middle is inside the window, and two animation frames later has been painted; the same
 * rule as our own mark. Everything that could be to the peer's disadvantage is left out: its files come from a warm
 * cache, its API answers at once, its sidebar opens by itself and has the page's own origin, so that it needs no
 * second process; and the clock starts in the page, after the command has arrived there.
 */
export async function measureHypothesis(tab: HostTab, origin: string): Promise<Opened> {
  await tab.fresh();
  const start = await tab.page.evaluate<number>(injection(origin));
  await pause(700);
  const usable = await poll('a control in Hypothesis', () =>
    tab.page.evaluate<number | null>('globalThis.hypothesisUsable ?? null'),
  );
  return { usable: usable - start, complete: null };
}

function injection(origin: string): string {
  const config = {
    assetRoot: `${origin}${MOUNT}`,
    sidebarAppUrl: `${origin}${APP}`,
    notebookAppUrl: `${origin}${APP}`,
    profileAppUrl: `${origin}${APP}`,
    openSidebar: true,
  };
  return `(() => {
    const config = document.createElement('script');
    config.type = 'application/json';
    config.className = 'js-hypothesis-config';
    config.textContent = ${JSON.stringify(JSON.stringify(config))};
    const boot = document.createElement('script');
    boot.src = ${JSON.stringify(`${origin}${MOUNT}build/boot.js`)};
    const start = performance.timeOrigin + performance.now();
    document.head.append(config, boot);
    return start;
  })()`;
}

/** Runs in the sidebar's document, once per animation frame, until something can be used. */
const WATCH = `
  const usable = (button) => {
    const box = button.getBoundingClientRect();
    const outer = frameElement.getBoundingClientRect();
    const x = outer.x + box.x + box.width / 2, y = outer.y + box.y + box.height / 2;
    return box.width > 0 && box.height > 0 && x > 0 && y > 0 && x < top.innerWidth && y < top.innerHeight
      && button.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  };
  const look = () => {
    if (![...document.querySelectorAll('button:enabled')].some(usable)) return requestAnimationFrame(look);
    requestAnimationFrame(() => { top.hypothesisUsable = performance.timeOrigin + performance.now(); });
  };
  requestAnimationFrame(look);`;

/** The sidebar's page and as much of the service as it asks for at its start, with nothing in it. */
export function hypothesisAnswers(origin: string): Record<string, { type: string; body: string }> {
  const json = (body: unknown) => ({ type: 'application/json', body: JSON.stringify(body) });
  const read = (path: string) => ({ method: 'GET', url: `${origin}${API}${path}`, desc: '' });
  const config = {
    assetRoot: `${origin}${MOUNT}`,
    apiUrl: `${origin}${API}`,
    authDomain: 'local',
    oauthClientId: 'x',
  };
  const links = {
    profile: { read: read('profile'), groups: { read: read('groups') } },
    groups: { read: read('groups') },
    search: read('search'),
  };
  return {
    [APP]: {
      type: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Hypothesis</title>
        <script class="js-hypothesis-config" type="application/json">${JSON.stringify(config)}</script>
        <hypothesis-app></hypothesis-app><script>${WATCH}</script>
        <script src="${origin}${MOUNT}build/boot.js"></script></html>`,
    },
    [API]: json({ links }),
    [API.slice(0, -1)]: json({ links }),
    [`${API}links`]: json({
      'account.settings': '#',
      'forgot-password': '#',
      'groups.new': '#',
      help: '#',
      'oauth.authorize': '#',
      'oauth.revoke': '#',
      'search.tag': '#',
      signup: '#',
      user: '#',
    }),
    [`${API}profile`]: json({ userid: null, authority: 'local', features: {}, preferences: {} }),
    [`${API}groups`]: json([
      {
        id: '__world__',
        name: 'Public',
        type: 'open',
        organization: null,
        scopes: { enforced: false, uri_patterns: [] },
        links: { html: '#' },
        scoped: false,
      },
    ]),
    [`${API}search`]: json({ total: 0, rows: [] }),
  };
}
