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

/** How many cheques the person gets, and for which workshop. They leave the stock with the decision. */
export function VoucherForm({ programmes, cheques, given, onGive }: VoucherFormProps) {
  const t = useTexts();
  const programme = programmes.find(({ id }) => id === given?.programme) ?? programmes[0];
  if (!programme?.voucher) return null;
  const { acceptedBy } = programme.voucher;
  const left = cheques[programme.id];
  const begin = (one: Programme): GivenVoucher => ({
    programme: one.id,
    cheques: 1,
    place: one.voucher?.acceptedBy[0]?.name ?? '',
    on: null,
  });
  if (!given) {
    return (
      <button type="button" class="plain" onClick={() => onGive(begin(programme))}>
        {t('voucher_give')}
      </button>
    );
  }
  return (
    <fieldset class="voucher">
      <legend>{t('voucher_give')}</legend>
      {programmes.length > 1 && (
        <label class="field">
          <span>{t('voucher_programme')}</span>
          <select
            value={programme.id}
            onChange={(event) => {
              const chosen = programmes.find(({ id }) => id === event.currentTarget.value);
              if (chosen) onGive(begin(chosen));
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
          max={left ?? 100}
          value={given.cheques}
          onInput={(event) => {
            const count = event.currentTarget.valueAsNumber;
            if (Number.isInteger(count) && count >= 1 && count <= 100) onGive({ ...given, cheques: count });
          }}
        />
      </label>
      {left !== undefined && <p class="soft">{t('voucher_left', left)}</p>}
      <label class="field">
        <span>{t('voucher_place')}</span>
        <select
          value={given.place}
          onChange={(event) => onGive({ ...given, place: event.currentTarget.value })}
        >
          {acceptedBy.map(({ name, where }) => (
            <option key={name} value={name}>
              {name}, {where}
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
      <button type="button" class="link" onClick={() => onGive(null)}>
        {t('voucher_none')}
      </button>
    </fieldset>
  );
}
