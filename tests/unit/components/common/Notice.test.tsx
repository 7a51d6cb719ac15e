// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { Notice } from '@/components/common/Notice.tsx';
import { expectAccessible, show } from '../mount.tsx';

const mount = () => show(<Notice>Le brouillon n’a pas pu être relu.</Notice>);

test('is read out at once', () => {
  mount();
  expect(document.querySelector('[role=alert]')?.textContent).toContain('Le brouillon n’a pas pu être relu.');
});

test('is accessible', async () => {
  mount();
  await expectAccessible();
});
