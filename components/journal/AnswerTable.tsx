import { formatDay } from '@/components/common/format-day.ts';
import { useTexts } from '@/components/common/texts.ts';
import { SKILLS_LEVEL_TEXTS, SKILLS_TEST_TEXTS } from '@/components/common/words.ts';
import type { Checklist } from '@/utils/interview/types.ts';
import type { Entry } from '@/utils/journal/entry.ts';
import type { Book } from '@/utils/orientation/types.ts';

export interface AnswerTableProps {
  entry: Entry;
  checklist: Checklist;
  book: Book;
}

/** The recorded answers, facts and needs. An id that the checklist no longer knows is shown as it is. */
export function AnswerTable({ entry, checklist, book }: AnswerTableProps) {
  const t = useTexts();
  const rows = Object.entries(entry.answers).map(([id, answer]) => {
    const question = checklist.questions.find((one) => one.id === id);
    const words = [answer]
      .flat()
      .map((option) => question?.options.find((one) => one.id === option)?.label ?? option);
    const seen = entry.observed.includes(id) ? ` (${t('observed').toLowerCase()})` : '';
    return { title: question?.short ?? id, words: `${words.join(', ')}${seen}` };
  });
  const facts = entry.facts.map((id) => checklist.facts.find((one) => one.id === id)?.label ?? id);
  const needs = entry.needs.map((id) => book.needs.find((one) => one.id === id)?.label ?? id);
  if (entry.skills) {
    const { test, level, on } = entry.skills;
    rows.push({
      title: t(SKILLS_TEST_TEXTS[test]),
      words: `${t(SKILLS_LEVEL_TEXTS[level])}, ${formatDay(on, t('language'))}`,
    });
  }
  if (facts.length > 0) rows.push({ title: t('facts_title'), words: facts.join(', ') });
  if (needs.length > 0) rows.push({ title: t('needs'), words: needs.join(', ') });
  return (
    <dl class="answers">
      {rows.map(({ title, words }) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
