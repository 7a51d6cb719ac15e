import { useEffect, useRef, useState } from 'preact/hooks';
import { counted } from '@/components/common/counted.ts';
import { t } from '@/utils/i18n/texts.ts';
import { Exporting } from './Exporting.tsx';
import { Journal } from './Journal.tsx';
import { Person } from './Person.tsx';
import { EXPORTING } from './use-named-decision.ts';

const TITLES = { exports: 'exports_title', journal: 'journal_title', person: 'person_code' } as const;

/** The journal, what leaves it, as the page's address says, or what concerns one person. The focus goes to the title of a page that is changed to. */
export function Pages() {
  const [exporting, setExporting] = useState(location.hash === EXPORTING);
  // Not in the address: the browser's history would keep it.
  const [code, setCode] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const place = exporting ? 'exports' : code === null ? 'journal' : 'person';
  const first = useRef(true);
  useEffect(() => {
    const page = new AbortController();
    addEventListener('hashchange', () => setExporting(location.hash === EXPORTING), { signal: page.signal });
    return () => page.abort();
  }, []);
  useEffect(() => {
    // Without the code: the browser's history keeps titles.
    document.title = `${t(TITLES[place])} – Repère`;
    if (!first.current) document.querySelector('h1')?.focus();
    first.current = false;
  }, [place]);
  if (exporting) return <Exporting />;
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
