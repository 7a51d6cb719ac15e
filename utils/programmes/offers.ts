import { isStale, type State, stateOf } from './state.ts';
import { isSet, serves } from './territory.ts';
import { type Areas, type CatalogueEntry, type Origin, type Programme, VOUCHER_KIND } from './types.ts';
import { voucherBlock } from './voucher-block.ts';

/** A programme as a proposal shows it. */
export interface Offer {
  programme: Programme;
  origin: Origin;
  state: State;
  /** Nobody checked it for more than twelve months. */
  stale: boolean;
}

/** What there is in a territory, for the interview. */
export interface LocalHelp {
  /** Whether the territory is known; where it is not, nothing is withdrawn. */
  territorySet: boolean;
  /** Kinds that need a place and have no open programme here; none while the territory is not known. */
  kindsWithoutPlace: string[];
  /** Ids of the voucher programmes of which one can be given. */
  vouchers: string[];
  /** Best first: open before uncertain before ended, near before national, lately checked before long ago. */
  offers: Offer[];
}

export interface LocalInputs {
  entries: readonly CatalogueEntry[];
  territory: Areas;
  /** Ids of the kinds that need a place. */
  kindsNeedingPlace: readonly string[];
  /** `YYYY-MM-DD` */
  today: string;
  /** Cheques left by programme id. A programme that is not named keeps no stock. */
  cheques: Readonly<Record<string, number>>;
}

/** What the catalogue in force holds for a territory on a day. */
export function localHelpOf(inputs: LocalInputs): LocalHelp {
  const { entries, territory, kindsNeedingPlace, today, cheques } = inputs;
  const territorySet = isSet(territory);
  const offers = entries
    .filter(({ programme }) => programme.territory === 'national' || serves(programme, territory))
    .map(
      ({ programme, origin }): Offer => ({
        programme,
        origin,
        state: stateOf(programme, today),
        stale: isStale(programme, today),
      }),
    )
    .sort(bestFirst);
  const known = offers.filter(({ state }) => state === 'open').flatMap(({ programme }) => programme.kinds);
  return {
    territorySet,
    kindsWithoutPlace: territorySet ? kindsNeedingPlace.filter((kind) => !known.includes(kind)) : [],
    vouchers: offers.filter((offer) => canBeGiven(offer, cheques)).map(({ programme }) => programme.id),
    offers,
  };
}

/** Whether a voucher of this programme may be proposed. */
function canBeGiven({ programme, origin, state }: Offer, cheques: Readonly<Record<string, number>>): boolean {
  if (!programme.kinds.includes(VOUCHER_KIND)) return false;
  return voucherBlock(programme, origin, state, cheques[programme.id]) === null;
}

const STATE_ORDER: readonly State[] = ['open', 'upcoming', 'uncertain', 'ended'];

function bestFirst(a: Offer, b: Offer): number {
  return (
    STATE_ORDER.indexOf(a.state) - STATE_ORDER.indexOf(b.state) ||
    width(a.programme) - width(b.programme) ||
    Number(a.stale) - Number(b.stale) ||
    b.programme.verifiedOn.localeCompare(a.programme.verifiedOn) ||
    a.programme.name.localeCompare(b.programme.name, 'fr')
  );
}

/** 0 for communes and postal codes, 1 for departements, 2 for the whole country. */
function width({ territory }: Programme): number {
  if (territory === 'national') return 2;
  return territory.communes.length + territory.postalCodes.length > 0 ? 0 : 1;
}
