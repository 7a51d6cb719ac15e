import { useTexts } from '@/components/common/texts.ts';
import type { Finding, FindingKind } from '@/utils/privacy/findings.ts';

const TEXTS = {
  nir: 'finding_nir',
  phone: 'finding_phone',
  email: 'finding_email',
  iban: 'finding_iban',
  password: 'finding_password',
  health: 'finding_health',
  judgement: 'finding_judgement',
  origin: 'finding_origin',
  organisation: 'finding_organisation',
} as const satisfies Record<FindingKind, string>;

export interface FindingListProps {
  /** Of the element, for the field that it tells of. */
  id: string;
  findings: readonly Finding[];
}

/** What of a text must not be kept, and what to write instead; read out as it appears. */
export function FindingList({ id, findings }: FindingListProps) {
  const t = useTexts();
  return (
    <div id={id} role="status">
      {findings.length > 0 && (
        <ul class="stack">
          {findings.map(({ kind, from, text }) => (
            <li key={from} data-finding={kind}>
              {t(TEXTS[kind], text)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
