// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { OpenList } from '@/components/interview/OpenList.tsx';
import { checklist } from '../book.ts';
import { button, buttonNames, click, expectAccessible, show } from '../mount.tsx';

function mount(questions = checklist.questions) {
  const onOpen = vi.fn();
  const root = show(<OpenList questions={questions} onOpen={onOpen} />);
  return { onOpen, root };
}

test('names what is still to be asked, in order', () => {
  mount();
  expect(buttonNames()).toEqual(['Téléphone', 'Gêne']);
});

test('opens any of them', async () => {
  const { onOpen } = mount();
  await click(button('Gêne'));
  expect(onOpen.mock.calls).toEqual([['many']]);
});

test('is not there when nothing is left', () => {
  expect(mount([]).root.innerHTML).toBe('');
});

test('is accessible', async () => {
  mount();
  await expectAccessible();
});
