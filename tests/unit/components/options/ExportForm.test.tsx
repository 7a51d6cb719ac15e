// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { ExportForm } from '@/components/options/ExportForm.tsx';
import { click, expectAccessible, field, show, t } from '../mount.tsx';
import { send } from './events.ts';

function mount(local = 2) {
  const onExport = vi.fn();
  show(<ExportForm counts={{ 'in-force': 78, local }} onExport={onExport} />);
  return onExport;
}

test('offers the whole catalogue for a spreadsheet', async () => {
  const onExport = mount();
  await send();
  expect(onExport.mock.calls).toEqual([['in-force', 'csv']]);
});

test('gives the own rows as JSON where that is asked', async () => {
  const onExport = mount();
  await click(field(t('export_local', 2)));
  await click(field(t('export_json')));
  await send();
  expect(onExport.mock.calls).toEqual([['local', 'json']]);
});

test('does not offer own rows where there are none', () => {
  mount(0);
  expect(field(t('export_local', 0)).disabled).toBe(true);
});

test('is accessible', async () => {
  mount();
  await expectAccessible();
});
