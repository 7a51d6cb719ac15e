import { useEffect, useState } from 'preact/hooks';
import { ask } from '@/utils/messages/ask.ts';
import { type Seen, seenBefore } from '@/utils/messages/contract.ts';

/** When the person of this code was here before; null where nobody was, or where the journal cannot be read. */
export async function askSeen(code: string): Promise<Seen | null> {
  const result = await ask(seenBefore, { code });
  return (result.ok && result.value.seen[0]) || null;
}

/** The same of the code in the draft, which stands there after a reload too. */
export function useSeen(code: string): Seen | null {
  const [seen, setSeen] = useState<Seen | null>(null);
  useEffect(() => {
    let current = true;
    if (code.trim() === '') setSeen(null);
    else void askSeen(code).then((found) => current && setSeen(found));
    return () => {
      current = false;
    };
  }, [code]);
  return seen;
}
