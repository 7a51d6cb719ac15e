import { formatDay } from '@/components/common/format-day.ts';
import { useTexts } from '@/components/common/texts.ts';
import type { Origin } from '@/utils/programmes/types.ts';

export interface BookStatusProps {
  origin: Origin;
  version: string;
  rules: number;
  kinds: number;
  /** The user's own, whether it is in force or not. */
  own: { name: string; importedOn: string } | null;
  /** The policy gives the book. */
  fixed: boolean;
  onExport: () => void;
  /** As an administrator needs it; undefined where there is no such file. */
  onExportProven: (() => void) | undefined;
  /** Undefined where it need not be proven anew. */
  onProveAgain: (() => void) | undefined;
  /** Goes back to the one that ships; undefined where that is not possible. */
  onReset: (() => void) | undefined;
}

/** Which rule book counts, where it comes from, and the ways to have it as a file. */
export function BookStatus(props: BookStatusProps) {
  const { origin, version, rules, kinds, own, fixed } = props;
  const { onExport, onExportProven, onProveAgain, onReset } = props;
  const t = useTexts();
  const day = own && formatDay(own.importedOn, t('language'));
  return (
    <section class="card stack" aria-label={t('book_in_force')}>
      <h3>{t('book_in_force')}</h3>
      <p class="strong">
        {origin === 'local' && own
          ? t('book_local', own.name, day ?? '')
          : t(origin === 'organisation' ? 'book_organisation' : 'book_shipped')}
      </p>
      <p class="soft">{t('book_facts', version, rules, kinds)}</p>
      {fixed && <p class="fixed">{t('fixed_by_organisation')}</p>}
      <div class="row">
        <button type="button" class="plain" onClick={onExport}>
          {t('book_export')}
        </button>
        {onExportProven && (
          <button type="button" class="plain" onClick={onExportProven}>
            {t('book_export_proven')}
          </button>
        )}
        {onProveAgain && (
          <button type="button" class="plain" onClick={onProveAgain}>
            {t('book_prove_again')}
          </button>
        )}
        {onReset && (
          <button type="button" class="plain" onClick={onReset}>
            {t('book_reset')}
          </button>
        )}
      </div>
      {onExportProven && <p class="soft">{t('book_export_proven_help')}</p>}
    </section>
  );
}
