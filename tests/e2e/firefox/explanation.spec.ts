import { expect, test } from './fixtures.ts';
import { answer, answerAll, asks, MUCH_MISSING, openPanel } from './interview-steps.ts';
import { introduce } from './stored.ts';

test.beforeEach(({ firefox }) => introduce(firefox));

test('asks first what decides most, keeps to the subject, and says why a kind of help is proposed', async ({
  firefox,
  portals,
}) => {
  const { panel } = await openPanel(firefox, portals.url('/case-file/'));
  await asks(panel, 'purpose');
  // A device is asked for: the device comes before the telephone.
  await panel.press('6');
  await asks(panel, 'deadline');
  await panel.press('4');
  await asks(panel, 'device');
  await answer(panel, ['phone', '1']);
  await asks(panel, 'plan');
  await answer(panel, ['device', '6']);
  await panel.click('.lines [data-kind=open-access-place] summary');
  await panel.waitForText('Appareil : Aucun');
});

test('says what rules a kind out and what would bring it, and closes with Escape', async ({
  firefox,
  portals,
}) => {
  const { panel } = await openPanel(firefox, portals.url('/case-file/'));
  await answerAll(panel, MUCH_MISSING);
  await panel.waitFor('.decision');
  await panel.clickText('Pourquoi pas …', 'button');
  await panel.waitFor('dialog.sheet[open]');
  await panel.click('dialog [data-kind=french-course] summary');
  const said = await panel.evaluate(
    () => document.querySelector('dialog [data-kind=french-course]')?.textContent ?? '',
  );
  expect(said).toMatch(/Il faudrait\s:Ce qui gêne\s: avec «\sLangue française\s»/);
  expect(
    await panel.evaluate(() =>
      [...document.querySelectorAll('dialog details')].every((one) => one.querySelector('[data-cause]')),
    ),
  ).toBe(true);
  await panel.press('Escape');
  await panel.waitUntil('the end of the dialog', () => document.querySelector('dialog') === null);
});
