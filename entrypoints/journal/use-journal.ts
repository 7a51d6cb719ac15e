import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { t } from '@/utils/i18n/texts.ts';
import type { VoucherResult } from '@/utils/journal/event.ts';
import type { Heard } from '@/utils/journal/follow-ups.ts';
import {
  eraseDecision,
  followUp,
  listDecisions,
  listFollowUps,
  prepareArrival,
  readDecision,
  readDecisions,
  readNote,
  settleVoucher,
} from '@/utils/messages/journal-contract.ts';
import type { ValueOf } from '@/utils/messages/request.ts';
import type { ErrorCode } from '@/utils/messages/result.ts';
import { askJournal as ask } from './desk.ts';

export type Page = ValueOf<typeof listDecisions>;
type Vouchers = ValueOf<typeof listFollowUps>;

const PAGE_SIZE = 50;

/**
 * What the page shows, and what it asks of the journal.
 *
 * @param named the one decision that is wanted; null for all of them
 * @param found ids of those that a search has found; null for all of them
 */
export function useJournal(named: string | null, found: readonly string[] | null) {
  const [page, setPage] = useState<Page | null>(null);
  const [vouchers, setVouchers] = useState<Vouchers | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const [note, setNote] = useState<{ id: string; text: string } | null>(null);

  const failed = useCallback((code: ErrorCode) => {
    setSaid('');
    setProblem(t(`error_${code}`));
  }, []);
  const done = (words: string) => {
    setProblem(null);
    setSaid(words);
  };
  const loadVouchers = useCallback(async () => {
    const result = await ask(listFollowUps, {});
    if (result.ok) setVouchers(result.value);
    else failed(result.code);
  }, [failed]);
  /** Of what was found, how many were asked for. */
  const asked = useRef(0);
  const askFound = useCallback(async (ids: readonly string[], from: number) => {
    asked.current = from + PAGE_SIZE;
    const result = await ask(readDecisions, { ids: ids.slice(from, from + PAGE_SIZE) });
    return result.ok
      ? { ...result, value: { ...result.value, more: ids.length > from + PAGE_SIZE } }
      : result;
  }, []);
  const before = useRef(named);
  useEffect(() => {
    let current = true;
    // What is shown stays until what was found is there.
    if (before.current !== named) setPage(null);
    before.current = named;
    setProblem(null);
    const page =
      named !== null
        ? ask(readDecision, { id: named })
        : found
          ? askFound(found, 0)
          : ask(listDecisions, { limit: PAGE_SIZE });
    void page.then((result) => {
      // Another one may be wanted meanwhile.
      if (!current) return;
      if (result.ok) setPage(result.value);
      else failed(result.code);
    });
    return () => {
      current = false;
    };
  }, [named, found, askFound, failed]);
  useEffect(() => void loadVouchers(), [loadVouchers]);

  return {
    page,
    vouchers,
    problem,
    said,
    note,

    /** The next ones below those that are shown. */
    async more(): Promise<void> {
      const before = page?.rows.at(-1)?.id;
      if (before === undefined) return;
      const result = found
        ? await askFound(found, asked.current)
        : await ask(listDecisions, { limit: PAGE_SIZE, before });
      if (!result.ok) return failed(result.code);
      const { rows, results, followedUp, ...others } = result.value;
      setPage(
        (shown) =>
          shown && {
            ...others,
            rows: [...shown.rows, ...rows],
            results: { ...shown.results, ...results },
            followedUp: { ...shown.followedUp, ...followedUp },
          },
      );
    },

    /** @returns what went wrong in a sentence, or null */
    async settle(decision: string, settled: VoucherResult): Promise<string | null> {
      const result = await ask(settleVoucher, { decision, result: settled });
      // What the others say of too few cheques is about giving them.
      if (!result.ok) return t(result.code === 'voucher_stock' ? 'result_stock' : `error_${result.code}`);
      done(t('saved'));
      setPage((shown) => shown && { ...shown, results: { ...shown.results, [decision]: settled } });
      await loadVouchers();
      return null;
    },

    /** @returns what went wrong in a sentence, or null */
    async hear(decision: string, heard: Heard): Promise<string | null> {
      const result = await ask(followUp, { decision, ...heard });
      if (!result.ok) return t(`error_${result.code}`);
      done(t('saved'));
      const now = await ask(readDecision, { id: decision });
      if (now.ok) {
        const { followedUp } = now.value;
        setPage((shown) => shown && { ...shown, followedUp: { ...shown.followedUp, ...followedUp } });
      } else failed(now.code);
      await loadVouchers();
      return null;
    },

    /** @returns whether it was noted */
    async arrived(decision: string): Promise<boolean> {
      const result = await ask(prepareArrival, { decision });
      if (!result.ok) {
        failed(result.code);
        return false;
      }
      done(t('saved'));
      await loadVouchers();
      return true;
    },

    /** @returns whether it was erased */
    async erase(id: string): Promise<boolean> {
      const result = await ask(eraseDecision, { id });
      if (!result.ok) {
        failed(result.code);
        return false;
      }
      done(t('erased'));
      setPage((shown) => shown && { ...shown, rows: shown.rows.filter((row) => row.id !== id) });
      await loadVouchers();
      return true;
    },

    async showNote(id: string): Promise<void> {
      const result = await ask(readNote, { id });
      if (result.ok) setNote({ id, text: result.value.note });
      else failed(result.code);
    },
  };
}
