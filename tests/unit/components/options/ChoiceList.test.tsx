// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { ChoiceList, type ChoiceListProps } from '@/components/options/ChoiceList.tsx';
import { click, expectAccessible, field, show } from '../mount.tsx';
import { descriptionOf } from './events.ts';

function mount(props: Partial<ChoiceListProps<string>> = {}) {
  const onChosen = vi.fn();
  const choices = ['a', 'b', 'c'].map((value) => ({ value, label: `Aide ${value}` }));
  show(<ChoiceList legend="Types" choices={choices} chosen={['b']} onChosen={onChosen} {...props} />);
  return onChosen;
}

test('ticks in the order of the list, whatever the order of the clicks', async () => {
  const onChosen = mount();
  await click(field('Aide a'));
  expect(onChosen.mock.calls).toEqual([[['a', 'b']]]);
});

test('unticks', async () => {
  const onChosen = mount();
  await click(field('Aide b'));
  expect(onChosen.mock.calls).toEqual([[[]]]);
});

test('keeps what the list does not know', async () => {
  const onChosen = mount({ chosen: ['gone', 'b'] });
  await click(field('Aide c'));
  expect(onChosen.mock.calls).toEqual([[['b', 'c', 'gone']]]);
});

test('lets choose one of them', async () => {
  const onChosen = mount({ single: true });
  expect(field('Aide b').type).toBe('radio');
  await click(field('Aide c'));
  expect(onChosen.mock.calls).toEqual([[['c']]]);
});

test('ties the fault to each box', () => {
  mount({ error: 'Il en faut une.' });
  expect(descriptionOf(field('Aide a'))).toContain('Il en faut une.');
});

test('is accessible', async () => {
  mount({ help: 'Une ou plusieurs.', error: 'Il en faut une.' });
  await expectAccessible();
});
