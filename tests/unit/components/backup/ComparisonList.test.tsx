// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { ComparisonList, type ComparisonListProps } from '@/components/backup/ComparisonList.tsx';
import { button, click, expectAccessible, show, t, words } from '../mount.tsx';

const SOME = { decisions: 3, others: 1, known: 8, erased: 2, tooOld: 5 };

function mount(comparison: Partial<ComparisonListProps['comparison']> = {}) {
  const events = { onRestore: vi.fn(), onCancel: vi.fn() };
  show(<ComparisonList comparison={{ ...SOME, ...comparison }} {...events} />);
  return events;
}

const items = () => [...document.querySelectorAll('li')].map((item) => item.textContent);

test('says what is new, what is there, and what will not come', () => {
  mount();
  expect(items()).toEqual([
    t('restore_decisions_other', 3),
    t('restore_others_one', 1),
    t('restore_known_other', 8),
    t('restore_erased_other', 2),
    t('restore_too_old_other', 5),
  ]);
  expect(words()).not.toContain(t('restore_nothing_new'));
  expect(document.activeElement?.textContent).toBe(t('restore_new_title'));
});

test('says so where nothing is new, and of nought only what matters', () => {
  mount({ decisions: 0, others: 0, erased: 0, tooOld: 0 });
  expect(words()).toContain(t('restore_nothing_new'));
  expect(items()).toHaveLength(3);
});

test('is restored, or put away', async () => {
  const { onRestore, onCancel } = mount();
  await click(button(t('restore_do')));
  await click(button(t('close_file')));
  expect([onRestore.mock.calls.length, onCancel.mock.calls.length]).toEqual([1, 1]);
});

test('is accessible', async () => {
  mount();
  await expectAccessible();
});
