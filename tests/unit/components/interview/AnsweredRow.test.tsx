// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { AnsweredRow } from '@/components/interview/AnsweredRow.tsx';
import { question } from '../../utils/interview/drafts.ts';
import { button, click, expectAccessible, show, t } from '../mount.tsx';

function mount(answer: string | readonly string[] = 'a') {
  const onChange = vi.fn();
  show(
    <AnsweredRow question={question('phone', { short: 'Téléphone' })} answer={answer} onChange={onChange} />,
  );
  return { onChange, row: button('Téléphone') };
}

test.each([
  ['a', 'a'],
  [['a', 'b'], 'a, b'],
  [['b', 'a'], 'a, b'],
  ['gone', ''],
])('says on one line what was answered: %j is « %s »', (answer, expected) => {
  expect(mount(answer).row.textContent).toBe(`Téléphone${expected}${t('change')}`);
});

test('opens the question again', async () => {
  const { row, onChange } = mount();
  await click(row);
  expect(onChange).toHaveBeenCalledTimes(1);
});

test('is accessible', async () => {
  mount();
  await expectAccessible();
});
