import { useId, useState } from 'preact/hooks';
import { Notice } from '@/components/common/Notice.tsx';
import { useTexts } from '@/components/common/texts.ts';
import type { GivenVoucher } from '@/utils/interview/draft.ts';
import type { Programme } from '@/utils/programmes/types.ts';

export interface VoucherFormProps {
  /** Programmes of which a voucher can be given today. */
  programmes: readonly Programme[];
  /** Cheques left by programme; one that is not named keeps no stock. */
  cheques: Readonly<Record<string, number>>;
  given: GivenVoucher | null;
  onGive: (voucher: GivenVoucher | null) => void;
}

/** Most cheques that one decision can give; the schema of the draft says the same. */
const MOST_CHEQUES = 100;

/** How many cheques the person gets, and for which workshop. They leave the stock with the decision. */
export function VoucherForm({ programmes, cheques, given, onGive }: VoucherFormProps) {
  const t = useTexts();
  const help = useId();
  /** What was typed and is no number of cheques; null where the number on screen is the one that counts. */
  const [refused, setRefused] = useState<string | null>(null);
  const chosen = programmes.find(({ id }) => id === given?.programme);
  const none = (
    <button type="button" class="link" onClick={() => onGive(null)}>
      {t('voucher_none')}
    </button>
  );
  if (given && !chosen) {
    return (
      <div class="voucher">
        <Notice>{t('voucher_gone')}</Notice>
        {none}
      </div>
    );
  }
  const programme = chosen ?? programmes[0];
  if (!programme?.voucher) return null;
  const { acceptedBy } = programme.voucher;
  const left = cheques[programme.id];
  const most = Math.min(left ?? MOST_CHEQUES, MOST_CHEQUES);
  const begin = (one: Programme): GivenVoucher => ({
    programme: one.id,
    cheques: 1,
    place: one.voucher?.acceptedBy.slice(0, 1).map(placeWords).join() ?? '',
    on: null,
  });
  if (!given) {
    return (
      <button type="button" class="plain" onClick={() => onGive(begin(programme))}>
        {t('voucher_give')}
      </button>
    );
  }
  // More than is left is kept as it was typed: the journal refuses it, rather than record another number.
  const problem =
    refused !== null
      ? t('voucher_count_wrong', most, given.cheques)
      : given.cheques > most && t('voucher_too_many', most);
  return (
    <fieldset class="voucher">
      <legend>{t('voucher_give')}</legend>
      {programmes.length > 1 && (
        <label class="field">
          <span>{t('voucher_programme')}</span>
          <select
            value={programme.id}
            onChange={(event) => {
              const other = programmes.find(({ id }) => id === event.currentTarget.value);
              setRefused(null);
              if (other) onGive(begin(other));
            }}
          >
            {programmes.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <label class="field">
        <span>{t('voucher_count')}</span>
        <input
          type="number"
          min={1}
          max={most}
          value={refused ?? given.cheques}
          aria-invalid={problem !== false}
          aria-describedby={help}
          onInput={(event) => {
            const { value, valueAsNumber: count } = event.currentTarget;
            const possible = Number.isInteger(count) && count >= 1 && count <= MOST_CHEQUES;
            setRefused(possible ? null : value);
            if (possible) onGive({ ...given, cheques: count });
          }}
        />
      </label>
      <p id={help} role="status" class={problem === false ? 'soft' : 'strong'}>
        {problem || (left !== undefined && t('voucher_left', left))}
      </p>
      <label class="field">
        <span>{t('voucher_place')}</span>
        <select
          value={given.place}
          onChange={(event) => onGive({ ...given, place: event.currentTarget.value })}
        >
          {acceptedBy.map(placeWords).map((place) => (
            <option key={place} value={place}>
              {place}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{t('voucher_on')}</span>
        <input
          type="date"
          value={given.on ?? ''}
          onInput={(event) => onGive({ ...given, on: event.currentTarget.value || null })}
        />
      </label>
      {none}
    </fieldset>
  );
}

/** With its town: two workshops may bear one name. */
function placeWords({ name, where }: { name: string; where: string }): string {
  return `${name}, ${where}`;
}
