// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { ProgrammeRow, type ProgrammeRowProps } from '@/components/options/ProgrammeRow.tsx';
import type { RowView } from '@/components/options/row-view.ts';
import { buttonNames, expectAccessible, show, t, words } from '../mount.tsx';
import { names, programme, row } from './programmes.ts';

function mount(parts: Partial<RowView> = {}, props: Partial<ProgrammeRowProps> = {}) {
  const events = {
    onToggle: vi.fn(),
    onVerified: vi.fn(),
    onEdit: vi.fn(),
    onEnd: vi.fn(),
    onRevert: vi.fn(),
  };
  show(
    <ul>
      <ProgrammeRow row={row(parts)} names={names} open={false} {...events} {...props}>
        <p>autre chose</p>
      </ProgrammeRow>
    </ul>,
  );
  return events;
}

test.each<[string, Partial<RowView>, string]>([
  ['its name', {}, 'Relais des Essais'],
  ['its kinds', { programme: programme({ kinds: ['a', 'b'] }) }, 'Aide A · Aide B'],
  ['its territory', {}, 'Rhône'],
  ['when it was checked', {}, t('verified_on_day', '20 novembre 2026')],
  ['that it is to be checked again', { stale: true }, t('verify_again')],
  ['whose row it is', { origin: 'shipped' }, 'Repère'],
  ['the name that was searched for', { formerly: 'Vieux relais' }, t('formerly', 'Vieux relais')],
  [
    'since when it is gone',
    { state: 'ended', programme: programme({ validUntil: '2024-01-16' }) },
    t('gone_since', '16 janvier 2024'),
  ],
  ['that it is gone, where nobody knows since when', { state: 'ended' }, t('gone')],
  [
    'when it begins',
    { state: 'upcoming', programme: programme({ validFrom: '2027-01-01' }) },
    t('programme_upcoming', '1er janvier 2027'),
  ],
  [
    'until when it is open',
    { programme: programme({ validUntil: '2027-01-31' }) },
    t('ends_on', '31 janvier 2027'),
  ],
  [
    'what took over',
    { state: 'ended', programme: programme({ replacedBy: ['suite'] }) },
    `${t('replaced_by')} La suite`,
  ],
])('says while it is folded %s', (_, parts, expected) => {
  mount(parts);
  expect(words()).toContain(expected);
});

test('what ended need not be checked again', () => {
  mount({ state: 'ended', stale: true });
  expect(words()).not.toContain(t('verify_again'));
});

test('a folded row has no buttons and no details', () => {
  mount();
  expect(buttonNames()).toEqual([]);
  expect(words()).not.toContain('On vous y aide.');
});

test('an open one has its details, its buttons, and what else belongs to it', () => {
  mount({}, { open: true });
  expect(words()).toContain('On vous y aide.');
  expect(buttonNames()).toContain(t('verified_today'));
  expect(words()).toContain('autre chose');
});

test('says that the user opened it', async () => {
  const { onToggle } = mount();
  const details = document.querySelector('details') as HTMLDetailsElement;
  await act(async () => {
    details.open = true;
  });
  expect(onToggle.mock.calls).toEqual([[true]]);
});

test('says nothing of what it was told itself', async () => {
  const { onToggle } = mount({}, { open: true });
  await act(async () => {
    document.querySelector('details')?.dispatchEvent(new Event('toggle'));
  });
  expect(onToggle).not.toHaveBeenCalled();
});

test('is accessible', async () => {
  mount({ state: 'ended', programme: programme({ replacedBy: ['suite'] }) }, { open: true });
  await expectAccessible();
});
