import type { ComponentChildren } from 'preact';
import { counted } from '@/components/common/counted.ts';
import { useTexts } from '@/components/common/texts.ts';

export interface PersonNoticeProps {
  /** Who answers for what is kept; null where nobody said so. */
  organisation: string | null;
  /** How long a decision is kept at most. */
  months: number;
  /** Buttons for whoever holds the page; not printed. */
  children?: ComponentChildren;
}

/**
 * What the person is told before the first question, in sentences that can be read aloud. It says what RGPD art. 13
 * asks for, as far as Repère knows it; the rest is left to be filled in by hand on the printed page. A month to answer:
 * RGPD art. 12.3. The CNIL’s own way to complain: cnil.fr/fr/node/166989.
 */
export function PersonNotice({ organisation, months, children }: PersonNoticeProps) {
  const t = useTexts();
  return (
    <main class="person-notice">
      <h1>{t('notice_title')}</h1>
      {children && <div class="row controls">{children}</div>}
      <p>{t('notice_intro')}</p>
      <Part title={t('notice_who')}>
        {t('notice_who_helper')}
        {t('notice_who_responsible', organisation ?? t('notice_organisation'))}
      </Part>
      <Part title={t('notice_why')}>
        {t('notice_why_help')}
        {t('notice_why_proposes')}
        {t('notice_why_decide')}
      </Part>
      <Part title={t('notice_refuse')}>
        {t('notice_refuse_question')}
        {t('notice_refuse_trace')}
        {t('notice_refuse_same')}
      </Part>
      <Part title={t('notice_kept')}>
        {t('notice_kept_answers')}
        {t('notice_kept_decisions')}
        {t('notice_kept_days')}
        {t('notice_kept_more')}
      </Part>
      <Part title={t('notice_never')}>
        {t('notice_never_name')}
        {t('notice_never_secrets')}
        {t('notice_never_health')}
        {t('notice_never_forgotten')}
      </Part>
      <Part title={t('notice_where')}>
        {t('notice_where_computer')}
        {t('notice_where_network')}
        {t('notice_where_file')}
      </Part>
      <Part title={t('notice_how_long')}>
        {counted(t, 'notice_months', months)}
        {t('notice_how_long_counts')}
      </Part>
      <Part title={t('notice_rights')}>
        {t('notice_rights_see')}
        {t('notice_rights_correct')}
        {t('notice_rights_erase')}
        {t('notice_rights_ask')}
        {t('notice_rights_delay')}
      </Part>
      <Part title={t('notice_complaint')}>
        {t('notice_complaint_cnil')}
        {t('notice_complaint_address')}
      </Part>
      <section class="fill-in">
        <h2>{t('notice_fill_in')}</h2>
        <p>{t('notice_fill_in_contact')}</p>
        <p>{t('notice_fill_in_dpo')}</p>
        <p>{t('notice_fill_in_basis')}</p>
      </section>
    </main>
  );
}

/** A question that the person may have, and the answer one sentence a line. */
function Part({ title, children }: { title: string; children: string[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {children.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
