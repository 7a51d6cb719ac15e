import { expect, test } from './fixtures.ts';
import {
  answeredRows,
  asks,
  clickOpen,
  NOTHING_MISSING,
  NOTHING_MISSING_ANSWERS,
  openPanel,
  put,
  record,
} from './interview-steps.ts';
import { drafts, introduce, journalRows } from './stored.ts';

const recorded = { type: 'decided', answers: NOTHING_MISSING_ANSWERS };

test.beforeEach(({ firefox }) => introduce(firefox));

test('has each answer exactly once though the background dies before each key and before recording', async ({
  firefox,
  portals,
}) => {
  const { panel } = await openPanel(firefox, portals.url('/case-file/'));
  for (const step of NOTHING_MISSING) {
    await put(panel, step[0]);
    await firefox.killBackground();
    await panel.press(step[1]);
  }
  await panel.waitFor('.decision');
  await expect
    .poll(async () => (await drafts(firefox)).map(({ answers }) => answers))
    .toEqual([NOTHING_MISSING_ANSWERS]);
  await firefox.killBackground();
  expect(await firefox.backgroundState()).toBe('stopped');
  await record(panel);
  expect((await journalRows(firefox)).map(({ body }) => body)).toEqual([expect.objectContaining(recorded)]);
  expect(await drafts(firefox)).toEqual([]);
});

test('loses no answer though the background dies while it is being kept', async ({ firefox, portals }) => {
  const { page, panel } = await openPanel(firefox, portals.url('/case-file/'));
  for (const step of NOTHING_MISSING) {
    await put(panel, step[0]);
    await Promise.all([panel.press(step[1]), firefox.killBackground()]);
  }
  await panel.waitFor('.decision');
  await Promise.all([panel.press('Control+Enter'), firefox.killBackground()]);
  await panel.waitForText('Voici tout ce qui a été gardé');
  expect((await journalRows(firefox)).map(({ body }) => body)).toEqual([expect.objectContaining(recorded)]);
  expect(await drafts(firefox)).toEqual([]);
  expect(await firefox.panelCount(page)).toBe(1);
});

for (const background of ['awake', 'asleep'] as const) {
  test(`has every key that was pressed though the panel is closed at once, background ${background}`, async ({
    firefox,
    portals,
  }) => {
    const { page, panel } = await openPanel(firefox, portals.url('/case-file/'));
    await asks(panel, 'purpose');
    if (background === 'asleep') await firefox.killBackground();
    await panel.press('1', '4', '1');
    await firefox.clickToolbar();
    await expect.poll(() => firefox.panelCount(page)).toBe(0);
    const again = await clickOpen(firefox);
    await asks(again, 'plan');
    expect(Object.keys(await answeredRows(again))).toEqual(['purpose', 'deadline', 'phone']);
  });
}
