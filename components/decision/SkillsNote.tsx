import { useTexts } from '@/components/common/texts.ts';
import { SKILLS_LEVEL_TEXTS, SKILLS_TEST_TEXTS } from '@/components/common/words.ts';
import type { Skills } from '@/utils/interview/draft.ts';

export interface SkillsNoteProps {
  skills: Skills | null;
  /** `YYYY-MM-DD`, offered as the day of the test. */
  today: string;
  onChange: (skills: Skills | null) => void;
}

const TESTS: readonly Skills['test'][] = ['pix-emploi', 'abc-diag'];
const LEVELS: readonly Skills['level'][] = ['beginner', 'fragile', 'basics', 'at-ease'];

/** The result of a skills test that the person brings along: none of these tests can send it. */
export function SkillsNote({ skills, today, onChange }: SkillsNoteProps) {
  const t = useTexts();
  const shown: Skills = skills ?? { test: 'pix-emploi', level: 'fragile', on: today };
  return (
    <details class="skills" open={skills !== null}>
      <summary>{t('skills_note')}</summary>
      <fieldset class="row bare">
        <legend class="sr-only">{t('skills_note')}</legend>
        <label class="field">
          <span>{t('skills_test')}</span>
          <select
            value={skills?.test ?? ''}
            onChange={(event) => {
              const test = TESTS.find((one) => one === event.currentTarget.value);
              onChange(test ? { ...shown, test } : null);
            }}
          >
            <option value="">{t('skills_none')}</option>
            {TESTS.map((test) => (
              <option key={test} value={test}>
                {t(SKILLS_TEST_TEXTS[test])}
              </option>
            ))}
          </select>
        </label>
        {skills && (
          <>
            <label class="field">
              <span>{t('skills_level')}</span>
              <select
                value={skills.level}
                onChange={(event) => {
                  const level = LEVELS.find((one) => one === event.currentTarget.value);
                  if (level) onChange({ ...skills, level });
                }}
              >
                {LEVELS.map((level) => (
                  <option key={level} value={level}>
                    {t(SKILLS_LEVEL_TEXTS[level])}
                  </option>
                ))}
              </select>
            </label>
            <label class="field">
              <span>{t('skills_on')}</span>
              <input
                type="date"
                value={skills.on}
                onInput={(event) =>
                  event.currentTarget.value && onChange({ ...skills, on: event.currentTarget.value })
                }
              />
            </label>
          </>
        )}
      </fieldset>
    </details>
  );
}
