// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { BarChart } from '@/components/figures/BarChart.tsx';
import type { Picture } from '@/utils/figures/pictures.ts';
import { expectAccessible, show, t } from '../mount.tsx';
import { cell, pictureOf } from './pictures.ts';

const mount = (parts: Partial<Picture> = {}) => show(<BarChart picture={pictureOf(parts)} />);

const chart = () => document.querySelector('svg') as SVGSVGElement;
const rows = () => [...document.querySelectorAll<SVGElement>('[data-row]')];
const bars = (row: number) => [...(rows()[row]?.querySelectorAll('rect') ?? [])];
const stops = () => rows().map((row) => row.getAttribute('tabindex'));
const press = (key: string) =>
  act(() => {
    chart().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });

test('is named by its title, and described', () => {
  mount();
  const [title, text] = ['aria-labelledby', 'aria-describedby'].map(
    (name) => document.getElementById(chart().getAttribute(name) ?? '')?.textContent,
  );
  expect(title).toBe('Aides proposées');
  expect(text).toBe(`Deux barres par aide. ${t('figures_keys')}`);
});

test('reads each row with all that is drawn of it', () => {
  mount();
  const [proposed, accepted] = [
    t('figures_value', 'Proposée', 'au moins 4'),
    t('figures_value', 'Acceptée', 'masqué'),
  ];
  expect(rows()[1]?.getAttribute('aria-label')).toBe(`Aide B. ${proposed}, ${accepted}`);
});

test('the longest bar is the largest number, the others are in proportion; of nought there is none', () => {
  mount();
  expect(bars(0).map((bar) => bar.getAttribute('width'))).toEqual(['62%', '31%']);
  expect(bars(1).map((bar) => bar.getAttribute('width'))).toEqual(['24.8%']);
});

test('bars of a row are told apart by a pattern, and what is only the least by its edge', () => {
  mount();
  const [plain, patterned] = bars(0);
  expect(plain?.getAttribute('fill')).toBeNull();
  const pattern = /^url\(#(.+)\)$/.exec(patterned?.getAttribute('fill') ?? '')?.[1] ?? '';
  expect(document.getElementById(pattern)?.tagName.toLowerCase()).toBe('pattern');
  expect(bars(1)[0]?.getAttribute('class')).toBe('bar-0 at-least');
});

test('a long label goes on in the next line', () => {
  mount();
  const lines = [...(rows()[0]?.querySelectorAll(':scope > text') ?? [])].map((line) => line.textContent);
  expect(lines).toEqual(['Accéder ponctuellement à', 'ordinateur, imprimante, scanner']);
});

test('a short label stands beside its only bar', () => {
  mount({ drawn: 1, rows: [{ label: 'septembre 2026', cells: [cell(1), cell(1), cell(1)] }] });
  const label = rows()[0]?.querySelector(':scope > text');
  const number = rows()[0]?.querySelector('.amount');
  expect(number?.getAttribute('y')).toBe(label?.getAttribute('y'));
  expect([bars(0)[0]?.getAttribute('x'), number?.getAttribute('x')]).toEqual(['50%', '82%']);
});

test('says what the bars are where there are several', () => {
  mount();
  const legend = () =>
    [...document.querySelectorAll('svg > g:not([data-row])')].map((one) => one.textContent);
  expect(legend()).toEqual(['Proposée', 'Acceptée']);
  mount({ drawn: 1 });
  expect(legend()).toEqual([]);
});

test('is one stop of the keyboard, and its arrows go through the rows', () => {
  mount({ rows: ['a', 'b', 'c'].map((label) => ({ label, cells: [cell(1), cell(1), cell(1)] })) });
  expect(stops()).toEqual(['0', '-1', '-1']);
  act(() => rows()[0]?.focus());
  for (const [key, row] of [
    ['ArrowDown', 1],
    ['ArrowRight', 2],
    ['ArrowDown', 2],
    ['ArrowUp', 1],
    ['ArrowLeft', 0],
    ['End', 2],
    ['Home', 0],
  ] as const) {
    press(key);
    expect(document.activeElement, key).toBe(rows()[row]);
    expect(stops()[row], key).toBe('0');
  }
});

test('leaves other keys to the page', () => {
  mount();
  const event = new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, cancelable: true });
  act(() => {
    chart().dispatchEvent(event);
  });
  expect(event.defaultPrevented).toBe(false);
});

test('keeps a stop where another period has fewer rows', () => {
  mount();
  act(() => rows()[1]?.focus());
  mount({ rows: pictureOf().rows.slice(0, 1) });
  expect(stops()).toEqual(['0']);
});

test('is accessible', async () => {
  mount();
  await expectAccessible();
});
