// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { ReplacedBy } from '@/components/options/ReplacedBy.tsx';
import { expectAccessible, show, t, words } from '../mount.tsx';
import { names } from './programmes.ts';

const mount = (programmes: string[]) => show(<ReplacedBy programmes={programmes} names={names} />);

test('leads to what took over, by name', () => {
  mount(['suite', 'gone']);
  expect(words()).toBe(`${t('replaced_by')} La suite, gone`);
  expect([...document.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
    '#dispositifs/suite',
    '#dispositifs/gone',
  ]);
});

test('says nothing where nothing did', () => {
  mount([]);
  expect(words()).toBe('');
});

test('is accessible', async () => {
  mount(['suite']);
  await expectAccessible();
});
