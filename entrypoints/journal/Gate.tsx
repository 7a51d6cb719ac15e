import type { ComponentChildren } from 'preact';
import { Notice } from '@/components/common/Notice.tsx';
import { Progress } from '@/components/common/Progress.tsx';
import { RestoreCopies } from '@/components/journal/RestoreCopies.tsx';
import { UnlockForm } from '@/components/journal/UnlockForm.tsx';
import { t } from '@/utils/i18n/texts.ts';
import { useGate } from './use-gate.ts';

/** Lets nobody see the journal while it is locked, or while its organisation asks for a passphrase and there is none. */
export function Gate({ children }: { children: ComponentChildren }) {
  const { state, share, problem, unreadable, lost, open, restore } = useGate();
  if (state === 'open')
    return (
      <>
        {unreadable > 0 && <Notice>{t('waiting_unreadable', unreadable)}</Notice>}
        {lost.count > 0 && <RestoreCopies {...lost} onRestore={restore} />}
        {children}
      </>
    );
  return (
    <main class="journal">
      <h1 tabIndex={-1}>{t('journal_title')}</h1>
      {problem !== null && <Notice>{problem}</Notice>}
      {state === 'behind' && <Progress label={t('catching_up')} share={share} />}
      {state === 'unprotected' && (
        <section class="card form">
          <p>{t('must_protect')}</p>
          <p>
            <a href="options.html#journal">{t('must_protect_link')}</a>
          </p>
        </section>
      )}
      {typeof state === 'object' && <UnlockForm waiting={state.waiting} onUnlock={open} />}
    </main>
  );
}
