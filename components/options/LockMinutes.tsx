import { counted } from '@/components/common/counted.ts';
import { useTexts } from '@/components/common/texts.ts';

export interface LockMinutesProps {
  minutes: number;
  choices: readonly number[];
  onChange: (minutes: number) => void;
}

/** After how many minutes without touching the computer the journal is locked. */
export function LockMinutes({ minutes, choices, onChange }: LockMinutesProps) {
  const t = useTexts();
  return (
    <label class="field">
      <span>{t('lock_minutes')}</span>
      <select value={String(minutes)} onChange={(event) => onChange(Number(event.currentTarget.value))}>
        {choices.map((count) => (
          <option key={count} value={String(count)}>
            {counted(t, 'minutes', count)}
          </option>
        ))}
      </select>
    </label>
  );
}
