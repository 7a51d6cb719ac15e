import { describe, expect, test } from 'vitest';
import { ROUNDS, unwrapKey, type Wrapped, wrapKey, wrappedSchema } from '@/utils/secrets/wrap.ts';

const RAW = new Uint8Array(32).map((_, i) => 7 * i);
const SECRET = 'abri bison carte dune envol ferme';
const CODE = '0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXYZ';

/** Wrapped once: each time costs as much as somebody who guesses pays. */
const ENVELOPE = await wrapKey(RAW, SECRET, 'journal');

test('a key comes back with the secret that it was wrapped with', async () => {
  expect(wrappedSchema.parse(structuredClone(ENVELOPE))).toEqual(ENVELOPE);
  expect(ENVELOPE.rounds).toBe(ROUNDS);
  expect(await unwrapKey(ENVELOPE, SECRET, 'journal')).toEqual(RAW);
});

test('a secret is read as it is meant: space around words, small letters of a code', async () => {
  expect(await unwrapKey(ENVELOPE, ` ${SECRET.replace(' ', '  ')}\n`, 'journal')).toEqual(RAW);
  const byCode = await wrapKey(RAW, CODE, 'journal');
  expect(await unwrapKey(byCode, CODE.toLowerCase().replaceAll('-', ''), 'journal')).toEqual(RAW);
});

test.each([
  ['another passphrase', 'abri bison carte dune envol fermes'],
  ['capitals', SECRET.toUpperCase()],
  ['a code', CODE],
  ['nothing', ''],
])('not with %s', async (_, secret) => {
  expect(await unwrapKey(ENVELOPE, secret, 'journal')).toBeNull();
});

test('not for what it does not belong to', async () => {
  expect(await unwrapKey(ENVELOPE, SECRET, 'backup')).toBeNull();
});

test('wrapped twice, nothing is the same: salt and nonce are drawn anew', async () => {
  const [one, other] = [ENVELOPE, await wrapKey(RAW, SECRET, 'journal')];
  expect([one.salt === other.salt, one.nonce === other.nonce, one.key === other.key]).toEqual([
    false,
    false,
    false,
  ]);
});

test('a key of another length is not wrapped', async () => {
  await expect(wrapKey(RAW.subarray(1), SECRET, 'journal')).rejects.toThrow(RangeError);
});

describe('changed', () => {
  const other = (text: string) => (text.startsWith('A') ? 'B' : 'A') + text.slice(1);

  test.each<[keyof Wrapped, (envelope: Wrapped) => Wrapped]>([
    ['salt', (one) => ({ ...one, salt: other(one.salt) })],
    ['nonce', (one) => ({ ...one, nonce: other(one.nonce) })],
    ['key', (one) => ({ ...one, key: other(one.key) })],
    ['rounds', (one) => ({ ...one, rounds: one.rounds + 1 })],
  ])('in its %s, it does not open', async (_, change) => {
    const changed = change(ENVELOPE);
    expect(wrappedSchema.parse(changed)).toEqual(changed);
    expect(await unwrapKey(changed, SECRET, 'journal')).toBeNull();
  });

  test('in bits of the salt that base64 does not use, neither', async () => {
    const last = ENVELOPE.salt.charCodeAt(21);
    const changed = { ...ENVELOPE, salt: `${ENVELOPE.salt.slice(0, 21)}${String.fromCharCode(last + 1)}==` };
    expect(await unwrapKey(changed, SECRET, 'journal')).toBeNull();
  });

  test.each<[string, object]>([
    ['too few rounds', { rounds: ROUNDS - 1 }],
    ['more rounds than anybody waits for', { rounds: 10_000_001 }],
    ['half a round', { rounds: ROUNDS + 0.5 }],
    ['rounds as text', { rounds: String(ROUNDS) }],
    ['another derivation', { kdf: 'PBKDF2-SHA-1' }],
    ['a short salt', { salt: 'AAAA' }],
    ['a short nonce', { nonce: 'AAAAAAAAAAAAAAA=' }],
    ['a short key', { key: 'AAAA' }],
    ['a key that is not base64', { key: 'é'.repeat(64) }],
    ['a field of its own', { more: 1 }],
    ['no salt', { salt: undefined }],
  ])('to %s, it is refused', (_, change) => {
    expect(wrappedSchema.safeParse({ ...ENVELOPE, ...change }).success).toBe(false);
  });
});
