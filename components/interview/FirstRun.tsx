import { useState } from 'preact/hooks';
import { MarkBadge } from '@/components/common/MarkBadge.tsx';
import { useTexts } from '@/components/common/texts.ts';
import type { Role } from '@/utils/interview/types.ts';
import type { Mark, Settings } from '@/utils/settings/settings.ts';
import type { FixedSettings } from '@/utils/settings/settings-store.ts';

export interface FirstRunProps {
  /** Null at the first run. */
  settings: Settings | null;
  /** What the organisation fixed. */
  fixed: FixedSettings;
  mark: Mark;
  onRedraw: () => void;
  onSave: (settings: Settings) => void;
  /** Undefined at the first run: there is nothing to go back to. */
  onCancel?: (() => void) | undefined;
}

const ROLES: readonly Role[] = ['adviser', 'volunteer', 'mediator'];

/** Who the user is, and the mark by which to know the true panel. */
export function FirstRun({ settings, fixed, mark, onRedraw, onSave, onCancel }: FirstRunProps) {
  const t = useTexts();
  const [role, setRole] = useState<Role | null>(fixed.role ?? settings?.role ?? null);
  const [habilitated, setHabilitated] = useState(fixed.habilitated ?? settings?.habilitated ?? false);
  const mayBeHabilitated = role !== null && role !== 'volunteer';
  return (
    <form
      class="first-run"
      onSubmit={(event) => {
        event.preventDefault();
        if (role) onSave({ version: 1, role, habilitated: mayBeHabilitated && habilitated, mark });
      }}
    >
      <h2>{t(settings ? 'settings_title' : 'welcome')}</h2>
      <fieldset>
        <legend>{t('role_question')}</legend>
        {ROLES.map((one) => (
          <label key={one} class="choice-label">
            <input
              type="radio"
              name="role"
              value={one}
              required
              checked={role === one}
              disabled={fixed.role !== undefined && fixed.role !== one}
              onChange={() => setRole(one)}
            />
            {t(`role_${one}`)}
          </label>
        ))}
        {mayBeHabilitated && (
          <label class="choice-label">
            <input
              type="checkbox"
              checked={habilitated}
              disabled={fixed.habilitated !== undefined}
              onChange={() => setHabilitated(!habilitated)}
            />
            {t('habilitated')}
          </label>
        )}
        {Object.keys(fixed).length > 0 && <p class="soft">{t('error_fixed')}</p>}
      </fieldset>
      <section aria-label={t('mark_title')}>
        <h3>{t('mark_title')}</h3>
        <p class="mark-line">
          <span role="status">
            <MarkBadge mark={mark} />
          </span>
          <button type="button" class="plain" onClick={onRedraw}>
            {t('mark_redraw')}
          </button>
        </p>
        <p class="soft">{t('mark_why')}</p>
      </section>
      <button type="submit" class="primary wide">
        {t(settings ? 'save' : 'begin')}
      </button>
      {onCancel && (
        <button type="button" class="link centre" onClick={onCancel}>
          {t('cancel')}
        </button>
      )}
    </form>
  );
}
