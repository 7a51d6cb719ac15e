// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { BeforeAfter } from '@/components/options/BeforeAfter.tsx';
import { expectAccessible, show, t } from '../mount.tsx';

function mount(before: string, after: string) {
  show(<BeforeAfter fields={[{ title: 'Coût', before, after }]} />);
  const text = (selector: string) => document.querySelector(selector)?.textContent;
  return { title: text('dt'), before: text('del'), after: text('ins') };
}

test('says what was and what will be, with a word for each', () => {
  expect(mount('gratuit', '10 €')).toEqual({
    title: 'Coût',
    before: `${t('before')} gratuit`,
    after: `${t('after')} 10 €`,
  });
});

test('says where nothing is said', () => {
  expect(mount('', '10 €').before).toBe(`${t('before')} ${t('nothing_said')}`);
  expect(mount('10 €', '').after).toBe(`${t('after')} ${t('nothing_said')}`);
});

test('is accessible', async () => {
  mount('gratuit', '10 €');
  await expectAccessible();
});
