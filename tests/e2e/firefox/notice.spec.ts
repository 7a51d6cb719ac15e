import { expectAccessible, expectNoSideScroll } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { openPanel } from './interview-steps.ts';
import { introduce } from './stored.ts';

test('what the person is told opens from the panel, and is read in the other language', async ({
  firefox,
  portals,
}) => {
  await introduce(firefox);
  const { panel } = await openPanel(firefox, portals.url('/case-file/'));
  await panel.clickText('À lire à la personne', 'button');
  const notice = await firefox.waitForTab('/notice.html');
  await notice.waitForText('La structure qui vous accompagne est responsable');
  await expectAccessible(notice);
  await expectNoSideScroll(notice);
  await notice.clickText('In English', 'button');
  await notice.waitForText('Which rights do you have?');
  expect(await notice.evaluate(() => document.documentElement.lang)).toBe('en');
  expect(await firefox.extensionRequests()).toEqual([]);
});
