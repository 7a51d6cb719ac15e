// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { ImportCard, type ImportCardProps } from '@/components/options/ImportCard.tsx';
import { button, buttonNames, click, expectAccessible, field, show, t, type, words } from '../mount.tsx';
import { descriptionOf, send } from './events.ts';

function mount(props: Partial<ImportCardProps> = {}) {
  const events = { onAs: vi.fn(), onOrganisation: vi.fn(), onAccept: vi.fn(), onCancel: vi.fn() };
  show(
    <ImportCard
      fileName="lyon.csv"
      as="local"
      organisation=""
      organisationFixed={false}
      error={undefined}
      readable
      {...events}
      {...props}
    >
      <p>Voici ce qui changerait.</p>
    </ImportCard>,
  );
  return events;
}

test('names the file, begins there, and shows what it would change', () => {
  mount();
  expect(document.activeElement?.textContent).toBe(t('import_title', 'lyon.csv'));
  expect(words()).toContain('Voici ce qui changerait.');
});

test('asks what shall become of it', async () => {
  const { onAs } = mount();
  expect(field(t('import_as_local').slice(0, 12)).checked).toBe(true);
  await click(field(t('import_as_organisation').slice(0, 12)));
  expect(onAs.mock.calls).toEqual([['organisation']]);
});

test('asks for the organisation’s name where it is theirs', async () => {
  const { onOrganisation } = mount({ as: 'organisation', error: 'Il manque.' });
  const name = field(t('organisation_name'));
  expect(descriptionOf(name)).toContain('Il manque.');
  await type(name, 'Organisation d’essai');
  expect(onOrganisation.mock.calls).toEqual([['Organisation d’essai']]);
});

test('cannot be theirs where a policy gives their rows', () => {
  mount({ organisationFixed: true });
  expect(field(t('import_as_organisation').slice(0, 12)).disabled).toBe(true);
  expect(words()).toContain(t('organisation_fixed'));
});

test('is accepted or put away', async () => {
  const { onAccept, onCancel } = mount();
  await send();
  await click(button(t('cancel')));
  expect(onAccept).toHaveBeenCalledTimes(1);
  expect(onCancel).toHaveBeenCalledTimes(1);
});

test('what cannot be read can only be put away', async () => {
  const { onAccept } = mount({ readable: false });
  expect(buttonNames()).toEqual([t('close_file')]);
  await send();
  expect(onAccept).not.toHaveBeenCalled();
});

test('is accessible', async () => {
  mount({ as: 'organisation', error: 'Il manque.', organisationFixed: true });
  await expectAccessible();
});
