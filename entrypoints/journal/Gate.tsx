import { type ComponentChildren, Fragment } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ConfirmDialog } from '@/components/common/ConfirmDialog.tsx';
import { counted } from '@/components/common/counted.ts';
import { Notice } from '@/components/common/Notice.tsx';
import { Progress } from '@/components/common/Progress.tsx';
import { RestoreCopies } from '@/components/journal/RestoreCopies.tsx';
import { UnlockForm } from '@/components/journal/UnlockForm.tsx';
import { t } from '@/utils/i18n/texts.ts';
import { useGate } from './use-gate.ts';

/** Lets nobody see the journal while it is locked, or while its organisation asks for a passphrase and there is none. */
export function Gate({ children }: { children: ComponentChildren }) {
  const { state, share, problem, unreadable, lost, shut, restored, open, anew, restore } = useGate();
  const [asking, setAsking] = useState(false);
  const wasLocked = useRef(false);
  useEffect(() => {
    if (typeof state === 'object') wasLocked.current = true;
    // The form that had the focus is gone.
    else if (wasLocked.current) document.querySelector('h1')?.focus();
  }, [state]);
  const notices = (problem !== null || unreadable > 0 || shut > 0 || lost.count > 0) && (
    <div class={state === 'open' ? 'gate-notices' : undefined}>
      {problem !== null && <Notice>{problem}</Notice>}
      {shut > 0 && <Notice>{counted(t, 'copies_shut', shut)}</Notice>}
      {unreadable > 0 && <Notice>{t('waiting_unreadable', unreadable)}</Notice>}
      {lost.count > 0 && <RestoreCopies {...lost} onRestore={restore} />}
    </div>
  );
  if (state === 'open')
    return (
      <>
        {notices}
        <Fragment key={restored}>{children}</Fragment>
      </>
    );
  return (
    <main class="journal">
      <h1 tabIndex={-1}>{t('journal_title')}</h1>
      {notices}
      {state === 'behind' && <Progress label={t('catching_up')} share={share} />}
      {state === 'shut' && (
        <section class="card form">
          <p>{t('shut_text')}</p>
          <div class="row">
            <button type="button" class="plain" onClick={() => location.reload()}>
              {t('shut_again')}
            </button>
            <button type="button" class="plain" onClick={() => setAsking(true)}>
              {t('start_anew')}
            </button>
          </div>
        </section>
      )}
      {asking && (
        <ConfirmDialog
          title={t('start_anew_question')}
          text={t('start_anew_text')}
          action={t('start_anew')}
          onConfirm={() => {
            setAsking(false);
            void anew();
          }}
          onCancel={() => setAsking(false)}
        />
      )}
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
