import { useTexts } from '@/components/common/texts.ts';
import type { Protection } from '@/utils/settings/policy.ts';

export interface ProtectionCardProps {
  level: Protection;
  /** The level that the organisation fixed. */
  wanted: Protection | undefined;
  onProtect: () => void;
  onUnprotect: () => void;
  onLock: () => void;
}

const POINTS = {
  device: ['sealed_how', 'sealed_against', 'sealed_not_against'],
  passphrase: ['protected_how', 'protected_against', 'protected_not_against'],
} as const;

/** What protects the journal, in three sentences, and how to change it. */
export function ProtectionCard({ level, wanted, onProtect, onUnprotect, onLock }: ProtectionCardProps) {
  const t = useTexts();
  const isProtected = level === 'passphrase';
  return (
    <>
      {wanted !== undefined && (
        <p class="fixed">{t(wanted === 'passphrase' ? 'protection_wanted' : 'protection_refused')}</p>
      )}
      <p class="strong">{t(isProtected ? 'level_passphrase' : 'level_device')}</p>
      <ul class="points">
        {POINTS[level].map((point) => (
          <li key={point}>{t(point)}</li>
        ))}
      </ul>
      {!isProtected && wanted !== 'device' && (
        <details>
          <summary>{t('protection_other')}</summary>
          <ul class="points">
            {POINTS.passphrase.map((point) => (
              <li key={point}>{t(point)}</li>
            ))}
          </ul>
        </details>
      )}
      <div class="row">
        {isProtected && (
          <button type="button" class="plain" onClick={onLock}>
            {t('lock_now')}
          </button>
        )}
        {wanted !== 'device' && (
          <button type="button" class="plain" onClick={onProtect}>
            {t(isProtected ? 'passphrase_change' : 'protect')}
          </button>
        )}
        {isProtected && wanted !== 'passphrase' && (
          <button type="button" class="plain" onClick={onUnprotect}>
            {t('unprotect')}
          </button>
        )}
      </div>
    </>
  );
}
