// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { type Choices, ExportChoices } from '@/components/exports/ExportChoices.tsx';
import { click, expectAccessible, field, show, t, type, words } from '../mount.tsx';

const choices: Choices = {
  from: '2026-11-01',
  to: '2026-11-26',
  format: 'spreadsheet',
  ticked: { code: false, comment: false },
};

function mount(parts: Partial<Choices> = {}, isPeriod = true) {
  const onChoices = vi.fn();
  show(<ExportChoices choices={{ ...choices, ...parts }} isPeriod={isPeriod} onChoices={onChoices} />);
  return onChoices;
}

test('shows what is chosen; code and remark are not ticked by themselves', () => {
  mount();
  expect(field(t('exports_from')).value).toBe('2026-11-01');
  expect(field(t('exports_to')).value).toBe('2026-11-26');
  expect(field(t('exports_spreadsheet')).checked).toBe(true);
  expect(field(t('exports_with_code')).checked).toBe(false);
  expect(field(t('exports_with_comment')).checked).toBe(false);
});

test.each([
  ['exports_from', { from: '2026-10-01' }],
  ['exports_to', { to: '2026-10-01' }],
] as const)('another day of %s changes that day alone', async (label, part) => {
  const onChoices = mount();
  await type(field(t(label)), '2026-10-01');
  expect(onChoices.mock.lastCall).toEqual([{ ...choices, ...part }]);
});

test.each([
  ['exports_spreadsheet', 'spreadsheet'],
  ['exports_coop', 'coop'],
  ['exports_france_travail', 'france-travail'],
  ['exports_data_inclusion', 'data-inclusion'],
  ['exports_text', 'text'],
] as const)('offers %s', async (label, format) => {
  const onChoices = mount({ format: format === 'text' ? 'coop' : 'text' });
  await click(field(t(label)));
  expect(onChoices.mock.lastCall).toEqual([{ ...choices, format }]);
});

test('code and remark are ticked each by itself', async () => {
  const onChoices = mount({ ticked: { code: true, comment: false } });
  await click(field(t('exports_with_comment')));
  expect(onChoices.mock.lastCall?.[0].ticked).toEqual({ code: true, comment: true });
  await click(field(t('exports_with_code')));
  expect(onChoices.mock.lastCall?.[0].ticked).toEqual({ code: false, comment: false });
});

test('says it where the days make no period', () => {
  mount({}, false);
  expect(words()).toContain(t('exports_period_wrong'));
  expect(field(t('exports_to')).getAttribute('aria-invalid')).toBe('true');
  mount();
  expect(words()).not.toContain(t('exports_period_wrong'));
});

test('is accessible', async () => {
  mount({}, false);
  await expectAccessible();
});
