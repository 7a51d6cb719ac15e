import { FOLLOW_UPS, MAIN_QUESTIONS, type Script, vignette } from '../shared/interview-script.ts';
import { expect, test } from './fixtures.ts';
import type { Panel } from './panel.ts';

/** Nothing to read sideways. */
async function expectNothingCutOff(panel: Panel, where: string): Promise<void> {
  const wide = await panel.frame.evaluate(() => {
    const boxes = [document.documentElement, ...document.querySelectorAll('main, section, header')];
    const tooWide = boxes.filter((box) => box.scrollWidth > box.clientWidth && box.clientWidth > 0);
    const outside = [...document.querySelectorAll('button, input, summary, h1, h2, h3, legend, p, textarea')]
      .filter((element) => !element.closest('.sr-only') && element.checkVisibility())
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 0 && (left < -1 || right > document.documentElement.clientWidth + 1);
      });
    return [...tooWide, ...outside].map((element) => element.outerHTML.slice(0, 120));
  });
  expect(wide, where).toEqual([]);
}

/** Goes through everything with Tab; each stop must be seen and be marked. */
async function expectReachableByTab(panel: Panel, where: string): Promise<void> {
  // A new screen takes the focus after its first paint; the walk begins once that is over.
  await panel.frame.evaluate(
    () =>
      new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 150)))),
  );
  const count = await panel.frame.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    const all = [...document.querySelectorAll<HTMLElement>('button, input, summary, textarea')];
    const usable = all.filter((element) => element.checkVisibility() && !element.matches(':disabled'));
    for (const [number, element] of usable.entries()) element.dataset.stop = String(number);
    document.body.tabIndex = -1;
    document.body.focus();
    return usable.length;
  });
  const missing = new Set(Array.from({ length: count }, (_, number) => String(number)));
  // A date has several stops, of which the last is marked by the browser inside the field.
  const unmarked = new Map<string, string>();
  const marked = new Set<string>();
  // Arrows, not Tab, go through one group of radio buttons.
  for (const radio of await panel.frame.locator('[type=radio]:not(:checked)').all())
    missing.delete((await radio.getAttribute('data-stop')) ?? '');
  for (let press = 0; press < count + 3 && missing.size > 0; press++) {
    await panel.press('Tab');
    const stop = await panel.frame.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      if (!element?.dataset.stop) return null;
      const { top, bottom } = element.getBoundingClientRect();
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const seen = bottom > 0 && top < innerHeight;
      const marked = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      return { number: element.dataset.stop, fine: seen && marked, html: element.outerHTML.slice(0, 120) };
    });
    if (!stop) continue;
    missing.delete(stop.number);
    if (stop.fine) marked.add(stop.number);
    else unmarked.set(stop.number, stop.html);
  }
  const left = await panel.frame.evaluate(
    (numbers) =>
      numbers.map((number) => document.querySelector(`[data-stop="${number}"]`)?.outerHTML.slice(0, 120)),
    [...missing],
  );
  for (const number of marked) unmarked.delete(number);
  expect({ left, unmarked: [...unmarked.values()] }, where).toEqual({ left: [], unmarked: [] });
}

const SCREENS = [
  { name: '380 px', viewport: { width: 1280, height: 760 } },
  { name: '320 px', viewport: { width: 320, height: 640 } },
  // A zoom halves the page's own pixels.
  { name: '200 %', viewport: { width: 640, height: 380 } },
  { name: '320 px at 200 %', viewport: { width: 320, height: 256 } },
];

