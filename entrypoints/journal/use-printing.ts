import { useEffect, useState } from 'preact/hooks';

/** Whether the page is on its way to paper, by our button or the browser's own menu, and what prints it. */
export function usePrinting(): [printing: boolean, print: () => void] {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const page = new AbortController();
    const { signal } = page;
    addEventListener('beforeprint', () => setPrinting(true), { signal });
    addEventListener('afterprint', () => setPrinting(false), { signal });
    return () => page.abort();
  }, []);
  const print = () => {
    setPrinting(true);
    // `print` stops everything: what is to be on paper has to be there before it.
    setTimeout(() => globalThis.print());
  };
  return [printing, print];
}
