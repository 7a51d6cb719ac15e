// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { MoreList } from '@/components/options/MoreList.tsx';
import { button, click, expectAccessible, show, words } from '../mount.tsx';

function mount(length: number) {
  const items = Array.from({ length }, (_, i) => `ligne ${i}`);
  show(
    <MoreList title="Ajoutés" items={items} keyOf={(item) => item}>
      {(item) => item}
    </MoreList>,
  );
}

const lines = () => document.querySelectorAll('li').length;

test('a short list is open, and says how many there are', () => {
  mount(2);
  expect(document.querySelector('details')?.open).toBe(true);
  expect(words()).toBe('Ajoutés (2)ligne 0ligne 1');
});

test('a long list is folded, and comes in steps', async () => {
  mount(45);
  expect(document.querySelector('details')?.open).toBe(false);
  expect(lines()).toBe(20);
  await click(button('(25)'));
  expect(lines()).toBe(40);
  await click(button('5'));
  expect(lines()).toBe(45);
  expect(document.querySelector('button')).toBeNull();
});

test('an empty list is not there', () => {
  mount(0);
  expect(words()).toBe('');
});

test('is accessible', async () => {
  mount(45);
  await expectAccessible();
});
