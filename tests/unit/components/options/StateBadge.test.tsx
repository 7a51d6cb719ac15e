// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { STATE_TEXTS } from '@/components/options/catalogue-words.ts';
import { StateBadge } from '@/components/options/StateBadge.tsx';
import { expectAccessible, show, t, words } from '../mount.tsx';

const STATES = ['open', 'upcoming', 'uncertain', 'ended'] as const;

test.each(STATES)('says %s in a word', (state) => {
  show(<StateBadge state={state} />);
  expect(words()).toContain(t(STATE_TEXTS[state]));
});

test('no two have the same sign', () => {
  const signs = STATES.map((state) => {
    show(<StateBadge state={state} />);
    return document.querySelector('[aria-hidden]')?.textContent;
  });
  expect(new Set(signs).size).toBe(STATES.length);
});

test('is accessible', async () => {
  show(<StateBadge state="ended" />);
  await expectAccessible();
});
