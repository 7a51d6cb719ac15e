// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { MarkBadge } from '@/components/common/MarkBadge.tsx';
import type { Mark } from '@/utils/settings/settings.ts';
import { expectAccessible, show, words } from '../mount.tsx';

const mount = (mark: Mark) => show(<MarkBadge mark={mark} />);

test.each<[Mark, string]>([
  [{ word: 'fox', colour: 'blue' }, 'renard bleu'],
  [{ word: 'owl', colour: 'yellow' }, 'hibou jaune'],
])('%j is « %s »: in words, not only by its colour', (mark, name) => {
  mount(mark);
  expect(words()).toBe(name);
});

test('another mark looks different', () => {
  const before = mount({ word: 'fox', colour: 'blue' }).innerHTML;
  expect(mount({ word: 'fox', colour: 'pink' }).innerHTML).not.toBe(before);
});

test('is accessible', async () => {
  mount({ word: 'fox', colour: 'blue' });
  await expectAccessible();
});
