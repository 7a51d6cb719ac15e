// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { OutlookLink, type OutlookLinkProps } from '@/components/interview/OutlookLink.tsx';
import { button, buttonNames, click, expectAccessible, show, t } from '../mount.tsx';

function mount(props: Partial<OutlookLinkProps> = {}) {
  const onNotice = vi.fn();
  show(<OutlookLink onWhyNot={undefined} onNotice={onNotice} {...props} />);
  return { onNotice };
}

test('before the first answer, leads to what the person is to be told', async () => {
  const { onNotice } = mount();
  expect(buttonNames()).toEqual([t('notice_link')]);
  await click(button(t('notice_link')));
  expect(onNotice).toHaveBeenCalledTimes(1);
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
