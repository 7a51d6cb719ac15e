import { DELICATE, FOLLOW_UPS, optionOf, vignette } from '../shared/interview-script.ts';
import { expect, test } from './fixtures.ts';
import { openPanel as openPanelOn, type Panel } from './panel.ts';
import { journalRows } from './storage.ts';

const noteOf = (panel: Panel) => panel.frame.getByRole('textbox', { name: 'Note' });

test('the note is copied as it stands on screen', async ({ openPanel, chromiumSession, portals }) => {
  await chromiumSession.context.grantPermissions(['clipboard-read', 'clipboard-write'], {
    origin: portals.origin,
  });
  const panel = await openPanel();
  await panel.answer(vignette('V01').answers);
  await panel.frame.locator('[data-outcome=accepted]').first().click();
  await panel.record();
  await panel.clickAt(panel.button('Copier la note'));
  await expect(panel.frame.getByText('Note copiée.')).toBeVisible();
  const note = await noteOf(panel).inputValue();
  expect(note).toContain('- Connexion mobile solidaire : acceptée');
  expect(note).toContain('- Téléphone : Non, je n’ai pas de numéro');
  expect(note).toMatch(/^Accès au numérique : point du \d+(er)? \S+ \d{4}\n/);
  await panel.page.locator('#note').click();
  expect(await panel.page.evaluate(() => navigator.clipboard.readText())).toBe(note);
});

test('the note pasted into the portal is the note', async ({ openPanel }) => {
  const panel = await openPanel();
  await panel.answer(vignette('V01').answers);
  await panel.record();
  const note = await noteOf(panel).inputValue();
  await panel.clickAt(panel.button('Copier la note'));
  await expect(panel.frame.getByText('Note copiée.')).toBeVisible();
  await panel.clickAt(panel.page.locator('#note'));
  await panel.press('Control+V');
  await expect(panel.page.locator('#note')).toHaveValue(note);
});

test('where the page forbids the clipboard, the text is selected and the user is told', async ({
  chromiumSession,
  portals,
}) => {
  const forbidding = `${portals.otherOrigin}/hosts/plain.html`;
  await chromiumSession.context.route(forbidding, async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'permissions-policy': 'clipboard-write=(), clipboard-read=()' };
    await route.fulfill({ response, headers });
  });
  const panel = await openPanelOn(chromiumSession, forbidding);
  await panel.answer(vignette('V01').answers);
  await panel.record();
  await panel.clickAt(panel.button('Copier la note'));
  await expect(panel.frame.getByText('La copie est interdite ici')).toBeVisible();
  const note = await noteOf(panel).inputValue();
  const selected = await noteOf(panel).evaluate((box: HTMLTextAreaElement) =>
    document.activeElement === box ? box.value.slice(box.selectionStart, box.selectionEnd) : null,
  );
  expect(selected).toBe(note);
  await panel.press('Control+C');
  await panel.clickAt(panel.page.locator('#note'));
  await panel.press('Control+V');
  await expect(panel.page.locator('#note')).toHaveValue(note);
  await chromiumSession.context.unroute(forbidding);
});

test('the note bears neither the code nor a name', async ({ openPanel }) => {
  const panel = await openPanel();
  await panel.answer(vignette('V01').answers);
  await panel.frame.getByLabel('Code local').fill('B-17');
  await panel.record();
  const note = await noteOf(panel).inputValue();
  expect(note).not.toContain('B-17');
  expect(note).not.toContain('Bertrand');
});

test('answers that are never recorded are neither in the journal, nor in the note, nor on screen', async ({
  openPanel,
  chromiumSession,
}) => {
  const panel = await openPanel();
  // Before the question on the bank account, which makes it needless.
  await panel.goTo('minima', DELICATE);
  const asked = ['minima', ...(await panel.answer(DELICATE))];
  const forgotten = FOLLOW_UPS.filter(({ recorded }) => recorded === false);
  expect(asked).toEqual(expect.arrayContaining(forgotten.map(({ id }) => id)));
  await panel.record();
  await panel.frame.getByText('Réponses enregistrées').click();

  const [row] = await journalRows(chromiumSession);
  const kept = JSON.stringify(row);
  const note = await noteOf(panel).inputValue();
  // biome-ignore lint/performance/useDomNodeTextContent: a hidden text is no text
  const screen = await panel.frame.locator('main').innerText();
  // What only those answers could have brought about: a telling reason is as bad as the answer.
  const telling = [
    'Sans compte bancaire',
    'n’est pas à l’aise avec l’aide',
    'Mesure de protection',
    'La lecture passe avant',
  ];
  for (const { id, short } of forgotten) {
    expect(Object.keys(row?.body.answers as object)).not.toContain(id);
    expect(kept).not.toContain(`"${id}"`);
    for (const text of [note, screen]) {
      expect(text).not.toContain(`${short} :`);
      expect(text).not.toContain(short);
    }
    const said = DELICATE[id];
    if (typeof said !== 'string' || said === 'yes' || said === 'no') continue;
    for (const text of [note, screen]) expect(text).not.toContain(optionOf(id, said).label);
    expect(kept).not.toContain(`"${said}"`);
  }
  for (const sentence of telling.slice(0, 3))
    for (const text of [note, screen]) expect(text).not.toContain(sentence);
  for (const rule of ['R02', 'R03', 'R14']) expect(kept).not.toContain(`"${rule}"`);

  expect(JSON.stringify(await chromiumSession.sessionMemory())).not.toContain('bank-account');
  expect(JSON.stringify(await chromiumSession.local())).not.toContain('bank-account');
});
