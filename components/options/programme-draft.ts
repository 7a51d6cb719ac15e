import { VOUCHER } from '@/components/common/voucher-kind.ts';
import type { MessageKey } from '@/utils/i18n/translate.ts';
import type { Channel, Programme, Purpose, Status } from '@/utils/programmes/types.ts';
import { codesIn, linesIn } from './codes-in.ts';

/** A programme as it is being typed. */
export interface ProgrammeDraft {
  id: string;
  name: string;
  /** One a line. */
  formerNames: string;
  kinds: readonly string[];
  audience: string;
  purposes: readonly Purpose[];
  national: boolean;
  departements: readonly string[];
  communes: string;
  postalCodes: string;
  validFrom: string;
  validUntil: string;
  status: Status;
  replacedBy: readonly string[];
  referredBy: string;
  channels: readonly Channel[];
  bring: string;
  cost: string;
  delivers: string;
  languages: string;
  phone: string;
  email: string;
  web: string;
  address: string;
  verifiedOn: string;
  source: string;
  forPerson: string;
  forAdviser: string;
  chequesPerBooklet: string;
  acceptedBy: readonly { name: string; where: string }[];
}

export type DraftField = keyof ProgrammeDraft;
export type DraftErrors = { readonly [Key in DraftField]?: string };

/** Whether the form asks for cheques. */
export function isVoucher({ kinds }: Pick<ProgrammeDraft, 'kinds'>): boolean {
  return kinds.includes(VOUCHER);
}

/** @param today `YYYY-MM-DD` */
export function emptyDraft(kinds: readonly string[], today: string): ProgrammeDraft {
  return {
    id: '',
    name: '',
    formerNames: '',
    kinds,
    audience: '',
    purposes: [],
    national: false,
    departements: [],
    communes: '',
    postalCodes: '',
    validFrom: '',
    validUntil: '',
    status: 'open',
    replacedBy: [],
    referredBy: '',
    channels: [],
    bring: '',
    cost: '',
    delivers: '',
    languages: '',
    phone: '',
    email: '',
    web: '',
    address: '',
    verifiedOn: today,
    source: '',
    forPerson: '',
    forAdviser: '',
    chequesPerBooklet: '',
    acceptedBy: [],
  };
}

export function draftOf(programme: Programme): ProgrammeDraft {
  const { territory, contact, voucher, ...same } = programme;
  const areas = territory === 'national' ? { departements: [], communes: [], postalCodes: [] } : territory;
  return {
    ...same,
    formerNames: same.formerNames.join('\n'),
    national: territory === 'national',
    departements: areas.departements,
    communes: areas.communes.join(', '),
    postalCodes: areas.postalCodes.join(', '),
    validFrom: same.validFrom ?? '',
    validUntil: same.validUntil ?? '',
    languages: same.languages.join(', '),
    ...contact,
    chequesPerBooklet: voucher === null ? '' : String(voucher.chequesPerBooklet),
    acceptedBy: voucher?.acceptedBy ?? [],
  };
}

/** What was typed as a programme; it may still be wrong, which its schema says. Cheques only of a voucher. */
export function programmeOf(draft: ProgrammeDraft): Programme {
  const trimmed = (text: string) => text.trim();
  const areas = {
    departements: draft.departements,
    communes: codesIn(draft.communes),
    postalCodes: codesIn(draft.postalCodes),
  };
  const places = draft.acceptedBy.map(({ name, where }) => ({ name: name.trim(), where: where.trim() }));
  return {
    id: trimmed(draft.id),
    name: trimmed(draft.name),
    formerNames: linesIn(draft.formerNames),
    kinds: draft.kinds,
    audience: trimmed(draft.audience),
    purposes: draft.purposes,
    territory: draft.national ? 'national' : areas,
    validFrom: draft.validFrom === '' ? null : draft.validFrom,
    validUntil: draft.validUntil === '' ? null : draft.validUntil,
    status: draft.status,
    replacedBy: draft.replacedBy,
    referredBy: trimmed(draft.referredBy),
    channels: draft.channels,
    bring: trimmed(draft.bring),
    cost: trimmed(draft.cost),
    delivers: trimmed(draft.delivers),
    languages: codesIn(draft.languages).map((code) => code.toLowerCase()),
    contact: {
      phone: trimmed(draft.phone),
      email: trimmed(draft.email),
      web: trimmed(draft.web),
      address: trimmed(draft.address),
    },
    verifiedOn: draft.verifiedOn,
    source: trimmed(draft.source),
    forPerson: trimmed(draft.forPerson),
    forAdviser: trimmed(draft.forAdviser),
    voucher: isVoucher(draft)
      ? {
          chequesPerBooklet: Number(draft.chequesPerBooklet),
          acceptedBy: places.filter(({ name, where }) => name !== '' || where !== ''),
        }
      : null,
  };
}

/** The field of the form that an issue's path is about: `programmes[0].contact.phone` → `phone`. */
export function fieldOfPath(path: string): DraftField {
  const keys = path.replace(/^programmes\[\d+\]\.?/, '').split(/[.[\]]+/);
  const known = keys.filter((key): key is DraftField => Object.hasOwn(FIELD_TEXTS, key));
  // The one furthest in, but an accepting place's name is no name of the programme.
  if (known.includes('acceptedBy')) return 'acceptedBy';
  return known.at(-1) ?? (keys[0] === 'territory' ? 'national' : 'name');
}

/** What each field is called. */
export const FIELD_TEXTS: Readonly<Record<DraftField, MessageKey>> = {
  id: 'field_id',
  name: 'field_name',
  formerNames: 'field_former_names',
  kinds: 'field_kinds',
  audience: 'field_audience',
  purposes: 'field_purposes',
  national: 'field_territory',
  departements: 'field_departements',
  communes: 'field_communes',
  postalCodes: 'field_postal_codes',
  validFrom: 'field_valid_from',
  validUntil: 'field_valid_until',
  status: 'field_status',
  replacedBy: 'field_replaced_by',
  referredBy: 'programme_referred_by',
  channels: 'programme_channels',
  bring: 'programme_bring',
  cost: 'programme_cost',
  delivers: 'programme_delivers',
  languages: 'programme_languages',
  phone: 'field_phone',
  email: 'field_email',
  web: 'field_web',
  address: 'field_address',
  verifiedOn: 'field_verified_on',
  source: 'field_source',
  forPerson: 'field_for_person',
  forAdviser: 'field_for_adviser',
  chequesPerBooklet: 'field_cheques_per_booklet',
  acceptedBy: 'field_accepted_by',
};
