// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { RowActions } from '@/components/options/RowActions.tsx';
import type { RowView } from '@/components/options/row-view.ts';
import { button, buttonNames, click, expectAccessible, show, t } from '../mount.tsx';
import { names, row } from './programmes.ts';

function mount(parts: Partial<RowView> = {}) {
  const events = { onVerified: vi.fn(), onEdit: vi.fn(), onEnd: vi.fn(), onRevert: vi.fn() };
  show(
    <RowActions row={row(parts)} names={{ ...names, organisation: 'Organisation d’essai' }} {...events} />,
  );
  return events;
}

test.each([
  ['verified_today', 'onVerified'],
  ['edit', 'onEdit'],
  ['end', 'onEnd'],
  ['delete', 'onRevert'],
] as const)('%s is said of this programme', async (key, event) => {
  const events = mount();
  await click(button(t(key)));
  for (const [name, called] of Object.entries(events))
    expect(called.mock.calls).toEqual(name === event ? [['relais']] : []);
});

test.each<[string, Partial<RowView>, string | null]>([
  ['nothing lies under it', {}, t('delete')],
  ['the shipped row lies under it', { under: ['shipped'] }, t('revert_to', 'Repère')],
  [
    'the organisation’s row lies under it',
    { under: ['shipped', 'organisation'] },
    t('revert_to', 'Organisation d’essai'),
  ],
  ['it is not a row of this machine', { origin: 'shipped' }, null],
])('where %s, its last button says so', (_, parts, words) => {
  mount(parts);
  expect(buttonNames().slice(3)).toEqual(words === null ? [] : [words]);
});

test('what ended does not end again', () => {
  mount({ state: 'ended' });
  expect(buttonNames()).not.toContain(t('end'));
});

test('is accessible', async () => {
  mount();
  await expectAccessible();
});
