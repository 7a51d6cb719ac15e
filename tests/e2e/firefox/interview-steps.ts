import type { FirefoxSession, FrameDriver, HostPage } from './harness.ts';

/** A question and the digit that answers it. */
export type Step = readonly [question: string, digit: string];

/** The five questions at the heart of the checklist, answered so that nothing is missing. */
export const CORE: readonly Step[] = [
  ['phone', '1'],
  ['plan', '1'],
  ['email', '1'],
  ['device', '1'],
  ['home', '1'],
];

/** A whole interview in which no follow-up is asked, because nothing is missing. */
export const NOTHING_MISSING: readonly Step[] = [
  ['purpose', '1'],
  ['deadline', '4'],
  ...CORE,
  ['autonomy', '1'],
  ['barriers', '1'],
];

/** What the rows of {@link NOTHING_MISSING} say. */
export const NOTHING_MISSING_ANSWERS = {
  purpose: 'actualisation',
  deadline: 'none',
  phone: 'own-stable',
  plan: 'ok',
  email: 'own-alone',
  device: 'computer',
  home: 'fixed',
  autonomy: 'alone',
  barriers: ['nothing'],
};

/** A whole interview with several proposals and no follow-up. */
export const MUCH_MISSING: readonly Step[] = [
  ['purpose', '1'],
  ['deadline', '1'],
  ['phone', '1'],
  ['plan', '1'],
  ['email', '6'],
  ['device', '6'],
  ['home', '3'],
  ['autonomy', '2'],
  ['barriers', '1'],
];

/** Opens a page and, by the toolbar button, the panel in it. */
export async function openPanel(
  firefox: FirefoxSession,
  url: string,
): Promise<{ page: HostPage; panel: FrameDriver }> {
  const page = await firefox.open(url);
  return { page, panel: await clickOpen(firefox) };
}

/** The toolbar button, where it opens the panel in the page in front. */
export async function clickOpen(firefox: FirefoxSession): Promise<FrameDriver> {
  await firefox.clickToolbar();
  const panel = await firefox.panel();
  await panel.waitFor('.header, .blocked');
  return panel;
}

/** Puts the question, which need not be the one on screen, then presses its digit. */
export async function answer(panel: FrameDriver, [question, digit]: Step): Promise<void> {
  await put(panel, question);
  await panel.press(digit);
}

/** Has an open question on screen, whichever is there now. */
export async function put(panel: FrameDriver, question: string): Promise<void> {
  await panel.waitFor(`.question[data-question=${question}], [data-open=${question}]`);
  const other = await panel.evaluate(
    (id) => document.querySelector(`.question[data-question=${id}]`) === null,
    question,
  );
  if (other) await panel.click(`[data-open=${question}]`);
  await asks(panel, question);
}

export async function answerAll(panel: FrameDriver, steps: readonly Step[]): Promise<void> {
  for (const step of steps) await answer(panel, step);
}

/** Waits for a question, and for the keyboard to be in the panel. */
export async function asks(panel: FrameDriver, question: string): Promise<void> {
  await panel.waitFor(`.question[data-question=${question}]`);
  await panel.waitUntil('the keyboard', () => document.hasFocus());
}

/** Waits for the decision's screen, records, and waits until it is said. */
export async function record(panel: FrameDriver): Promise<void> {
  await panel.waitFor('.decision');
  await panel.press('Control+Enter');
  await panel.waitForText('Voici tout ce qui a été gardé');
}

/** The answered rows on screen: question → the answer in words. */
export async function answeredRows(panel: FrameDriver): Promise<Record<string, string>> {
  return panel.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('.answered')].map((row) => [
        row.dataset.question ?? '',
        row.querySelector('.answered-answer')?.textContent ?? '',
      ]),
    ),
  );
}
