import { options } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Whether the page is on its way to paper, by a button or the browser's own menu. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const page = new AbortController();
    const { signal } = page;
    addEventListener('beforeprint', () => atOnce(() => setPrinting(true)), { signal });
    addEventListener('afterprint', () => setPrinting(false), { signal });
    return () => page.abort();
  }, []);
  return printing;
}

/** The browser prints what is there when its event ends: a moment later would be too late. */
function atOnce(change: () => void): void {
  const { debounceRendering } = options;
  options.debounceRendering = (render) => render();
  change();
  if (debounceRendering) options.debounceRendering = debounceRendering;
  else delete options.debounceRendering;
}
