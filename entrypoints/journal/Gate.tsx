import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Notice } from '@/components/common/Notice.tsx';
import { Progress } from '@/components/common/Progress.tsx';
import { UnlockForm } from '@/components/journal/UnlockForm.tsx';
import { t } from '@/utils/i18n/texts.ts';
import { useGate } from './use-gate.ts';

/** Lets nobody see the journal while it is locked, or while its organisation asks for a passphrase and there is none. */
export function Gate({ children }: { children: ComponentChildren }) {
  const { state, share, problem, unreadable, open } = useGate();
  const wasLocked = useRef(false);
  useEffect(() => {
    if (typeof state === 'object') wasLocked.current = true;
    // The form that had the focus is gone.
    else if (wasLocked.current) document.querySelector('h1')?.focus();
  }, [state]);
  const notices = (problem !== null || unreadable > 0) && (
    <div class={state === 'open' ? 'gate-notices' : undefined}>
      {problem !== null && <Notice>{problem}</Notice>}
      {unreadable > 0 && <Notice>{t('waiting_unreadable', unreadable)}</Notice>}
    </div>
  );
  if (state === 'open')
    return (
      <>
        {notices}
        {children}
      </>
    );
  return (
    <main class="journal">
      <h1 tabIndex={-1}>{t('journal_title')}</h1>
      {notices}
      {state === 'behind' && <Progress label={t('catching_up')} share={share} />}
      {state === 'unprotected' && (
        <div class="gate">
          <p>{t('must_protect')}</p>
          <p>
            <a href="options.html#journal">{t('must_protect_link')}</a>
          </p>
        </div>
      )}
      {typeof state === 'object' && (
        <div class="gate">
          <UnlockForm waiting={state.waiting} title="h2" onUnlock={open} />
        </div>
      )}
    </main>
  );
}
