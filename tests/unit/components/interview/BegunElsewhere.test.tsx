// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { BegunElsewhere } from '@/components/interview/BegunElsewhere.tsx';
import { button, click, expectAccessible, show, t, words } from '../mount.tsx';

function mount() {
  const events = { onContinue: vi.fn(), onRestart: vi.fn() };
  show(<BegunElsewhere host="portal.example:8443" {...events} />);
  return events;
}

test('says where the interview was begun, and asks whether it is the same person', () => {
  mount();
  expect(words()).toContain(t('begun_elsewhere', 'portal.example:8443'));
  expect(words()).toContain(t('begun_elsewhere_question'));
});

test.each([
  ['continue_here', 'onContinue'],
  ['new_interview', 'onRestart'],
] as const)('%s', async (key, event) => {
  const events = mount();
  await click(button(t(key)));
  for (const [one, called] of Object.entries(events))
    expect(called).toHaveBeenCalledTimes(one === event ? 1 : 0);
});

test('the question has the focus', () => {
  mount();
  expect(document.activeElement?.textContent).toBe(t('begun_elsewhere', 'portal.example:8443'));
});

test('is accessible', async () => {
  mount();
  await expectAccessible();
});
