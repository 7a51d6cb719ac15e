import { useEffect, useState } from 'preact/hooks';

const PREFIX = '#decision-';

/** The page's address with all decisions. */
export const ALL = '#decisions';

/** The page's address with what leaves the journal. */
export const EXPORTING = '#exporter';

/** The page's address with what was counted. */
export const FIGURES = '#chiffres';

/** The page's address with one decision alone. */
export function hrefOf(decision: string): string {
  return PREFIX + decision;
}

/** The decision that the page's address names now, or null; the browser's own "back" works. */
export function useNamedDecision(): string | null {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const page = new AbortController();
    addEventListener('hashchange', () => setHash(location.hash), { signal: page.signal });
    return () => page.abort();
  }, []);
  return hash.startsWith(PREFIX) ? hash.slice(PREFIX.length) : null;
}
