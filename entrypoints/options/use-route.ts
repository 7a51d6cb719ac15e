import { useEffect, useState } from 'preact/hooks';
import { type Route, readRoute } from './route.ts';

/** Where the page's address leads now; the browser's own "back" works. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => readRoute(location.hash));
  useEffect(() => {
    const page = new AbortController();
    const follow = () => setRoute(readRoute(location.hash));
    addEventListener('hashchange', follow, { signal: page.signal });
    return () => page.abort();
  }, []);
  return route;
}
