import { formatDay } from '@/components/common/format-day.ts';
import { CHANNEL_TEXTS, languageName } from '@/components/common/words.ts';
import type { MessageKey, Translate } from '@/utils/i18n/translate.ts';
import type { Programme } from '@/utils/programmes/types.ts';
import { STATUS_TEXTS, territoryWords } from './catalogue-words.ts';
import type { Names } from './names.ts';
import { FIELD_TEXTS } from './programme-draft.ts';

/** What a field of a programme is called. */
export function fieldTitle(field: keyof Programme): MessageKey {
  // Nobody here need have checked it.
  if (field === 'verifiedOn') return 'programme_as_of';
  if (field === 'territory') return 'field_territory';
  if (field === 'contact') return 'programme_contact';
  return field === 'voucher' ? 'field_voucher' : FIELD_TEXTS[field];
}

/** What a field of a programme says, as a person would; empty where it says nothing. */
export function fieldWords(programme: Programme, field: keyof Programme, t: Translate, names: Names): string {
  const day = (value: string | null) => (value === null ? '' : formatDay(value, t('language')));
  switch (field) {
    case 'kinds':
      // Some of them have commas of their own.
      return programme.kinds.map(names.kind).join(' · ');
    case 'purposes':
      return programme.purposes.map(names.purpose).join(' · ');
    case 'formerNames':
      return programme.formerNames.join(', ');
    case 'territory':
      return territoryWords(programme.territory, t, names);
    case 'validFrom':
    case 'validUntil':
    case 'verifiedOn':
      return day(programme[field]);
    case 'status':
      return t(STATUS_TEXTS[programme.status]);
    case 'replacedBy':
      return programme.replacedBy.map(names.programme).join(', ');
    case 'channels':
      return programme.channels.map((channel) => t(CHANNEL_TEXTS[channel])).join(', ');
    case 'languages':
      return programme.languages.map((code) => languageName(code, t('language'))).join(', ');
    case 'contact': {
      const { phone, email, web, address } = programme.contact;
      return [phone, email, web, address].filter(Boolean).join(' · ');
    }
    case 'voucher':
      return voucherWords(programme, t);
    default:
      return programme[field];
  }
}

function voucherWords({ voucher }: Programme, t: Translate): string {
  if (voucher === null) return '';
  const places = voucher.acceptedBy.map(({ name, where }) => `${name} (${where})`).join(', ');
  return t(
    'voucher_words',
    voucher.chequesPerBooklet,
    places === '' ? t('voucher_no_place') : t('voucher_places', places),
  );
}
