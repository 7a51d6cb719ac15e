// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { SectionNav } from '@/components/options/SectionNav.tsx';
import { SECTION_TITLES, SECTIONS } from '@/components/options/sections.ts';
import { expectAccessible, show, t } from '../mount.tsx';

const links = () => [...document.querySelectorAll('a')];

test('leads to every part', () => {
  show(<SectionNav current="fichiers" />);
  expect(links().map((link) => [link.getAttribute('href'), link.textContent])).toEqual(
    SECTIONS.map((section) => [`#${section}`, t(SECTION_TITLES[section])]),
  );
});

test.each([
  ['fichiers', ['#fichiers']],
  [null, []],
] as const)('marks where one is: %s', (current, marked) => {
  show(<SectionNav current={current} />);
  const here = links().filter((link) => link.getAttribute('aria-current') === 'page');
  expect(here.map((link) => link.getAttribute('href'))).toEqual(marked);
});

test('is accessible', async () => {
  show(<SectionNav current="livre" />);
  await expectAccessible();
});
