// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { WhyNotDialog, type WhyNotDialogProps } from '@/components/decision/WhyNotDialog.tsx';
import type { LeftOut } from '@/utils/interview/explanation.ts';
import { because, book, checklist } from '../book.ts';
import { button, click, expectAccessible, show, t } from '../mount.tsx';
import { offerOf } from '../offers.ts';

const KINDS: LeftOut[] = [
  { kind: 'a', causes: [{ type: 'not-called' }], change: () => [{ question: 'phone', options: ['b'] }] },
  { kind: 'b', causes: [{ type: 'excluded', by: because('a') }], change: () => null },
  { kind: 'c', causes: [{ type: 'no-place' }], change: () => [] },
  { kind: 'd', causes: [{ type: 'fact-missing', fact: 'voucher-active' }], change: () => [] },
];

function mount(props: Partial<WhyNotDialogProps> = {}) {
  const events = { onAddProgramme: vi.fn(), onClose: vi.fn() };
  show(<WhyNotDialog kinds={KINDS} offers={[]} book={book} checklist={checklist} {...events} {...props} />);
  return events;
}

/** What is said of a kind once its line is opened. */
async function about(kind: string): Promise<string> {
  const line = document.querySelector<HTMLDetailsElement>(`[data-kind="${kind}"]`);
  await act(() => {
    if (line) line.open = true;
    line?.dispatchEvent(new Event('toggle'));
  });
  return line?.textContent ?? '';
}
const kindsUnder = (heading: string) => {
  const title = [...document.querySelectorAll('h3')].find((one) => one.textContent === heading);
  return [...(title?.parentElement?.querySelectorAll('[data-kind]') ?? [])].map((one) =>
    one.getAttribute('data-kind'),
  );
};

test('first what was called for and ruled out, then the rest', () => {
  mount();
  expect(kindsUnder(t('left_out_kept'))).toEqual(['b', 'c', 'd']);
  expect(kindsUnder(t('left_out_not_called'))).toEqual(['a']);
});

test('says nothing of a group that is empty', () => {
  mount({ kinds: KINDS.slice(0, 1) });
  expect(kindsUnder(t('left_out_kept'))).toEqual([]);
  expect(document.querySelectorAll('h3')).toHaveLength(1);
});

test('says what excluded a kind, because of which answer, and that much would have to change', async () => {
  mount();
  expect(await about('b')).toContain('Parce que a.');
  expect(await about('b')).toContain(t('witness', 'Téléphone', 'a'));
  expect(await about('b')).toContain(t('change_none'));
});

test('says what would bring a kind that nothing calls for', async () => {
  mount();
  expect(await about('a')).toContain(t('not_called'));
  expect(await about('a')).toContain(`${t('change_lead')}${t('change_to', 'Téléphone', t('quoted', 'b'))}`);
});

test('where a programme is missing as well, answers alone are not said to bring it', async () => {
  const [first] = KINDS;
  if (!first) throw new Error('no kind');
  mount({ kinds: [{ ...first, causes: [...first.causes, { type: 'no-place' }] }] });
  expect(await about('a')).toContain(
    `${t('change_lead_too')}${t('change_to', 'Téléphone', t('quoted', 'b'))}`,
  );
});

test('works out what would have to change once only, when the line is opened', async () => {
  const [first] = KINDS;
  if (!first) throw new Error('no kind');
  const change = vi.fn(first.change);
  mount({ kinds: [{ ...first, change }] });
  expect(change).not.toHaveBeenCalled();
  await about('a');
  await about('a');
  expect(change).toHaveBeenCalledTimes(1);
});

test('no change of answers helps where nothing local is known', async () => {
  mount();
  expect(await about('d')).toContain(t('reason_fact_missing'));
  expect(await about('d')).not.toContain(t('change_lead'));
});

test('leads to where a programme can be added for the kind', async () => {
  const { onAddProgramme } = mount();
  expect(await about('c')).toContain(t('no_programme_here'));
  await click(button(t('add_programme_here')));
  expect(onAddProgramme).toHaveBeenCalledWith('c');
});

test('answers whoever remembers a programme that is no more: since when, and what took over', async () => {
  mount({
    offers: [
      offerOf(
        'pass',
        { name: 'Pass d’essai', kinds: ['d'], validUntil: '2024-01-16', replacedBy: ['new'] },
        { state: 'ended' },
      ),
      // What took over may be help of another kind.
      offerOf('new', { name: 'La suite', kinds: ['b'] }),
      offerOf('other', { name: 'Autre type', kinds: ['a'], validUntil: '2024-01-16' }, { state: 'ended' }),
    ],
  });
  expect(await about('d')).toContain('Pass d’essai');
  expect(await about('d')).toContain(t('gone_since', '16 janvier 2024'));
  expect(await about('d')).toContain(`${t('replaced_by')} La suite`);
  expect(await about('d')).not.toContain('Autre type');
  expect(await about('a')).toContain('Autre type');
});

test('closes by its button and by Escape', async () => {
  const { onClose } = mount();
  await click(button(t('close_sheet')));
  document.querySelector('dialog')?.dispatchEvent(new Event('cancel', { cancelable: true }));
  expect(onClose).toHaveBeenCalledTimes(2);
});

test('gives the focus back to where it was', () => {
  const before = document.body.appendChild(document.createElement('button'));
  before.focus();
  mount();
  show(null);
  expect(document.activeElement).toBe(before);
});

test('is accessible', async () => {
  mount();
  await expectAccessible();
});
