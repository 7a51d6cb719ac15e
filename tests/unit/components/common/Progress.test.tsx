// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { Progress } from '@/components/common/Progress.tsx';
import { expectAccessible, field, show } from '../mount.tsx';

const mount = (share: number) => show(<Progress label="Le journal se met à jour…" share={share} />);

test('says what is under way, and how far it is', () => {
  mount(0);
  const bar = field('Le journal se met à jour') as unknown as HTMLProgressElement;
  expect([bar.tagName, bar.value, bar.max]).toEqual(['PROGRESS', 0, 1]);
  mount(0.4);
  expect(bar.value).toBe(0.4);
});

test('two of them are told apart', () => {
  show(
    <>
      <Progress label="Un" share={0.1} />
      <Progress label="Deux" share={0.2} />
    </>,
  );
  expect([field('Un').value, field('Deux').value]).toEqual([0.1, 0.2]);
});

test('is accessible', async () => {
  mount(0.4);
  await expectAccessible();
});
