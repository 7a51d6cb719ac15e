// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { OfferList, type OfferListProps } from '@/components/decision/OfferList.tsx';
import { button, buttonNames, click, expectAccessible, show, t, words } from '../mount.tsx';
import { offerOf } from '../offers.ts';

const near = offerOf('near');
const far = offerOf('far');
const further = offerOf('further');
const young = offerOf('young', { audience: 'jeunes' });
const jobs = offerOf('jobs', { purposes: ['job-search'] });

const none: OfferListProps['offers'] = { fitting: [], others: [], doubtful: [], gone: [] };

function mount(props: Partial<OfferListProps> = {}) {
  const onChoose = vi.fn();
  show(
    <OfferList
      offers={{ ...none, fitting: [near, far, further] }}
      all={[near, far, further]}
      territorySet
      needsPlace
      chosen={undefined}
      onChoose={onChoose}
      {...props}
    />,
  );
  return onChoose;
}

/** The programmes in full, and those in the folded list with this title. */
const shown = (within: ParentNode = document) =>
  [...within.querySelectorAll('.offer')].map((one) => one.getAttribute('data-programme'));
const inFull = () =>
  shown().filter((id) => !document.querySelector(`.offers > details [data-programme=${id}]`));
const folded = (title: string) => {
  const list = [...document.querySelectorAll('.offers > details')].find(
    (one) => one.querySelector('summary')?.textContent === title,
  );
  return list && shown(list);
};

test('shows the best in full, the others folded', () => {
  mount();
  expect(inFull()).toEqual(['near']);
  expect(folded(t('other_programmes_other', 2))).toEqual(['far', 'further']);
});

test('alone it has no others', () => {
  mount({ offers: { ...none, fitting: [near] } });
  expect(inFull()).toEqual(['near']);
  expect(document.querySelectorAll('.offers > details')).toHaveLength(0);
});

test('shows the chosen one in full, wherever it stood', () => {
  mount({ chosen: 'further' });
  expect(inFull()).toEqual(['further']);
  expect(folded(t('other_programmes_other', 2))).toEqual(['near', 'far']);
});

test('folds what is for certain people or for other reasons, with for whom it is', () => {
  mount({ offers: { ...none, fitting: [near, far], others: [young, jobs] } });
  expect(inFull()).toEqual(['near']);
  expect(folded(t('other_programmes_one', 1))).toEqual(['far']);
  expect(folded(t('some_programmes_other', 2))).toEqual(['young', 'jobs']);
  expect(document.querySelector('[data-programme=young]')?.textContent).toContain('jeunes');
});

test('names nothing in full where all is for certain people only', () => {
  mount({ offers: { ...none, others: [young] } });
  expect(inFull()).toEqual([]);
  expect(folded(t('some_programmes_one', 1))).toEqual(['young']);
});

test('one for certain people that was chosen is in full, and no other', () => {
  mount({ offers: { ...none, fitting: [near], others: [young, jobs] }, chosen: 'young' });
  expect(inFull()).toEqual(['young']);
  expect(folded(t('other_programmes_one', 1))).toEqual(['near']);
  expect(folded(t('some_programmes_one', 1))).toEqual(['jobs']);
});

test('keeps what is not sure apart, and never in full', () => {
  const doubtful = [
    offerOf('later', { validFrom: '2027-01-01' }, { state: 'upcoming' }),
    offerOf('perhaps', {}, { state: 'uncertain' }),
  ];
  mount({ offers: { ...none, doubtful } });
  expect(inFull()).toEqual([]);
  expect(folded(t('doubtful_programmes_other', 2))).toEqual(['later', 'perhaps']);
});

describe('what has ended', () => {
  const over = offerOf(
    'over',
    { validUntil: '2024-01-16', replacedBy: ['near'], forAdviser: 'Plus rien à demander.' },
    { state: 'ended' },
  );
  const said = () => document.querySelector('[data-programme=over]')?.textContent;

  test('is named, folded, for who remembers it: since when, and what took over in whatever kind of help', () => {
    mount({ offers: { ...none, fitting: [far], gone: [over] }, all: [near, far, over] });
    expect(document.querySelector('[data-programme=over]')?.closest('details')?.textContent).toContain(
      t('gone_programmes_one', 1),
    );
    expect(said()).toContain(`Nom de over ${t('gone_since', '16 janvier 2024')}`);
    expect(said()).toContain(`${t('replaced_by')} Nom de near.`);
    expect(said()).toContain('Plus rien à demander.');
  });

  test('says only that it is gone where nothing more is known', () => {
    const { programme } = over;
    const gone = [{ ...over, programme: { ...programme, validUntil: null, replacedBy: ['unknown'] } }];
    mount({ offers: { ...none, gone } });
    expect(said()).toContain(t('gone'));
    expect(said()).not.toContain(t('replaced_by'));
  });

  test('cannot be chosen', () => {
    mount({ offers: { ...none, gone: [over] } });
    expect(buttonNames()).toEqual([]);
  });
});

describe('choosing', () => {
  test('names the programme', async () => {
    const onChoose = mount();
    await click(button('Nom de far'));
    expect(onChoose.mock.calls).toEqual([['far']]);
  });

  test('again takes the choice back', async () => {
    const onChoose = mount({ chosen: 'far' });
    await click(button('Nom de far'));
    expect(onChoose.mock.calls).toEqual([[undefined]]);
  });

  test('is not offered where it is done elsewhere', () => {
    mount({ onChoose: undefined });
    expect(buttonNames()).toEqual([]);
    expect(shown()).toEqual(['near', 'far', 'further']);
  });
});

test.each([
  [true, false, true],
  [true, true, false],
  [false, false, false],
])('needs a place: %j, territory known: %j, asks for the territory: %j', (needsPlace, territorySet, asks) => {
  mount({ needsPlace, territorySet });
  expect(words().includes(t('place_to_find'))).toBe(asks);
});

test('is accessible', async () => {
  mount({
    territorySet: false,
    offers: {
      fitting: [near, far],
      others: [young],
      doubtful: [offerOf('perhaps', {}, { state: 'uncertain' })],
      gone: [offerOf('over', {}, { state: 'ended' })],
    },
  });
  await expectAccessible();
});
