import { useEffect, useReducer, useState } from 'preact/hooks';
import { loadRest, type PanelTools } from './rest.ts';

/**
 * The rest of the panel, once it is there.
 *
 * @param isNeeded false: it is not loaded for this
 */
export function useRest(isNeeded: boolean): { Rest: PanelTools['Rest'] | undefined; missing: boolean } {
  const [missing, setMissing] = useState(false);
  const [, refresh] = useReducer((times: number) => times + 1, 0);
  useEffect(() => {
    if (isNeeded) void loadRest().then((rest) => (rest ? refresh(undefined) : setMissing(true)));
  }, [isNeeded]);
  return { Rest: globalThis.repereRest?.Rest, missing };
}
