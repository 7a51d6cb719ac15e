// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { ProgrammeList, type ProgrammeListProps } from '@/components/options/ProgrammeList.tsx';
import { button, buttonNames, click, expectAccessible, show, t, words } from '../mount.tsx';
import { names, programme, row } from './programmes.ts';

const rows = ['a', 'b', 'c'].map((id) => row({ programme: programme({ id, name: `Relais ${id}` }) }));

function mount(props: Partial<ProgrammeListProps> = {}) {
  const events = {
    onToggle: vi.fn(),
    onMore: vi.fn(),
    onVerified: vi.fn(),
    onEdit: vi.fn(),
    onEnd: vi.fn(),
    onRevert: vi.fn(),
  };
  show(
    <ProgrammeList
      rows={rows}
      names={names}
      shown={2}
      open={new Set()}
      extra={({ programme: { id } }) => `autour de ${id}`}
      {...events}
      {...props}
    />,
  );
  return events;
}

test('shows as many as are asked for, in the order given, and the way to more', async () => {
  const { onMore } = mount();
  expect(
    [...document.querySelectorAll('[data-programme]')].map((one) => one.getAttribute('data-programme')),
  ).toEqual(['a', 'b']);
  await click(button(t('show_more_one', 1)));
  expect(onMore).toHaveBeenCalledTimes(1);
});

test('needs no way to more where all are there', () => {
  mount({ shown: 3 });
  expect(buttonNames()).toEqual([]);
});

test('opens those that are open, with what else belongs to them', async () => {
  const { onEdit } = mount({ open: new Set(['b']) });
  expect(words()).toContain('autour de b');
  expect(words()).not.toContain('autour de a');
  await click(button(t('edit')));
  expect(onEdit.mock.calls).toEqual([['b']]);
});

test('is accessible', async () => {
  mount({ open: new Set(['b']) });
  await expectAccessible();
});