for (const { name, viewport } of SCREENS) {
  test.describe(`at ${name}`, () => {
    test.use({ chromiumOptions: { viewport } });

    test('what is new can be read first, nothing is cut off, and Tab reaches everything', async ({
      openPanel,
    }) => {
      const panel = await openPanel();
      const { answers } = vignette('V01');
      const check = async (where: string) => {
        await expectNothingCutOff(panel, where);
        await expectReachableByTab(panel, where);
      };
      const expectReadable = (question: string) =>
        expect(panel.asking(question).locator('legend')).toBeInViewport({ ratio: 1 });
      await expectReadable('purpose');
      await check('first question');
      await panel.asking().focus();
      await panel.answer(answers, 'device');
      await expectReadable('device');
      await panel.answer(answers, 'autonomy');
      await check('asking');
      await panel.asking().focus();
      await panel.answer(answers, 'barriers');
      await expectReadable('barriers');
      await panel.answer(answers);
      await expect(panel.frame.getByRole('heading', { name: 'Ce qui peut aider' })).toBeInViewport();
      await check('deciding');
      await panel.frame.getByLabel('Code local').focus();
      await panel.record();
      await expect(panel.recorded).toBeInViewport();
      await check('finished');
      await panel.frame.getByRole('button', { name: 'changer le rôle' }).click();
      await check('role');
    });
  });
}

/** For each question, answers under which it is asked. */
const CALLED_BY: Record<string, Script> = {
  'line-cut': { phone: 'none' },
  'line-active': { phone: 'own-stable', plan: 'unpaid-cut' },
  minima: { phone: 'own-stable', plan: 'too-expensive', barriers: ['fear-scam'] },
  'bank-account': { plan: 'too-expensive' },
  'at-ease': { email: 'own-help' },
  wants: { autonomy: 'never' },
  protected: { autonomy: 'done-for-me', wants: 'do-for' },
  'fc-possible': { autonomy: 'done-for-me', wants: 'do-for' },
  'schooled-fr': { barriers: ['reading-writing'] },
  'adapted-what': { barriers: ['adapted-help'] },
  'net-reason': { home: 'none', device: 'smartphone-tablet' },
  'mobile-network': { device: 'basic-phone' },
};

/** Everybody's needs at once, so that the proposals take all the room they ever do. */
const MANY_NEEDS: Script = {
  purpose: 'job-search',
  deadline: 'later',
  phone: 'own-changes',
  plan: 'data-out',
  email: 'lost-access',
  device: 'old-broken',
  home: 'poor-coverage',
  autonomy: 'with-help',
  barriers: ['fear-mistake', 'fear-scam'],
};

test.describe('on a 1280 by 760 screen', () => {
  test.use({ chromiumOptions: { viewport: { width: 1280, height: 760 } } });

  test('every question is whole, whatever else is on screen', async ({ openPanel, chromiumSession }) => {
    const panel = await openPanel();
    await panel.press('0');
    await expect(panel.answered('purpose')).toBeVisible();
    const key = `draft:${await chromiumSession.tabId()}`;
    const { [key]: draft } = await chromiumSession.sessionMemory();
    for (const { id } of [...MAIN_QUESTIONS, ...FOLLOW_UPS]) {
      const called = CALLED_BY[id] ?? {};
      const { [id]: _, ...others } = { ...MANY_NEEDS, ...called };
      const alone = id === 'deadline' ? { purpose: 'reachable', ...called } : called;
      for (const answers of [alone, others]) {
        await chromiumSession.sessionMemory({ [key]: { ...(draft as object), answers, current: id } });
        await panel.reload();
        await expect(panel.asking(id)).toBeVisible();
        const room = await panel.frame.evaluate(() => {
          const main = document.querySelector('main')?.getBoundingClientRect();
          const card = document.querySelector('fieldset[data-question]')?.getBoundingClientRect();
          return main && card
            ? { above: Math.ceil(card.top - main.top), below: Math.ceil(main.bottom - card.bottom) }
            : null;
        });
        // Softly, so that every question that is cut is named.
        expect.soft(room?.above, JSON.stringify({ id, answers, room })).toBeGreaterThanOrEqual(0);
        expect.soft(room?.below, JSON.stringify({ id, answers, room })).toBeGreaterThanOrEqual(0);
      }
    }
  });
});
