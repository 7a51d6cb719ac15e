// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { FreeTextBox, type FreeTextBoxProps, LENGTH } from '@/components/decision/FreeTextBox.tsx';
import { COMMENT_LENGTH } from '@/utils/interview/draft.ts';
import type { Finding } from '@/utils/privacy/findings.ts';
import { expectAccessible, field, show, t, type } from '../mount.tsx';

const FINDINGS: Finding[] = [
  { kind: 'health', from: 0, to: 6, text: 'malade' },
  { kind: 'password', from: 8, to: 11, text: 'mdp' },
];

function mount(props: Partial<FreeTextBoxProps> = {}) {
  const onText = vi.fn();
  show(<FreeTextBox text="" findings={[]} onText={onText} {...props} />);
  return onText;
}

const box = () => field(t('free_text'));
const description = () =>
  (box().getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent);

test('takes no more than a decision can bear', () => {
  mount();
  expect(box().maxLength).toBe(COMMENT_LENGTH);
  expect(LENGTH).toBe(COMMENT_LENGTH);
});

test('says above the box what must not stand in it', () => {
  mount();
  const warning = document.querySelector('.notice');
  expect(warning?.textContent).toBe(t('free_text_warning'));
  expect(warning?.compareDocumentPosition(box())).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test('tells what is typed, and how much there is of it', async () => {
  const onText = mount({ text: 'Oui' });
  await type(box(), 'Préfère l’écrit.');
  expect(onText).toHaveBeenLastCalledWith('Préfère l’écrit.');
  expect(description()).toEqual([t('free_text_warning'), t('free_text_count', 3, 280), '']);
});

test('shows each find with what to write instead, and that the box is not right', () => {
  mount({ text: 'malade, mdp' });
  expect(box().getAttribute('aria-invalid')).toBe('false');
  mount({ text: 'malade, mdp', findings: FINDINGS });
  expect(box().getAttribute('aria-invalid')).toBe('true');
  const told = [t('finding_health', 'malade'), t('finding_password', 'mdp')];
  expect([...document.querySelectorAll('[data-finding]')].map((one) => one.textContent)).toEqual(told);
  expect(description()[2]).toBe(told.join(''));
});

test('is accessible', async () => {
  mount({ text: 'malade, mdp', findings: FINDINGS });
  await expectAccessible();
});
