import { describe, expect, test } from 'vitest';
import { isStale, type State, stateOf } from '@/utils/programmes/state.ts';
import type { Programme } from '@/utils/programmes/types.ts';
import { onlyProgramme, tableOf } from './tables.ts';

const TODAY = '2026-11-25';
const usual = onlyProgramme(tableOf({}));

describe('what a programme is today', () => {
  test.each<[State, Partial<Programme>]>([
    ['open', {}],
    ['open', { validFrom: TODAY }],
    ['open', { validUntil: TODAY }],
    ['open', { validFrom: '2026-01-01', validUntil: '2026-12-31' }],
    ['upcoming', { validFrom: '2026-11-26' }],
    ['ended', { validUntil: '2026-11-24' }],
    ['ended', { status: 'ended' }],
    ['ended', { status: 'ended', validFrom: '2027-01-01' }],
    ['ended', { status: 'uncertain', validUntil: '2026-11-24' }],
    ['uncertain', { status: 'uncertain' }],
    ['uncertain', { status: 'uncertain', validFrom: '2027-01-01' }],
  ])('%s with %j', (state, parts) => {
    expect(stateOf({ ...usual, ...parts }, TODAY)).toBe(state);
  });
});

describe('facts are old after twelve months', () => {
  test.each([
    ['2026-11-25', '2026-11-25', false],
    ['2025-11-25', '2026-11-25', false],
    ['2025-11-24', '2026-11-25', true],
    // A day that is still to come was mistyped.
    ['2026-11-26', '2026-11-25', true],
    // The 29th of February has no day a year before.
    ['2023-02-28', '2024-02-29', false],
    ['2023-02-27', '2024-02-29', true],
    ['2023-02-28', '2024-02-28', false],
    ['2023-12-31', '2024-12-31', false],
    ['2023-12-30', '2024-12-31', true],
  ])('checked on %s, on %s: %j', (verifiedOn, today, stale) => {
    expect(isStale({ ...usual, verifiedOn }, today)).toBe(stale);
  });
});
