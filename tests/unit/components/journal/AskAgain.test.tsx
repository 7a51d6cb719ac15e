// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { AskAgain, type AskAgainProps } from '@/components/journal/AskAgain.tsx';
import { question } from '../../utils/interview/drafts.ts';
import { button, buttonNames, click, expectAccessible, field, show, t, words } from '../mount.tsx';

const single = question('phone', { ask: 'Un numéro ?', short: 'Téléphone' });
const several = question('many', { multiple: true, exclusive: ['unsaid'] });

function mount(props: Partial<AskAgainProps> = {}) {
  const onAnswer = vi.fn();
  show(
    <AskAgain
      problem={{ question: single, answer: 'a' }}
      at="2026-10-03T10:00:00.000Z"
      answer={undefined}
      onAnswer={onAnswer}
      {...props}
    />,
  );
  return onAnswer;
}

const pressed = () => [...document.querySelectorAll('[aria-pressed=true]')].map((one) => one.textContent);
const summary = () => document.querySelector('summary')?.textContent;

test('says the question, and what was answered when', () => {
  mount();
  expect(document.querySelector('legend')?.textContent).toBe('Un numéro ?');
  expect(words()).toContain(t('problem_then', '3 octobre 2026', 'a'));
  expect(pressed()).toEqual([]);
});

test('one click says that it is still the same; the same click takes it back', async () => {
  const onAnswer = mount();
  await click(button(t('problem_same')));
  mount({ answer: 'a', onAnswer });
  expect(pressed()).toEqual([t('problem_same')]);
  await click(button(t('problem_same')));
  expect(onAnswer.mock.calls).toEqual([['a'], [null]]);
});

test('the other answers are there, « does not know » too; one click gives one, or takes it back', async () => {
  const onAnswer = mount();
  expect(buttonNames()).toEqual([t('problem_same'), 'b', 'unsaid']);
  await click(button('b'));
  mount({ answer: 'b', onAnswer });
  expect(pressed()).toEqual(['b']);
  expect(summary()).toContain(t('problem_other_is', 'b'));
  await click(button('b'));
  expect(onAnswer.mock.calls).toEqual([['b'], [null]]);
});

describe('of a question with several answers', () => {
  const problem = { question: several, answer: ['a', 'b'] };

  test('all together are the same, in whatever order', async () => {
    const onAnswer = mount({ problem });
    await click(button(t('problem_same')));
    expect(onAnswer.mock.calls).toEqual([[['a', 'b']]]);
    mount({ problem, answer: ['b', 'a'] });
    expect(pressed()).toEqual([t('problem_same')]);
  });

  test('some are ticked, and noted together in the order of the list', async () => {
    const onAnswer = mount({ problem });
    expect(button(t('problem_save')).disabled).toBe(true);
    await click(field('b'));
    await click(field('a'));
    await click(button(t('problem_save')));
    expect(onAnswer.mock.calls).toEqual([[['a', 'b']]]);
  });

  test('one that stands alone replaces the others, and gives way to them', async () => {
    const onAnswer = mount({ problem, answer: ['b'] });
    expect(field('b').checked).toBe(true);
    await click(field('unsaid'));
    await click(button(t('problem_save')));
    await click(field('a'));
    await click(button(t('problem_save')));
    expect(onAnswer.mock.calls).toEqual([[['unsaid']], [['a']]]);
  });
});

test('is accessible', async () => {
  mount({ answer: 'b' });
  await expectAccessible();
  mount({ problem: { question: several, answer: ['a'] } });
  await expectAccessible();
});
