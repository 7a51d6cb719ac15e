import { VOUCHER } from '@/components/common/voucher-kind.ts';
import type { Entry } from '@/utils/journal/entry.ts';
import type { FollowedUp } from '@/utils/journal/event.ts';

/** The kinds that were accepted; what became of given cheques is asked by itself. */
export function acceptedKinds({ proposals, voucher }: Entry): string[] {
  const accepted = proposals.filter(({ outcome }) => outcome === 'accepted').map(({ kind }) => kind);
  return accepted.filter((kind) => voucher === null || kind !== VOUCHER);
}

/** Whether something was accepted, and no day was ever named to speak of it again. */
export function isWithoutDate(entry: Entry, followedUp: FollowedUp | undefined): boolean {
  return acceptedKinds(entry).length > 0 && entry.reviewOn === null && followedUp === undefined;
}
