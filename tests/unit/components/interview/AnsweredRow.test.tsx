// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { AnsweredRow, type AnsweredRowProps } from '@/components/interview/AnsweredRow.tsx';
import { question } from '../../utils/interview/drafts.ts';
import { button, buttons, click, expectAccessible, show, t } from '../mount.tsx';

function mount(props: Partial<AnsweredRowProps> = {}) {
  const onChange = vi.fn();
  show(
    <AnsweredRow
      question={question('phone', { short: 'Téléphone' })}
      answer="a"
      observed={false}
      onChange={onChange}
      {...props}
    />,
  );
  return { onChange, row: button('Téléphone') };
}

test.each([
  ['a', 'a'],
  [['a', 'b'], 'a, b'],
  [['b', 'a'], 'a, b'],
  ['gone', ''],
])('says on one line what was answered: %j is « %s »', (answer, expected) => {
  expect(mount({ answer }).row.textContent).toBe(`Téléphone${expected}${t('change')}`);
});

test('opens the question again', async () => {
  const { row, onChange } = mount();
  await click(row);
  expect(onChange).toHaveBeenCalledTimes(1);
});

describe('what the adviser can see', () => {
  const mark = () => button(t('observed_of', 'Téléphone'));

  test.each([true, false])('is marked as seen: %j', (observed) => {
    mount({ observed, onObserved: vi.fn() });
    expect(mark().getAttribute('aria-pressed')).toBe(String(observed));
  });

  test('is marked with one click, which does not open the question', async () => {
    const onObserved = vi.fn();
    const { onChange } = mount({ onObserved });
    await click(mark());
    expect(onObserved).toHaveBeenCalledTimes(1);
    expect(onChange).not.toHaveBeenCalled();
  });

  test('has no mark where there is nothing to see', () => {
    mount({ observed: true });
    expect(buttons()).toHaveLength(1);
  });
});

test('is accessible', async () => {
  mount({ observed: true, onObserved: vi.fn() });
  await expectAccessible();
});
