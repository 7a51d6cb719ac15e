// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { HeardForm, type HeardFormProps } from '@/components/journal/HeardForm.tsx';
import type { Problem } from '@/utils/interview/problem-questions.ts';
import { question } from '../../utils/interview/drafts.ts';
import { heardOf } from '../../utils/journal/entries.ts';
import { button, buttonNames, click, expectAccessible, field, show, t, type } from '../mount.tsx';
import { descriptionOf, send } from '../options/events.ts';

const problem: Problem = { question: question('phone', { ask: 'Un numéro ?' }), answer: 'a' };

function mount(props: Partial<HeardFormProps> = {}) {
  const onHeard = vi.fn<HeardFormProps['onHeard']>(async () => null);
  show(
    <HeardForm
      kinds={[
        { kind: 'a', title: 'Aide A' },
        { kind: 'b', title: 'Aide B' },
      ]}
      followedUp={null}
      problems={[]}
      at="2026-10-03T10:00:00.000Z"
      today="2026-11-22"
      onHeard={onHeard}
      {...props}
    />,
  );
  return onHeard;
}

const choices = (kind: string) => [
  ...document.querySelectorAll<HTMLButtonElement>(`[data-heard="${kind}"] button`),
];
const pressed = (kind: string) =>
  choices(kind).flatMap((one) => (one.getAttribute('aria-pressed') === 'true' ? [one.textContent] : []));

test('asks of each proposal, by its name', () => {
  mount();
  expect([...document.querySelectorAll('legend')].map((one) => one.textContent)).toEqual([
    'Aide A',
    'Aide B',
  ]);
});

test.each([
  ['heard_went', 'went'],
  ['heard_did_not_go', 'did-not-go'],
  ['heard_other_solution', 'other-solution'],
  ['heard_no_news', 'no-news'],
] as const)('one click on %s says it of that proposal alone', async (key, result) => {
  const onHeard = mount();
  await click(choices('b').find((one) => one.textContent === t(key)) as HTMLElement);
  expect(onHeard.mock.calls).toEqual([[{ results: { b: result } }]]);
});

test('shows what is known; the same click takes it back, another corrects it', async () => {
  const onHeard = mount({ followedUp: heardOf({ results: { a: 'went' } }) });
  expect([pressed('a'), pressed('b')]).toEqual([[t('heard_went')], []]);
  await click(button(t('heard_went')));
  await click(button(t('heard_no_news')));
  expect(onHeard.mock.calls).toEqual([[{ results: { a: null } }], [{ results: { a: 'no-news' } }]]);
});

test('asks again only what was a problem, and says of that question alone what was answered', async () => {
  const onHeard = mount({
    problems: [problem],
    followedUp: heardOf({ results: { a: 'went' }, answers: { phone: 'a' } }),
  });
  expect(document.querySelector('.again > legend')?.textContent).toBe(t('problem_title'));
  expect(document.querySelectorAll('[data-again]')).toHaveLength(1);
  expect(button(t('problem_same')).getAttribute('aria-pressed')).toBe('true');
  await click(button('b'));
  expect(onHeard.mock.calls).toEqual([[{ results: {}, answers: { phone: 'b' } }]]);
});

test('where nothing was a problem, nothing is asked again', () => {
  mount();
  expect(document.querySelector('.again')).toBeNull();
});

describe('the day to look again', () => {
  test.each(['2026-11-22', '2027-01-12'])('is set: %s', async (day) => {
    const onHeard = mount();
    await type(field(t('next_day')), day);
    await send();
    expect(onHeard.mock.calls).toEqual([[{ results: {}, next: day }]]);
  });

  test.each(['', '2026-11-21'])(
    'that is none (%j) is said at the field, and nothing is sent',
    async (day) => {
      const onHeard = mount();
      await type(field(t('next_day')), day);
      await send();
      expect(onHeard).not.toHaveBeenCalled();
      expect(descriptionOf(field(t('next_day')))).toBe(t('next_wrong'));
      expect(field(t('next_day')).getAttribute('aria-invalid')).toBe('true');
      expect(document.activeElement).toBe(field(t('next_day')));
    },
  );

  test('is no more needed where all is over', async () => {
    const onHeard = mount();
    await click(button(t('follow_up_end')));
    expect(onHeard.mock.calls).toEqual([[{ results: {}, next: null }]]);
  });
});

test('is sent once, however often it is clicked meanwhile', async () => {
  let done = (_: null): void => undefined;
  const onHeard = mount();
  onHeard.mockReturnValue(new Promise((resolve) => (done = resolve)));
  await click(button(t('heard_went')));
  await click(button(t('follow_up_end')));
  done(null);
  expect(onHeard).toHaveBeenCalledTimes(1);
});

test('says what went wrong', async () => {
  mount({ onHeard: async () => t('error_storage_full') });
  await click(button(t('heard_went')));
  expect(document.querySelector('[role=alert]')?.textContent).toContain(t('error_storage_full'));
});

describe('where it can be left', () => {
  test('it takes the focus when it comes, and is left as it was', async () => {
    const onCancel = vi.fn();
    mount({ onCancel });
    expect(document.activeElement).toBe(choices('a')[0]);
    await click(button(t('cancel')));
    expect(onCancel).toHaveBeenCalledTimes(1);
  });

  test('without any proposal the day has the focus', () => {
    mount({ kinds: [], onCancel: vi.fn() });
    expect(document.activeElement).toBe(field(t('next_day')));
  });
});

test('where it is always there, it leaves the focus alone and cannot be left', () => {
  mount();
  expect(document.activeElement).toBe(document.body);
  expect(buttonNames()).not.toContain(t('cancel'));
});

test('is accessible', async () => {
  mount({ followedUp: heardOf({ results: { a: 'went' } }), problems: [problem], onCancel: vi.fn() });
  await send();
  await expectAccessible();
});
