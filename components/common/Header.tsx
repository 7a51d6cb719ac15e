import type { Mark } from '@/utils/settings/settings.ts';
import { MarkBadge } from './MarkBadge.tsx';
import { useTexts } from './texts.ts';

export interface HeaderProps {
  /** Null before the first run. */
  mark: Mark | null;
  /** Undefined where there is no interview to come back to. */
  onSettings?: (() => void) | undefined;
  /** Undefined where there is no interview to begin again. */
  onRestart?: (() => void) | undefined;
  onJournal: () => void;
  onOptions: () => void;
  onClose: () => void;
}

/** Whose panel this is, and the ways out of it. */
export default function Header({ mark, onSettings, onRestart, onJournal, onOptions, onClose }: HeaderProps) {
  const t = useTexts();
  return (
    <header class="header">
      <h1 class="brand">Repère</h1>
      {mark && (
        <button
          type="button"
          class="mark-button"
          disabled={!onSettings}
          onClick={onSettings}
          title={t('settings_open')}
        >
          <MarkBadge mark={mark} />
          <span class="sr-only">, {t('settings_open')}</span>
        </button>
      )}
      <nav class="header-end" aria-label={t('header_actions')}>
        {onRestart && <Icon label={t('restart')} sign="↺" onClick={onRestart} />}
        {mark && <Icon label={t('options_open')} sign="⚙" onClick={onOptions} />}
        {mark && <Icon label={t('journal_open')} sign="☰" onClick={onJournal} />}
        <Icon label={t('close')} sign="✕" onClick={onClose} />
      </nav>
    </header>
  );
}

function Icon({ label, sign, onClick }: { label: string; sign: string; onClick: () => void }) {
  return (
    <button type="button" class="icon" aria-label={label} title={label} onClick={onClick}>
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
