import { useEffect, useRef } from 'preact/hooks';

/**
 * Brings a programme that the address names into view, opened and with the focus.
 *
 * @param shown its id; null where none is named
 * @param present its row is on the page
 * @param show puts it there
 */
export function useShownRow(shown: string | null, present: boolean, show: (id: string) => void): void {
  const reached = useRef<string | null>(null);
  const latest = useRef(show);
  latest.current = show;
  // Only another address asks again: what the user closes or searches for afterwards stays as they want it.
  useEffect(() => {
    reached.current = null;
    if (shown !== null) latest.current(shown);
  }, [shown]);
  useEffect(() => {
    if (shown === null || !present || reached.current === shown) return;
    reached.current = shown;
    const row = document.querySelector<HTMLElement>(`[data-programme="${CSS.escape(shown)}"]`);
    row?.querySelector('summary')?.focus();
    row?.scrollIntoView({ block: 'start' });
  }, [shown, present]);
}
