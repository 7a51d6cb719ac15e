// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { ProgrammeForm, type ProgrammeFormProps } from '@/components/options/ProgrammeForm.tsx';
import { button, click, expectAccessible, field, show, t, type, words } from '../mount.tsx';
import { send } from './events.ts';
import { departements, draft, find, kinds, purposes } from './programmes.ts';

function mount(props: Partial<ProgrammeFormProps> = {}) {
  const events = { onDraft: vi.fn(), onSave: vi.fn(), onCancel: vi.fn() };
  show(
    <ProgrammeForm
      draft={draft({ name: 'Relais' })}
      existing={false}
      kinds={kinds}
      purposes={purposes}
      departements={departements}
      findDepartement={find}
      programmes={[]}
      findProgramme={() => undefined}
      errors={{}}
      problem={null}
      {...events}
      {...props}
    />,
  );
  return events;
}

test('begins at its title', () => {
  mount();
  expect(document.activeElement?.textContent).toBe(t('add_programme'));
  mount({ existing: true });
  expect(words()).toContain(t('edit_title', 'Relais'));
});

test('tells each change, and saves all of them', async () => {
  const { onDraft, onSave } = mount();
  await type(field(t('field_name')), 'Relais des Essais');
  await click(field('Aide A'));
  await click(field('Apprendre'));
  await type(field(t('field_audience')), 'jeunes');
  await send();
  const typed = draft({
    name: 'Relais des Essais',
    kinds: ['a'],
    purposes: ['learn'],
    audience: 'jeunes',
  });
  expect(onDraft.mock.calls.at(-1)).toEqual([typed]);
  expect(onSave.mock.calls).toEqual([[typed]]);
});

test('what is left in a line counts', async () => {
  const { onSave } = mount();
  await type(field(t('field_departements')), '69');
  await send();
  expect(onSave.mock.calls).toEqual([[draft({ name: 'Relais', departements: ['69'] })]]);
});

test('asks for cheques only of a voucher', async () => {
  mount();
  expect(words()).not.toContain(t('field_cheques_per_booklet'));
  await click(field('Chèque'));
  expect(words()).toContain(t('field_cheques_per_booklet'));
});

test('counts the faults, and gives the focus to the first', () => {
  mount();
  mount({ errors: { name: 'Il manque.', source: 'Elle manque.' } });
  expect(words()).toContain(t('form_faults_other', 2));
  expect(document.activeElement).toBe(field(t('field_name')));
});

test('says what else kept it from being saved', () => {
  mount({ problem: 'Plus de place.' });
  expect(document.querySelector('[role=alert]')?.textContent).toContain('Plus de place.');
});

test('nothing that was typed is lost when the page reads everything anew', async () => {
  mount();
  await type(field(t('field_name')), 'Relais des Essais');
  mount({ draft: draft({ name: 'autre' }) });
  expect(field(t('field_name')).value).toBe('Relais des Essais');
});

test('can be left', async () => {
  const { onCancel } = mount();
  await click(button(t('cancel')));
  expect(onCancel).toHaveBeenCalledTimes(1);
});

test('is accessible', async () => {
  mount({ draft: draft({ kinds: ['voucher'] }), errors: { name: 'Il manque.' } });
  await expectAccessible();
});
