// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { SkillsNote } from '@/components/decision/SkillsNote.tsx';
import type { Skills } from '@/utils/interview/draft.ts';
import { choose, expectAccessible, field, show, t, type, words } from '../mount.tsx';

const noted: Skills = { test: 'abc-diag', level: 'basics', on: '2026-10-01' };

function mount(skills: Skills | null = noted) {
  const onChange = vi.fn();
  show(<SkillsNote skills={skills} today="2026-11-22" onChange={onChange} />);
  return onChange;
}

test('is folded, and asks for the test only, while none is noted', () => {
  mount(null);
  expect(document.querySelector('details')?.open).toBe(false);
  expect(field(t('skills_test')).value).toBe('');
  expect(words()).not.toContain(t('skills_level_at_ease'));
});

test.each(['pix-emploi', 'abc-diag'] as const)(
  '%s is told once its level is chosen, with the day of today unless another is',
  async (test) => {
    const onChange = mount(null);
    await choose(field(t('skills_test')), test);
    expect(field(t('skills_level')).value).toBe('');
    await choose(field(t('skills_level')), 'fragile');
    expect(onChange.mock.calls).toEqual([[null], [{ test, level: 'fragile', on: '2026-11-22' }]]);
  },
);

test('a low Pix result has a box of its own to tick, which ABC Diag has not', async () => {
  mount(null);
  await choose(field(t('skills_test')), 'pix-emploi');
  expect(words()).toContain(t('skills_pix_help'));
  await choose(field(t('skills_test')), 'abc-diag');
  expect(words()).not.toContain(t('skills_pix_help'));
});

test('shows what was noted', () => {
  mount();
  expect(document.querySelector('details')?.open).toBe(true);
  expect([t('skills_test'), t('skills_level'), t('skills_on')].map((name) => field(name).value)).toEqual([
    'abc-diag',
    'basics',
    '2026-10-01',
  ]);
});

test('another test keeps the rest', async () => {
  const onChange = mount();
  await choose(field(t('skills_test')), 'pix-emploi');
  expect(onChange.mock.calls).toEqual([[{ ...noted, test: 'pix-emploi' }]]);
});

test.each(['beginner', 'fragile', 'at-ease'] as const)('takes the level %s', async (level) => {
  const onChange = mount();
  await choose(field(t('skills_level')), level);
  expect(onChange.mock.calls).toEqual([[{ ...noted, level }]]);
});

test('takes another day; without one there is no result, and the form stays', async () => {
  const onChange = mount();
  await type(field(t('skills_on')), '2026-09-15');
  await type(field(t('skills_on')), '');
  expect(onChange.mock.calls).toEqual([[{ ...noted, on: '2026-09-15' }], [null]]);
  expect(field(t('skills_level')).value).toBe('basics');
});

test('can be taken back', async () => {
  const onChange = mount();
  await choose(field(t('skills_test')), '');
  expect(onChange.mock.calls).toEqual([[null]]);
});

test('is accessible', async () => {
  mount(null);
  await expectAccessible();
  mount();
  await expectAccessible();
});
