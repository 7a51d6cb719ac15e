import { isStale, type State, stateOf } from './state.ts';
import { isSet, serves, servesSurely } from './territory.ts';
import {
  type Areas,
  type CatalogueEntry,
  type Origin,
  type Programme,
  PURPOSES,
  VOUCHER_KIND,
} from './types.ts';
import { voucherBlock } from './voucher-block.ts';

/** A programme as a proposal shows it. */
export interface Offer {
  programme: Programme;
  origin: Origin;
  state: State;
  /** Nobody checked it for more than twelve months. */
  stale: boolean;
}

/** The offers of one kind, as a proposal shows them. */
export interface OffersOfKind {
  /** Right for the reason of the visit, and for everybody; best first. */
  fitting: Offer[];
  /** Open too, but for certain people only, or for another reason. */
  others: Offer[];
  /** To be confirmed before anybody is sent there. */
  doubtful: Offer[];
  gone: Offer[];
}

export type OfferSorter = typeof offersOfKind;

/**
 * What gives one kind of help.
 *
 * @param offers in their order
 * @param purpose the answer why the person came; what no programme can name, as `unsaid`, says no more than none
 */
export function offersOfKind(
  offers: readonly Offer[],
  kind: string,
  purpose: string | readonly string[] | undefined,
): OffersOfKind {
  const reason = PURPOSES.find((one) => one === purpose);
  const among = offers.filter(({ programme }) => programme.kinds.includes(kind));
  const open = among.filter(({ state }) => state === 'open');
  const isFitting = ({ programme: { audience, purposes } }: Offer) =>
    audience === '' && (purposes.length === 0 || reason === undefined || purposes.includes(reason));
  // The more a programme is made for this very reason, the better; while nobody knows it, the one for all.
  const order = reason === undefined ? -1 : 1;
  return {
    fitting: open.filter(isFitting).sort((a, b) => order * (breadth(a) - breadth(b))),
    others: open.filter((offer) => !isFitting(offer)),
    doubtful: among.filter(({ state }) => state === 'uncertain' || state === 'upcoming'),
    gone: among.filter(({ state }) => state === 'ended'),
  };
}

/** For how many reasons it is the right door. */
function breadth({ programme: { purposes } }: Offer): number {
  return purposes.length || PURPOSES.length;
}

/** What there is in a territory, for the interview. */
export interface LocalHelp {
  /** Whether the territory is known; where it is not, nothing is withdrawn. */
  territorySet: boolean;
  /** Kinds that need a place and have no open programme here; none while the territory is not known. */
  kindsWithoutPlace: string[];
  /** Ids of the voucher programmes of which one can be given. */
  vouchers: string[];
  /** Best first: open before uncertain before ended, checked within the year before older, near before national. */
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
    .filter(({ programme }) => serves(programme, territory))
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
    vouchers: offers
      .filter((offer) => canBeGiven(offer, territory, cheques))
      .map(({ programme }) => programme.id),
    offers,
  };
}

/** Whether a voucher of this programme may be proposed: one for another town would be refused, and left unpaid. */
function canBeGiven(
  { programme, origin, state }: Offer,
  territory: Areas,
  cheques: Readonly<Record<string, number>>,
): boolean {
  if (!programme.kinds.includes(VOUCHER_KIND) || !servesSurely(programme, territory)) return false;
  return voucherBlock(programme, origin, state, cheques[programme.id]) === null;
}

const STATE_ORDER: readonly State[] = ['open', 'upcoming', 'uncertain', 'ended'];

function bestFirst(a: Offer, b: Offer): number {
  return (
    STATE_ORDER.indexOf(a.state) - STATE_ORDER.indexOf(b.state) ||
    Number(a.stale) - Number(b.stale) ||
    width(a.programme) - width(b.programme) ||
    b.programme.verifiedOn.localeCompare(a.programme.verifiedOn) ||
    a.programme.name.localeCompare(b.programme.name, 'fr')
  );
}

/** 0 for communes and postal codes, 1 for departements, 2 for the whole country. */
function width({ territory }: Programme): number {
  if (territory === 'national') return 2;
  return territory.communes.length + territory.postalCodes.length > 0 ? 0 : 1;
}
