import { useEffect, useMemo, useRef } from 'preact/hooks';
import { Notice } from '@/components/common/Notice.tsx';
import type { ProgrammeDraft } from '@/components/options/programme-draft.ts';
import { SectionNav } from '@/components/options/SectionNav.tsx';
import { SECTION_TITLES, type Section } from '@/components/options/sections.ts';
import { UndoBar } from '@/components/options/UndoBar.tsx';
import { t } from '@/utils/i18n/texts.ts';
import { localDay } from '@/utils/local-day.ts';
import { catalogueInForce } from '@/utils/programmes/layers.ts';
import { isSet } from '@/utils/programmes/territory.ts';
import { BookSection } from './BookSection.tsx';
import { FilesSection } from './FilesSection.tsx';
import { FreeTextSection } from './FreeTextSection.tsx';
import { JournalSection } from './JournalSection.tsx';
import { namesOf } from './names-of.ts';
import { OrganisationSection } from './OrganisationSection.tsx';
import { ProgrammesSection } from './ProgrammesSection.tsx';
import type { Route } from './route.ts';
import type { SectionProps } from './section-props.ts';
import { TerritorySection } from './TerritorySection.tsx';
import { useOptions } from './use-options.ts';
import { useRoute } from './use-route.ts';

/** The parts in which the catalogue can be changed, and a change taken back. */
const OF_CATALOGUE: readonly Section[] = ['dispositifs', 'fichiers'];

/** The page of programmes and settings, one part at a time. */
export function Options() {
  const route = useRoute();
  const options = useOptions();
  const { answer, problem, said, undo, hush } = options;
  const title = useRef<HTMLHeadingElement>(null);
  const drafts = useRef(new Map<string, ProgrammeDraft>());
  const entries = useMemo(() => (answer ? catalogueInForce(answer.catalogue.layers) : []), [answer]);
  const section = route.section ?? (answer && (isSet(answer.territory) ? 'dispositifs' : 'territoire'));
  const ofCatalogue = section !== null && OF_CATALOGUE.includes(section);
  useSectionTitle(section, title, hush);
  const inForm = route.detail !== null && route.detail.type !== 'show';
  useEffect(() => {
    if (inForm) hush();
  }, [inForm, hush]);
  // Whoever came without a part stays in the one that they got, whatever they change there.
  useEffect(() => {
    if (route.section === null && section !== null) location.replace(`#${section}`);
  }, [route.section, section]);
  useWarningBeforeLoss(drafts.current);
  // The button that was pressed may be gone with what it was about.
  useEffect(() => {
    if (answer && document.activeElement === document.body && said !== '') title.current?.focus();
  }, [answer, said]);

  return (
    <div class="options">
      <header class="options-head">
        <h1>{t('options_open')}</h1>
        <SectionNav current={section} />
      </header>
      <main>
        {section && (
          <h2 ref={title} tabIndex={-1}>
            {t(SECTION_TITLES[section])}
          </h2>
        )}
        <UndoBar
          said={said}
          undo={ofCatalogue && !inForm ? (answer?.catalogue.undo ?? null) : null}
          onUndo={() => void undo()}
        />
        {problem !== null && <Notice>{problem}</Notice>}
        {ofCatalogue && answer?.catalogue.unreadable && <Notice>{t('catalogue_unreadable')}</Notice>}
        {answer === null && problem === null && <p class="soft">{t('loading')}</p>}
        {answer && section && (
          <Part
            section={section}
            route={route}
            answer={answer}
            options={options}
            entries={entries}
            names={namesOf(answer, entries)}
            drafts={drafts.current}
            today={localDay(new Date())}
          />
        )}
      </main>
    </div>
  );
}

function Part({ section, route, ...part }: SectionProps & { section: Section; route: Route }) {
  switch (section) {
    case 'territoire':
      return <TerritorySection {...part} />;
    case 'dispositifs':
      return <ProgrammesSection {...part} detail={route.detail} />;
    case 'fichiers':
      return <FilesSection {...part} />;
    case 'livre':
      return <BookSection {...part} />;
    case 'journal':
      return <JournalSection {...part} />;
    case 'texte-libre':
      return <FreeTextSection {...part} />;
    case 'organisation':
      return <OrganisationSection {...part} />;
  }
}

/** Asks before the page is closed over a form that was begun. */
function useWarningBeforeLoss(drafts: ReadonlyMap<string, unknown>): void {
  useEffect(() => {
    const page = new AbortController();
    const warn = (event: Event) => {
      if (drafts.size > 0) event.preventDefault();
    };
    addEventListener('beforeunload', warn, { signal: page.signal });
    return () => page.abort();
  }, [drafts]);
}

/** Names the page after its part, and begins at its title when the user goes to another. */
function useSectionTitle(
  section: Section | null,
  title: { current: HTMLHeadingElement | null },
  onLeave: () => void,
): void {
  const before = useRef<Section | null>(null);
  useEffect(() => {
    if (section === null) return;
    document.title = `${t(SECTION_TITLES[section])} – Repère`;
    if (before.current !== null && before.current !== section) {
      onLeave();
      title.current?.focus();
      scrollTo(0, 0);
    }
    before.current = section;
  }, [section, title, onLeave]);
}
