import { expectNoAxeViolations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { expectFineInEveryLook } from './looks.ts';
import { NO_ADMINISTRATOR, under } from './policy.ts';

test('opens from the panel before the first answer, and gives way to "why not" after it', async ({
  chromiumSession,
  openPanel,
}) => {
  const panel = await openPanel();
  const opened = chromiumSession.context.waitForEvent('page');
  await panel.button('À lire à la personne').click();
  const notice = await opened;
  await expect(notice).toHaveTitle('Vos réponses, vos droits – Repère');
  await expect(notice.getByRole('heading', { name: 'Vos réponses, vos droits' })).toBeVisible();
  await panel.page.bringToFront();
  await panel.asking().focus();
  await panel.press('1');
  await expect(panel.button('Pourquoi pas … ?')).toBeVisible();
  await expect(panel.button('À lire à la personne')).toHaveCount(0);
});

test('opens from the journal', async ({ chromiumSession }) => {
  const page = await chromiumSession.extensionPage('journal.html');
  await page.getByRole('link', { name: 'À lire à la personne' }).click();
  await expect(page.getByRole('heading', { name: 'Quels sont vos droits ?' })).toBeVisible();
});

test('without a policy the structure has no name; nothing is asked of the network', async ({
  chromiumSession,
}) => {
  const page = await chromiumSession.extensionPage('notice.html');
  await expect(page.getByText('La structure qui vous accompagne est responsable')).toBeVisible();
  await expect(page.getByText('Vous pouvez demander que rien ne soit gardé')).toBeVisible();
  await expect(page.getByText('12 mois au plus')).toBeVisible();
  await page.getByRole('button', { name: 'In English' }).click();
  await expect(page.getByText('12 months at most')).toBeVisible();
  const asked = await chromiumSession.extensionRequests();
  expect(asked).toEqual([]);
});

test('the organisation’s policy names it', async () => {
  test.skip(NO_ADMINISTRATOR, 'only an administrator can write a policy');
  await under({ organisation: 'Organisation d’essai' }, async (session) => {
    const page = await session.extensionPage('notice.html');
    await expect(page.getByText('Organisation d’essai est responsable de ce qui est noté.')).toBeVisible();
  });
});

test('is read in the other language, and back, by the keyboard alone', async ({ chromiumSession }) => {
  const page = await chromiumSession.extensionPage('notice.html');
  const other = page.getByRole('button', { name: 'In English' });
  await expect(other).toHaveAttribute('lang', 'en');
  await other.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Which rights do you have?' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveTitle('Your answers, your rights – Repère');
  const back = page.getByRole('button', { name: 'En français' });
  await expect(back).toBeFocused();
  await expect(back).toHaveAttribute('lang', 'fr');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
});

test.describe('from a dark screen', () => {
  test.use({ chromiumOptions: { colorScheme: 'dark' } });

  test('the printed page is black on white, without buttons, with room for the organisation', async ({
    chromiumSession,
  }) => {
    const page = await chromiumSession.extensionPage('notice.html');
    const buttons = page.getByRole('button', { name: 'Imprimer' });
    const room = page.getByText('Délégué à la protection des données');
    await expect(buttons).toBeVisible();
    await expect(room).toBeHidden();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(buttons).toBeHidden();
    await expect(room).toBeVisible();
    const [ink, paper, size] = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      const main = document.querySelector('main');
      return [color, backgroundColor, main && getComputedStyle(main).fontSize];
    });
    expect({ ink, paper }).toEqual({ ink: 'rgb(0, 0, 0)', paper: 'rgb(255, 255, 255)' });
    // 14 points, the least for whoever reads with effort.
    expect(Number.parseFloat(size ?? '0')).toBeGreaterThanOrEqual(18.6);
    await expectNoAxeViolations(page);
  });
});

test('"Imprimer" opens the browser’s own dialog', async ({ chromiumSession }) => {
  const page = await chromiumSession.extensionPage('notice.html');
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await page.getByRole('button', { name: 'Imprimer' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', '');
});

test('axe finds nothing, and nothing is cut off, in any look', async ({ chromiumSession }) => {
  const page = await chromiumSession.extensionPage('notice.html');
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(9);
  await expectFineInEveryLook(page, 'notice');
});
