import { describe, expect, test } from 'vitest';
import { newIssues, programmeIssues } from '@/utils/programmes/check-rows.ts';
import type { OwnRows } from '@/utils/programmes/own-rows.ts';
import type { Programme } from '@/utils/programmes/types.ts';
import { KINDS } from './programme-arbitraries.ts';
import { onlyProgramme, tableOf } from './tables.ts';

const lyon = onlyProgramme(tableOf({}));
const nowhere = { departements: [], communes: [], postalCodes: [] };

describe('a programme that was typed', () => {
  test.each<[string, Partial<Programme>, [string, string][]]>([
    ['is right', {}, []],
    ['has no name', { name: '' }, [['programmes[0].name', 'missing']]],
    [
      'has a broken telephone',
      { contact: { ...lyon.contact, phone: 'x' } },
      [['programmes[0].contact.phone', 'not_a_telephone']],
    ],
    ['is nowhere', { territory: nowhere }, [['programmes[0].territory', 'nowhere']]],
    ['has an id that is taken', { id: 'taken' }, [['programmes[0].id', 'duplicate_id']]],
    [
      'has faults of both sorts, all told at once',
      { name: '', territory: nowhere },
      [
        ['programmes[0].name', 'missing'],
        ['programmes[0].territory', 'nowhere'],
      ],
    ],
  ])('%s', (_, parts, expected) => {
    const issues = programmeIssues({ ...lyon, ...parts }, KINDS, ['taken']);
    expect(issues.map(({ path, code }) => [path, code])).toEqual(expected);
  });
});

describe('a change', () => {
  const old = { ...lyon, id: 'old', replacedBy: ['relais-lyon'] };
  const rows = (local: readonly Programme[]): OwnRows => ({ organisation: null, local });

  test('that leaves everything in order is fine', () => {
    expect(newIssues(rows([lyon]), rows([lyon, old]), [], KINDS)).toEqual([]);
  });

  test('that takes away what another row leads to is not, and names that row', () => {
    expect(newIssues(rows([lyon, old]), rows([old]), [], KINDS)).toMatchObject([
      { row: old, issue: { code: 'unknown_programme', value: 'relais-lyon' } },
    ]);
  });

  test('is fine where what it leads to still ships', () => {
    expect(newIssues(rows([lyon, old]), rows([old]), [lyon], KINDS)).toEqual([]);
  });

  test('may leave what was wrong before: two rows can be mended one after the other', () => {
    const wrong = { ...lyon, id: 'wrong', kinds: ['pigeon'] };
    const other = { ...lyon, id: 'other', kinds: ['pigeon'] };
    const mended = { ...wrong, kinds: KINDS };
    expect(newIssues(rows([wrong, other]), rows([mended, other]), [], KINDS)).toEqual([]);
    expect(newIssues(rows([mended, other]), rows([wrong, other]), [], KINDS)).toHaveLength(1);
  });

  test('is looked at in the organisation’s file too', () => {
    const organisation = { name: 'x', programmes: [{ ...lyon, kinds: ['pigeon'] }] };
    expect(newIssues(rows([]), { organisation, local: [] }, [], KINDS)).toHaveLength(1);
  });
});
