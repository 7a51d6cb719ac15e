import { useEffect, useRef, useState } from 'preact/hooks';
import { ConfirmDialog } from '@/components/common/ConfirmDialog.tsx';
import { formatDay } from '@/components/common/format-day.ts';
import { Notice } from '@/components/common/Notice.tsx';
import { Progress } from '@/components/common/Progress.tsx';
import { UnlockForm } from '@/components/journal/UnlockForm.tsx';
import { LockMinutes } from '@/components/options/LockMinutes.tsx';
import { ProtectionCard } from '@/components/options/ProtectionCard.tsx';
import { NewSecretForm } from '@/components/secrets/NewSecretForm.tsx';
import { RecoveryCode } from '@/components/secrets/RecoveryCode.tsx';
import { t } from '@/utils/i18n/texts.ts';
import { drawPassphrase } from '@/utils/secrets/draw-passphrase.ts';
import { MIN_PASSPHRASE, normalisePassphrase } from '@/utils/secrets/passphrase.ts';
import { drawRecoveryCode } from '@/utils/secrets/recovery-code.ts';
import { LOCK_MINUTES } from '@/utils/settings/lock-store.ts';
import { useProtection } from './use-protection.ts';

export interface ProtectionSectionProps {
  /** `YYYY-MM-DD` */
  today: string;
}

/** On the way to a passphrase: it is chosen, then the code that replaces it is kept, then it holds. */
type Step = { offered: string } | { passphrase: string; recovery: string } | 'unprotect' | null;

/** What protects the journal: shown, changed, opened, locked. */
export function ProtectionSection({ today }: ProtectionSectionProps) {
  const protection = useProtection();
  const { state, wanted, minutes, busy, share, problem, said } = protection;
  const [step, setStep] = useState<Step>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const shown = shownOf();
  const place = shown === 'open' && step !== null ? step : shown;
  const before = useRef<typeof place>('nothing');
  useEffect(() => {
    // The button that was pressed is gone. What is filled in takes the focus itself.
    if (before.current !== 'nothing' && document.activeElement === document.body) title.current?.focus();
    before.current = place;
  }, [place]);
  const protect = async (passphrase: string, recovery: string) => {
    setStep(null);
    await protection.protect(passphrase, recovery);
  };
  return (
    <section class="card form" aria-labelledby="protection-title">
      <h3 ref={title} id="protection-title" tabIndex={-1}>
        {t('sealed_title')}
      </h3>
      {problem !== null && <Notice>{problem}</Notice>}
      <p role="status" class={shown === 'locked' ? 'sr-only' : 'soft'}>
        {said}
      </p>
      {shown === 'working' &&
        (share === null ? (
          <p class="soft">{t('loading')}</p>
        ) : (
          <Progress label={t('resealing')} share={share} />
        ))}
      {shown === 'locked' && (
        <UnlockForm waiting={state?.waiting ?? 0} title="h4" onUnlock={protection.unlock} />
      )}
      {shown === 'open' && state && content(state.level)}
    </section>
  );

  function shownOf(): 'nothing' | 'working' | 'locked' | 'open' {
    if (state === null) return 'nothing';
    // The form stays while what it opens is brought to its end, unless that takes its time.
    if (share !== null || (busy && !state.locked)) return 'working';
    return state.locked ? 'locked' : 'open';
  }

  function content(level: 'device' | 'passphrase') {
    if (step !== null && step !== 'unprotect' && 'offered' in step)
      return (
        <NewSecretForm
          offered={step.offered}
          onOther={() => setStep({ offered: drawPassphrase() })}
          least={MIN_PASSPHRASE}
          read={normalisePassphrase}
          action={t('recovery_code_next')}
          onChosen={(passphrase) => setStep({ passphrase, recovery: drawRecoveryCode() })}
          onCancel={() => setStep(null)}
        />
      );
    if (step !== null && step !== 'unprotect')
      return (
        <RecoveryCode
          code={step.recovery}
          opens={t('recovery_opens_journal', formatDay(today, t('language')))}
          onPrint={() => globalThis.print()}
          onKept={() => void protect(step.passphrase, step.recovery)}
        />
      );
    return (
      <>
        <ProtectionCard
          level={level}
          wanted={wanted}
          onProtect={() => setStep({ offered: drawPassphrase() })}
          onUnprotect={() => setStep('unprotect')}
          onLock={() => void protection.lock()}
        />
        {level === 'passphrase' && (
          <LockMinutes
            minutes={minutes}
            choices={LOCK_MINUTES}
            onChange={(chosen) => void protection.setMinutes(chosen)}
          />
        )}
        {step === 'unprotect' && (
          <ConfirmDialog
            title={t('unprotect_question')}
            text={t('unprotect_text')}
            action={t('unprotect')}
            onConfirm={() => {
              setStep(null);
              void protection.unprotect();
            }}
            onCancel={() => setStep(null)}
          />
        )}
      </>
    );
  }
}
