// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { copyText } from '@/utils/dom/copy-text.ts';

afterEach(() => vi.unstubAllGlobals());

test('copies the text', async () => {
  const writeText = vi.fn(async () => {});
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  expect(await copyText('Note')).toBe(true);
  expect(writeText).toHaveBeenCalledWith('Note');
});

test.each<[string, object]>([
  ['the page forbids it', { clipboard: { writeText: () => Promise.reject(new Error('denied')) } }],
  ['there is no clipboard', {}],
])('says so where %s', async (_, navigator) => {
  vi.stubGlobal('navigator', navigator);
  expect(await copyText('Note')).toBe(false);
});
