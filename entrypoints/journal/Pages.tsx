import { useEffect, useRef, useState } from 'preact/hooks';
import { counted } from '@/components/common/counted.ts';
import { t } from '@/utils/i18n/texts.ts';
import { Exporting } from './Exporting.tsx';
import { Figures } from './Figures.tsx';
import { Journal } from './Journal.tsx';
import { Person } from './Person.tsx';
import { EXPORTING, FIGURES } from './use-named-decision.ts';

const TITLES = {
  exports: 'exports_title',
  figures: 'figures_title',
  journal: 'journal_title',
  person: 'person_code',
} as const;

/** What has the whole page for itself, by its address. */
const PLACES = new Map<string, 'exports' | 'figures'>([
  [EXPORTING, 'exports'],
  [FIGURES, 'figures'],
]);

/**
 * The journal, what leaves it or what was counted, as the page's address says, or what concerns one person. The focus
 * goes to the title of a page that is changed to.
 */
export function Pages() {
  const [hash, setHash] = useState(location.hash);
  // Not in the address: the browser's history would keep it.
  const [code, setCode] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const place = PLACES.get(hash) ?? (code === null ? 'journal' : 'person');
  const first = useRef(true);
  useEffect(() => {
    const page = new AbortController();
    addEventListener('hashchange', () => setHash(location.hash), { signal: page.signal });
    return () => page.abort();
  }, []);
  useEffect(() => {
    // Without the code: the browser's history keeps titles.
    document.title = `${t(TITLES[place])} – Repère`;
    if (!first.current) document.querySelector('h1')?.focus();
    first.current = false;
  }, [place]);
  if (place === 'exports') return <Exporting />;
  if (place === 'figures') return <Figures />;
  if (code === null) return <Journal said={said} onPerson={setCode} />;
  return (
    <Person
      code={code}
      onClose={(erased) => {
        setSaid(erased > 0 ? counted(t, 'person_erased', erased) : '');
        setCode(null);
      }}
    />
  );
}
