import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  draftOf,
  emptyDraft,
  fieldOfPath,
  isVoucher,
  programmeOf,
} from '@/components/options/programme-draft.ts';
import { programmes } from '../../utils/programmes/programme-arbitraries.ts';
import { draft } from './programmes.ts';

/** What a form cannot keep: space at the ends, blank lines, signs that its fields do not hold. */
const plain = (text: string) => text.trim() === text && !/[\n\r]/.test(text);

test('a programme that was put into the form comes out as it was', () => {
  fc.assert(
    fc.property(programmes, (list) => {
      for (const one of list) {
        const { voucher, ...others } = one;
        const kinds =
          voucher === null
            ? one.kinds.filter((kind) => kind !== 'voucher')
            : [...new Set([...one.kinds, 'voucher'])];
        const same = { ...one, kinds };
        const texts = [others.contact, ...(voucher?.acceptedBy ?? []), others].flatMap((part) =>
          Object.values(part).filter((value): value is string => typeof value === 'string'),
        );
        fc.pre([...texts, ...one.formerNames].every(plain));
        expect(programmeOf(draftOf(same))).toEqual(same);
      }
    }),
  );
});

test('space around what was typed does not count', () => {
  const typed = programmeOf(
    draft({
      name: ' Relais ',
      audience: ' jeunes ',
      formerNames: ' Un \n\n Deux',
      communes: '69123 ;69266',
      languages: 'FR, ar',
    }),
  );
  expect(typed).toMatchObject({
    name: 'Relais',
    audience: 'jeunes',
    formerNames: ['Un', 'Deux'],
    territory: { communes: ['69123', '69266'] },
    languages: ['fr', 'ar'],
  });
});

test('all of France has no areas, whatever was typed before', () => {
  expect(programmeOf(draft({ national: true, departements: ['69'] })).territory).toBe('national');
});

test('cheques only of a voucher', () => {
  const typed = { chequesPerBooklet: '5', acceptedBy: [{ name: 'Fabrique', where: 'Lyon' }] };
  expect(programmeOf(draft({ ...typed, kinds: ['a'] })).voucher).toBeNull();
  expect(programmeOf(draft({ ...typed, kinds: ['voucher'] })).voucher).toEqual({
    chequesPerBooklet: 5,
    acceptedBy: typed.acceptedBy,
  });
});

test('a place of which nothing was typed is no place', () => {
  const acceptedBy = [
    { name: ' ', where: '' },
    { name: 'Fabrique', where: '' },
  ];
  expect(programmeOf(draft({ kinds: ['voucher'], acceptedBy })).voucher?.acceptedBy).toEqual([acceptedBy[1]]);
});

test('an empty form is of today, and of these kinds', () => {
  expect(emptyDraft(['voucher'], '2026-11-26')).toMatchObject({
    verifiedOn: '2026-11-26',
    kinds: ['voucher'],
  });
  expect(isVoucher(emptyDraft(['voucher'], '2026-11-26'))).toBe(true);
  expect(isVoucher(emptyDraft([], '2026-11-26'))).toBe(false);
});

describe('the field of an issue', () => {
  test.each([
    ['programmes[0].name', 'name'],
    ['programmes[0].contact.phone', 'phone'],
    ['programmes[0].kinds[1]', 'kinds'],
    ['programmes[0].purposes[1]', 'purposes'],
    ['programmes[0].audience', 'audience'],
    ['programmes[0].territory', 'national'],
    ['programmes[0].territory.communes[2]', 'communes'],
    ['programmes[0].voucher.chequesPerBooklet', 'chequesPerBooklet'],
    ['programmes[0].voucher.acceptedBy[0].name', 'acceptedBy'],
    ['programmes[0].replacedBy[0]', 'replacedBy'],
    ['programmes[0]', 'name'],
    ['', 'name'],
  ])('%s → %s', (path, field) => {
    expect(fieldOfPath(path)).toBe(field);
  });
});
