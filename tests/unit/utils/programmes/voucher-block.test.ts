import { expect, test } from 'vitest';
import { type VoucherBlock, voucherBlock } from '@/utils/programmes/voucher-block.ts';

const accepted = { voucher: { chequesPerBooklet: 5, acceptedBy: [{ name: 'Fabrique', where: 'Lyon' }] } };
const nowhere = { voucher: { chequesPerBooklet: 5, acceptedBy: [] } };

test.each<[string, Parameters<typeof voucherBlock>, VoucherBlock | null]>([
  ['is declared on this machine', [accepted, 'local', 'open', undefined], null],
  ['is declared by the organisation', [accepted, 'organisation', 'open', 1], null],
  ['only ships', [accepted, 'shipped', 'open', 9], 'not-declared'],
  ['ended', [accepted, 'local', 'ended', 9], 'not-open'],
  ['is uncertain', [accepted, 'local', 'uncertain', 9], 'not-open'],
  ['did not begin', [accepted, 'local', 'upcoming', 9], 'not-open'],
  ['is taken nowhere', [nowhere, 'local', 'open', 9], 'no-place'],
  ['has no terms', [{ voucher: null }, 'local', 'open', 9], 'no-place'],
  ['has run out', [accepted, 'local', 'open', 0], 'none-left'],
])('a voucher that %s', (_, inputs, block) => {
  expect(voucherBlock(...inputs)).toBe(block);
});
