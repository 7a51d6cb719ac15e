// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { OutlookLink, type OutlookLinkProps } from '@/components/interview/OutlookLink.tsx';
import { button, buttonNames, click, expectAccessible, show, t } from '../mount.tsx';

function mount(props: Partial<OutlookLinkProps> = {}) {
  const [onNotice, onSeen] = [vi.fn(), vi.fn()];
  show(<OutlookLink onWhyNot={undefined} onNotice={onNotice} onSeen={onSeen} {...props} />);
  return { onNotice, onSeen };
}

test('before the first answer, leads to what the person is to be told', async () => {
  const { onNotice } = mount();
  expect(buttonNames()).toEqual([t('seen_question'), t('notice_link')]);
  await click(button(t('notice_link')));
  expect(onNotice).toHaveBeenCalledTimes(1);
});

test('and to the answers of the last time, for a person who was here before', async () => {
  const { onSeen } = mount();
  await click(button(t('seen_question')));
  expect(onSeen).toHaveBeenCalledTimes(1);
});

test('which is asked once', () => {
  mount({ onSeen: undefined });
  expect(buttonNames()).toEqual([t('notice_link')]);
});

test('after it, asks why other help does not fit', async () => {
  const onWhyNot = vi.fn();
  const { onNotice } = mount({ onWhyNot });
  expect(buttonNames()).toEqual([t('why_not')]);
  await click(button(t('why_not')));
  expect(onWhyNot).toHaveBeenCalledTimes(1);
  expect(onNotice).not.toHaveBeenCalled();
});

test('is accessible', async () => {
  mount();
  await expectAccessible();
});
