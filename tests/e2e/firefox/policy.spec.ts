import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { BUILT_EXTENSION, expect, test } from './fixtures.ts';
import { launchFirefox } from './harness.ts';
import { answerAll, openPanel } from './interview-steps.ts';
import { managedFirefox } from './policy.ts';

const EXAMPLE = resolve(import.meta.dirname, '../../../docs/examples/firefox-policies.json');

test('the example of the administrator’s guide fixes role, territory and programmes of an interview', async ({
  portals,
}) => {
  const managed = await managedFirefox(await readFile(EXAMPLE, 'utf8'));
  const firefox = await launchFirefox({
    extensionPath: BUILT_EXTENSION,
    extensionId: 'repere@extension.example',
    executablePath: managed.executablePath,
  });
  try {
    const { panel } = await openPanel(firefox, portals.url('/case-file/'));
    await panel.waitForText('Votre organisation a fixé ce réglage.');
    const roles = await panel.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>('input[name=role]')].map(
        ({ value, checked, disabled }) => ({
          value,
          checked,
          disabled,
        }),
      ),
    );
    expect(roles).toEqual([
      { value: 'adviser', checked: true, disabled: false },
      { value: 'volunteer', checked: false, disabled: true },
      { value: 'mediator', checked: false, disabled: true },
    ]);
    await panel.clickText('Commencer', 'button');
    await answerAll(panel, [
      ['purpose', '6'],
      ['deadline', '4'],
      ['device', '6'],
    ]);
    await panel.clickText('Décider', 'button');
    await panel.waitForText('Territoire : 69');
    await panel.waitFor('.offer[data-programme=pret-exemple]');
    expect(await firefox.extensionRequests()).toEqual([]);
  } finally {
    await firefox.close();
    await managed.remove();
  }
});
