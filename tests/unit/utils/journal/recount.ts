import type { JournalEvent } from '@/utils/journal/event.ts';
import type { Stock } from '@/utils/journal/stock.ts';

/** One cheque that left the drawer, and where it is now. */
interface Cheque {
  programme: string;
  /** Of its delivery; null where no stock is kept. */
  lot: string | null;
  now: 'given' | 'used' | 'returned';
}

/** What the journal's counters should say: counted anew from nothing but the events, cheque by cheque. */
export function recount(events: readonly JournalEvent[], today: string) {
  const results = new Map<string, { used: number; returned: number }>();
  const prepared = new Set<string>();
  const days = new Map<string, string | null>();
  const withdrawn = new Set<string>();
  for (const one of events) {
    if (one.type === 'voucher-settled') results.set(one.decision, one);
    if (one.type === 'followed-up') days.set(one.decision, one.next);
    if (one.type === 'arrival-prepared') prepared.add(one.decision);
    if (one.type === 'delivery-withdrawn') withdrawn.add(one.target);
  }
  const cheques = events.flatMap((one) => {
    if (one.type === 'decided') return chequesOf(one.voucher, results.get(one.id));
    return one.type === 'erased' ? chequesOf(one.voucher, results.get(one.target)) : [];
  });
  const stocks = new Map<string, Stock>();
  for (const one of events) {
    if (one.type !== 'voucher-received' || withdrawn.has(one.id)) continue;
    const { programme, booklets, chequesPerBooklet, expiresOn } = one;
    const received = booklets * chequesPerBooklet;
    const own = count(cheques.filter(({ lot }) => lot === one.id));
    const expired = expiresOn !== null && expiresOn < today;
    const before = stocks.get(programme) ?? {
      received: 0,
      given: 0,
      used: 0,
      returned: 0,
      expired: 0,
      left: 0,
    };
    stocks.set(programme, {
      programme,
      received: before.received + received,
      given: before.given + own.given,
      used: before.used + own.used,
      returned: before.returned + own.returned,
      expired: before.expired + (expired ? received - own.used : 0),
      left: before.left + (expired ? 0 : received - own.given + own.returned),
    });
  }
  const loose = cheques.filter(({ lot }) => lot === null);
  const withoutStock = new Map(
    loose.map(({ programme }) => [programme, count(loose.filter((one) => one.programme === programme))]),
  );
  const decisions = events.filter((one) => one.type === 'decided');
  const reviews = decisions.flatMap(({ id, reviewOn }) => {
    const day = days.has(id) ? days.get(id) : reviewOn;
    return day ? [`${id}:review ${day}`] : [];
  });
  const awaited = decisions.flatMap((one) => {
    if (one.voucher === null) return [];
    const { used = 0, returned = 0 } = results.get(one.id) ?? {};
    if (used + returned === one.voucher.cheques) return [];
    return one.followUps
      .filter(({ about }) => about === 'voucher-result' || (used === 0 && !prepared.has(one.id)))
      .map(({ about, due }) => `${one.id}:${about} ${due}`);
  });
  return { stocks, withoutStock, toHear: [...awaited, ...reviews] };
}

type Voucher = { programme: string; cheques: number; lots: readonly { id: string; cheques: number }[] };

/** The cheques of a decision in a row: the first ones came back, the last ones were used. */
function chequesOf(voucher: Voucher | null, result = { used: 0, returned: 0 }): Cheque[] {
  if (voucher === null) return [];
  const lots = voucher.lots.flatMap(({ id, cheques }) => Array<string>(cheques).fill(id));
  return Array.from({ length: voucher.cheques }, (_, i) => ({
    programme: voucher.programme,
    lot: lots[i] ?? null,
    now: i < result.returned ? 'returned' : i >= voucher.cheques - result.used ? 'used' : 'given',
  }));
}

function count(cheques: readonly Cheque[]) {
  const at = (place: Cheque['now']) => cheques.filter(({ now }) => now === place).length;
  return { given: cheques.length, used: at('used'), returned: at('returned') };
}
