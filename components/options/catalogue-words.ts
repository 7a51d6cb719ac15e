import type { MessageKey, Translate } from '@/utils/i18n/translate.ts';
import type { State } from '@/utils/programmes/state.ts';
import type { Origin, Programme, Status } from '@/utils/programmes/types.ts';
import type { Names } from './names.ts';

export const STATE_TEXTS: Readonly<Record<State, MessageKey>> = {
  open: 'state_open',
  upcoming: 'state_upcoming',
  uncertain: 'state_uncertain',
  ended: 'state_ended',
};

export const STATUS_TEXTS: Readonly<Record<Status, MessageKey>> = {
  open: 'state_open',
  uncertain: 'state_uncertain',
  ended: 'state_ended',
};

/** Whose row it is. */
export function originWords(origin: Origin, t: Translate, { organisation }: Names): string {
  if (origin === 'shipped') return t('extension_name');
  if (origin === 'local') return t('origin_local');
  return organisation === null || organisation === '' ? t('origin_organisation') : organisation;
}

/** « National », « Rhône, Isère », « communes 69123, 69266 ». */
export function territoryWords(territory: Programme['territory'], t: Translate, names: Names): string {
  if (territory === 'national') return t('where_national');
  const { departements, communes, postalCodes } = territory;
  return [
    ...departements.map(names.departement),
    ...(communes.length > 0 ? [t('where_communes', communes.join(', '))] : []),
    ...(postalCodes.length > 0 ? [t('where_postal_codes', postalCodes.join(', '))] : []),
  ].join(', ');
}
