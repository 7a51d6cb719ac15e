import { useState } from 'preact/hooks';
import { useTexts } from '@/components/common/texts.ts';
import { SKILLS_LEVEL_TEXTS, SKILLS_TEST_TEXTS } from '@/components/common/words.ts';
import type { Skills } from '@/utils/interview/draft.ts';

export interface SkillsNoteProps {
  skills: Skills | null;
  /** `YYYY-MM-DD`, offered as the day of the test. */
  today: string;
  /** Told a result once its test, its level and its day were said; null without one. */
  onChange: (skills: Skills | null) => void;
}

/** What of a result was said so far. */
type Said = { [Part in keyof Skills]?: Skills[Part] | undefined };

const TESTS: readonly Skills['test'][] = ['pix-emploi', 'abc-diag'];
const LEVELS: readonly Skills['level'][] = ['beginner', 'fragile', 'basics', 'at-ease'];

/** The result of a skills test that the person brings along: none of these tests can send it. */
export function SkillsNote({ skills, today, onChange }: SkillsNoteProps) {
  const t = useTexts();
  const [said, setSaid] = useState<Said>(skills ?? { on: today });
  const { test, level, on = '' } = said;
  const say = (part: Said) => {
    const now = { ...said, ...part };
    setSaid(now);
    // Nothing is guessed: a result counts when all of it was said.
    onChange(now.test && now.level && now.on ? { test: now.test, level: now.level, on: now.on } : null);
  };
  return (
    <details class="skills" open={skills !== null}>
      <summary>{t('skills_note')}</summary>
      <fieldset class="row bare">
        <legend class="sr-only">{t('skills_note')}</legend>
        <label class="field">
          <span>{t('skills_test')}</span>
          <select
            value={test ?? ''}
            onChange={({ currentTarget: { value } }) => say({ test: TESTS.find((one) => one === value) })}
          >
            <option value="">{t('skills_none')}</option>
            {TESTS.map((one) => (
              <option key={one} value={one}>
                {t(SKILLS_TEST_TEXTS[one])}
              </option>
            ))}
          </select>
        </label>
        {test && (
          <>
            <label class="field">
              <span>{t('skills_level')}</span>
              <select
                value={level ?? ''}
                onChange={({ currentTarget: { value } }) =>
                  say({ level: LEVELS.find((one) => one === value) })
                }
              >
                <option value="">{t('skills_level_choose')}</option>
                {LEVELS.map((one) => (
                  <option key={one} value={one}>
                    {t(SKILLS_LEVEL_TEXTS[one])}
                  </option>
                ))}
              </select>
            </label>
            <label class="field">
              <span>{t('skills_on')}</span>
              <input type="date" value={on} onInput={(event) => say({ on: event.currentTarget.value })} />
            </label>
            <small>{t(test === 'pix-emploi' ? 'skills_pix_help' : 'skills_help')}</small>
          </>
        )}
      </fieldset>
    </details>
  );
}
