import { vignette } from '../shared/interview-script.ts';
import { workIn } from './catalogue.ts';
import { expect, test } from './fixtures.ts';
import { OptionsPage } from './options-page.ts';

const NO_PHONE = vignette('V01').answers;

test('whoever has not said where they work is asked first, and the panel uses it', async ({
  chromiumSession,
  openPanel,
}) => {
  const options = await OptionsPage.open(chromiumSession);
  const { page } = options;
  await expect(page).toHaveTitle('Territoire – Repère');
  await page.getByLabel('Départements', { exact: true }).fill('Rhône');
  await page.keyboard.press('Enter');
  await expect(page.getByText('69 – Rhône')).toBeVisible();
  await page.getByLabel(/^Codes postaux/).fill('69003 69100');
  await options.button('Enregistrer').click();
  await expect(options.said).toHaveText('C’est enregistré.');
  expect(await chromiumSession.local()).toMatchObject({
    territory: { departements: ['69'], communes: [], postalCodes: ['69003', '69100'] },
  });

  const panel = await openPanel();
  await panel.answer(NO_PHONE);
  await expect(panel.frame.locator('.proposal[data-kind=solidarity-mobile]')).toContainText('Emmaüs Connect');
});

test('what is left in the line counts when it is saved', async ({ chromiumSession }) => {
  const options = await OptionsPage.open(chromiumSession, '#territoire');
  await options.page.getByLabel('Départements', { exact: true }).fill('38');
  await options.button('Enregistrer').click();
  await expect(options.said).toHaveText('C’est enregistré.');
  expect(await chromiumSession.local()).toMatchObject({ territory: { departements: ['38'] } });
});

for (const [label, typed, sentence] of [
  [/^Départements$/, 'Corse', '« Corse » ne correspond à rien ici'],
  [/^Communes/, '6900', 'Communes : « 6900 » n’est pas un code de commune'],
  [/^Codes postaux/, '69', 'Codes postaux : « 69 » n’est pas un code postal'],
  [/^Codes postaux/, '99123', 'Codes postaux : « 99123 » n’est pas un code postal français'],
] as const) {
  test(`"${typed}" is refused beside its field, and nothing is saved`, async ({ chromiumSession }) => {
    await workIn(chromiumSession);
    const { page } = await OptionsPage.open(chromiumSession, '#territoire');
    const field = page.getByLabel(label);
    await field.fill(typed);
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription(new RegExp(sentence.replaceAll(' ', '\\s')));
    await expect(page.locator('.field-error')).toContainText(sentence);
    expect(await chromiumSession.local()).toMatchObject({
      territory: { departements: ['69'], communes: [], postalCodes: [] },
    });
  });
}

test('a departement is taken away again, and the focus stays in the line', async ({ chromiumSession }) => {
  await workIn(chromiumSession);
  const { page } = await OptionsPage.open(chromiumSession, '#territoire');
  await page.getByRole('button', { name: 'Enlever 69 – Rhône' }).click();
  await expect(page.getByText('69 – Rhône')).toHaveCount(0);
  await expect(page.getByLabel('Départements', { exact: true })).toBeFocused();
});

test('goes from part to part by its address, and back', async ({ chromiumSession }) => {
  await workIn(chromiumSession);
  const options = await OptionsPage.open(chromiumSession);
  const { page } = options;
  await expect(page).toHaveTitle('Dispositifs – Repère');
  await options.goTo('Livre de règles');
  await expect(page.getByRole('heading', { name: 'Livre de règles' })).toBeFocused();
  expect(page.url()).toMatch(/#livre$/);
  await options.goTo('Organisation');
  await page.goBack();
  await expect(page.locator('main h2')).toHaveText('Livre de règles');
  await expect(page.getByRole('link', { name: 'Livre de règles' })).toHaveAttribute('aria-current', 'page');
});
