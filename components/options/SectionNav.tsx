import { useTexts } from '@/components/common/texts.ts';
import { SECTION_TITLES, SECTIONS, type Section } from './sections.ts';

/** The ways to the parts of the page: links, so that the browser's own "back" works. */
export function SectionNav({ current }: { current: Section | null }) {
  const t = useTexts();
  return (
    <nav class="sections" aria-label={t('options_sections')}>
      <ul>
        {SECTIONS.map((section) => (
          <li key={section}>
            <a href={`#${section}`} aria-current={section === current ? 'page' : undefined}>
              {t(SECTION_TITLES[section])}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
