// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { TerritoryLine, type TerritoryLineProps } from '@/components/decision/TerritoryLine.tsx';
import { readAreas } from '@/utils/programmes/territory.ts';
import { button, buttonNames, click, expectAccessible, field, show, t, type } from '../mount.tsx';

function mount(props: Partial<TerritoryLineProps> = {}) {
  const events = { onChange: vi.fn(), onOptions: vi.fn() };
  show(<TerritoryLine words="69" own={false} read={readAreas} {...events} {...props} />);
  return events;
}

const summary = () => document.querySelector('summary')?.textContent;
const status = () => document.querySelector('[role=status]')?.textContent;
const apply = async (text: string) => {
  await type(field(t('territory_here')), text);
  await click(button(t('territory_apply')));
};

test.each([
  ['69', false, t('territory_is', '69')],
  ['38', true, t('territory_once', '38')],
  ['', false, t('territory_unknown')],
])('the territory %j, of this interview only: %j, is « %s »', (words, own, expected) => {
  mount({ words, own });
  expect(summary()).toBe(expected);
});

test('takes departements and postal codes for this interview', async () => {
  const { onChange } = mount();
  await apply('38, 69003');
  expect(onChange.mock.calls).toEqual([[{ departements: ['38'], communes: [], postalCodes: ['69003'] }]]);
});

describe('what is not understood', () => {
  test('is named in words, and nothing changes', async () => {
    const { onChange } = mount();
    expect(status()).toBe(t('territory_help'));
    await apply('38 Grenoble 9');
    expect(status()).toBe(t('territory_not_understood', 'GRENOBLE, 9'));
    expect(onChange).not.toHaveBeenCalled();
  });

  test('is forgotten once it is understood', async () => {
    const { onChange } = mount();
    await apply('Grenoble');
    await apply('38');
    expect(status()).toBe(t('territory_help'));
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  test.each(['', '  '])('%j changes nothing: a person is never nowhere by mistake', async (text) => {
    const { onChange } = mount();
    await apply(text);
    expect(onChange).not.toHaveBeenCalled();
  });

  test.each([',', ' ; '])('%j, signs alone, are not understood either', async (text) => {
    const { onChange } = mount();
    await apply(text);
    expect(onChange).not.toHaveBeenCalled();
    expect(status()).toBe(t('territory_not_understood', text.trim()));
  });
});

test('goes back to the user’s own territory, where there is another', async () => {
  const { onChange } = mount({ own: true });
  await click(button(t('territory_usual')));
  expect(onChange.mock.calls).toEqual([[null]]);
  mount({ own: false });
  expect(buttonNames()).not.toContain(t('territory_usual'));
});

test('opens the options, where the user’s own is set', async () => {
  const { onOptions } = mount();
  await click(button(t('territory_options')));
  expect(onOptions).toHaveBeenCalledTimes(1);
});

test('sending the form does not leave the page', () => {
  mount();
  const submit = new Event('submit', { cancelable: true });
  document.querySelector('form')?.dispatchEvent(submit);
  expect(submit.defaultPrevented).toBe(true);
});

test('is accessible', async () => {
  mount({ own: true });
  await apply('Grenoble');
  await expectAccessible();
});
