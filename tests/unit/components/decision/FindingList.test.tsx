// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { FindingList } from '@/components/decision/FindingList.tsx';
import type { Finding, FindingKind } from '@/utils/privacy/findings.ts';
import { WORD_KINDS } from '@/utils/privacy/words-schema.ts';
import { expectAccessible, show, t } from '../mount.tsx';

const KINDS: FindingKind[] = ['nir', 'phone', 'email', 'iban', ...WORD_KINDS, 'organisation'];

const findingOf = (kind: FindingKind, from = 0): Finding => ({ kind, from, to: from + 3, text: 'xyz' });
const mount = (...findings: Finding[]) => show(<FindingList id="list" findings={findings} />);
const items = () => [...document.querySelectorAll('li')].map((item) => item.textContent);

test.each(KINDS)('quotes a find of the kind %s, and says more than that', (kind) => {
  mount(findingOf(kind));
  expect(items()).toEqual([t(`finding_${kind}`, 'xyz')]);
  expect(items()[0]).toContain('xyz');
});

test('says of each kind something else', () => {
  mount(...KINDS.map((kind, i) => findingOf(kind, i * 10)));
  expect(new Set(items()).size).toBe(KINDS.length);
});

test('without finds it is there for what comes, and empty', () => {
  mount();
  const list = document.getElementById('list');
  expect(list?.getAttribute('role')).toBe('status');
  expect(list?.childElementCount).toBe(0);
});

test('is accessible', async () => {
  mount(findingOf('nir'), findingOf('health', 10));
  await expectAccessible();
});
