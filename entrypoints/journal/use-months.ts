import { useEffect, useState } from 'preact/hooks';
import type { MonthRow } from '@/utils/journal/database.ts';
import { listMonths } from '@/utils/messages/journal-contract.ts';
import { askJournal } from './desk.ts';

/** What is left of months that are over; empty until it is known. What goes wrong, the list above it says. */
export function useMonths(): readonly MonthRow[] {
  const [months, setMonths] = useState<readonly MonthRow[]>([]);
  useEffect(() => {
    void askJournal(listMonths, {}).then((result) => {
      if (result.ok) setMonths(result.value.months);
    });
  }, []);
  return months;
}
