/** Where somebody may live to be served, or where a user works. INSEE codes, except the postal codes. */
export interface Areas {
  /** `01` to `95`, `2A`, `2B`, `971` to `988`. */
  departements: readonly string[];
  /** INSEE codes of communes, five characters: `69123`. */
  communes: readonly string[];
  /** Five digits that begin like a departement, or with Corsica's 20: `69003`. */
  postalCodes: readonly string[];
}

/** The kind of help that is a means of payment; it follows rules of its own. */
export const VOUCHER_KIND = 'voucher';

/** What rule books call it that a voucher is active here; the catalogue knows. */
export const VOUCHER_FACT = 'voucher-active';

/** How somebody is referred. */
export const CHANNELS = ['walk-in', 'telephone', 'email-form', 'online', 'post'] as const;
export type Channel = (typeof CHANNELS)[number];

/** `uncertain`: its facts could not be confirmed, so it is never proposed as open. */
export const STATUSES = ['open', 'uncertain', 'ended'] as const;
export type Status = (typeof STATUSES)[number];

/** Why somebody comes: the options of the checklist's first question. */
export const PURPOSES = [
  'actualisation',
  'job-search',
  'rights',
  'papers-housing',
  'reachable',
  'device',
  'connection',
  'learn',
] as const;
export type Purpose = (typeof PURPOSES)[number];

/** What a local voucher needs beside a programme's usual facts. */
export interface VoucherTerms {
  /** Cheques in a booklet. */
  chequesPerBooklet: number;
  /** The places that take it as payment. Without one it is not proposed. */
  acceptedBy: readonly { name: string; where: string }[];
}

/** A real offer in a territory. Texts are French, as they are said to French people. */
export interface Programme {
  /** Lower case letters, digits and hyphens. */
  id: string;
  name: string;
  /** Names under which somebody may remember it. */
  formerNames: readonly string[];
  /** Ids of the rule book's kinds of help; none for a name that is only remembered. */
  kinds: readonly string[];
  /** For whom alone it is, in words; empty where it is for everybody. Not the first to be named then. */
  audience: string;
  /** The reasons of a visit for which it is the right door; none where it is for any. */
  purposes: readonly Purpose[];
  /** Where those live whom it serves. */
  territory: 'national' | Areas;
  /** First and last day, `YYYY-MM-DD`; null where not known or without end. */
  validFrom: string | null;
  validUntil: string | null;
  status: Status;
  /** Ids of what took over. */
  replacedBy: readonly string[];
  /** Who may refer somebody, in words. */
  referredBy: string;
  channels: readonly Channel[];
  bring: string;
  cost: string;
  delivers: string;
  /** ISO 639-1 codes of the languages spoken. */
  languages: readonly string[];
  contact: { phone: string; email: string; web: string; address: string };
  /** The day on which somebody last checked these facts, `YYYY-MM-DD`. */
  verifiedOn: string;
  /** Where the facts come from. */
  source: string;
  /** One sentence to say to the person. */
  forPerson: string;
  /** One sentence for whoever helps. */
  forAdviser: string;
  voucher: VoucherTerms | null;
}

/** Whose row it is: shipped with Repère, given by an organisation, or written on this machine. The last wins. */
export const ORIGINS = ['shipped', 'organisation', 'local'] as const;
export type Origin = (typeof ORIGINS)[number];

/** A row of the catalogue in force. */
export interface CatalogueEntry {
  programme: Programme;
  origin: Origin;
  /** The origins that have a row of this id which is not in force. */
  under: readonly Origin[];
}
