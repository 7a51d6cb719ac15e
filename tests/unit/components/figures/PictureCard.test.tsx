// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { PictureCard, type PictureCardProps } from '@/components/figures/PictureCard.tsx';
import { button, buttons, click, expectAccessible, show, t, words } from '../mount.tsx';
import { pictureOf } from './pictures.ts';

function mount(props: Partial<PictureCardProps> = {}) {
  const [onPng, onCsv] = [vi.fn(), vi.fn()];
  show(
    <PictureCard picture={pictureOf()} printing={false} mayLeave onPng={onPng} onCsv={onCsv} {...props} />,
  );
  return { onPng, onCsv };
}

const rows = () =>
  [...document.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent));

test('has the table behind the chart, with all columns', () => {
  mount();
  expect(document.querySelector('details table')).not.toBeNull();
  expect([...document.querySelectorAll('thead th')].map((head) => head.textContent)).toEqual([
    'Aide',
    ...pictureOf().columns,
  ]);
  expect(rows()[1]).toEqual(['Aide B', 'au moins 4', 'masqué', '0']);
});

test('leaves as a picture or a table, each button saying of what', async () => {
  const { onPng, onCsv } = mount();
  await click(button(t('figures_png_of', 'Aides proposées')));
  await click(button(t('figures_csv_of', 'Aides proposées')));
  expect([onPng, onCsv].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
});

test('has no way out where nothing may leave', () => {
  mount({ mayLeave: false });
  expect(buttons()).toEqual([]);
  expect(document.querySelector('svg')).not.toBeNull();
});

test('on paper the table is unfolded, and there is no button', () => {
  mount({ printing: true });
  expect(document.querySelector('details')).toBeNull();
  expect(rows()).toHaveLength(2);
  expect(buttons()).toEqual([]);
});

test('without a row there is a sentence instead of an empty chart', () => {
  mount({ picture: pictureOf({ rows: [] }) });
  expect(words()).toContain(t('figures_none'));
  expect(document.querySelector('svg, table, button')).toBeNull();
});

test('is accessible', async () => {
  mount();
  await expectAccessible();
});
