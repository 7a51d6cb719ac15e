import { expect, test } from 'vitest';
import { hashOf, type Route, readRoute } from '@/entrypoints/options/route.ts';

test.each<[string, Route]>([
  ['', { section: null, detail: null }],
  ['#', { section: null, detail: null }],
  ['#ailleurs', { section: null, detail: null }],
  ['#constructor', { section: null, detail: null }],
  ['#livre', { section: 'livre', detail: null }],
  ['#livre/ajouter', { section: 'livre', detail: null }],
  ['#dispositifs', { section: 'dispositifs', detail: null }],
  ['#dispositifs/pix', { section: 'dispositifs', detail: { type: 'show', id: 'pix' } }],
  ['#dispositifs/ajouter', { section: 'dispositifs', detail: { type: 'add', kind: null } }],
  ['#dispositifs/ajouter/voucher', { section: 'dispositifs', detail: { type: 'add', kind: 'voucher' } }],
  ['#dispositifs/modifier/pix', { section: 'dispositifs', detail: { type: 'edit', id: 'pix' } }],
])('%j leads where it says', (hash, route) => {
  expect(readRoute(hash)).toEqual(route);
});

test.each([
  '#dispositifs',
  '#dispositifs/pix',
  '#dispositifs/ajouter',
  '#dispositifs/ajouter/voucher',
  '#dispositifs/modifier/pix',
])('%s is written as it is read', (hash) => {
  expect(hashOf(readRoute(hash).detail)).toBe(hash);
});
