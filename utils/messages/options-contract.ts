/** What the options page asks of the settings and the journal. */
import * as z from 'zod/mini';
import { type StoredBook, storedBookSchema } from '../in-force/book.ts';
import { layerSchema, type StoredCatalogue } from '../in-force/catalogue.ts';
import type { Checklist, Role } from '../interview/types.ts';
import type { Delivery, Stock } from '../journal/stock.ts';
import type { BookRefusal } from '../orientation/proven-book.ts';
import type { Book } from '../orientation/types.ts';
import { isoDay, uuid, whole } from '../plain-schema.ts';
import { areasSchema } from '../programmes/programme-schema.ts';
import type { Areas, Origin } from '../programmes/types.ts';
import type { PolicyKey, Protection } from '../settings/policy.ts';
import { MOST_MONTHS } from '../settings/retention-store.ts';
import { checked, nothing, request } from './request.ts';

export interface OptionsAnswer {
  catalogue: StoredCatalogue;
  /** In the interface's language. */
  book: Book;
  checklist: Checklist;
  bookOrigin: Origin;
  /** Why the other book that was given cannot be used; null where there is none. */
  bookRefusal: BookRefusal | null;
  /** The one that the user brought in. */
  storedBook: StoredBook | null;
  territory: Areas;
  territoryFixed: boolean;
  /** There is one that cannot be read; nothing is withdrawn. */
  territoryUnreadable: boolean;
  /** Null before the first run. */
  role: Role | null;
  habilitated: boolean;
  /** Free text is switched on, whatever the role. */
  freeText: boolean;
  /** For how many months decisions are kept. */
  retentionMonths: number;
  /** What the organisation wants the journal to be protected by. */
  protection: Protection | undefined;
  /** Words that the organisation's policy adds to those that may not be noted. */
  words: string[];
  stock: Stock[];
  /** Of cheques, those of every programme. */
  deliveries: Delivery[];
  /** What the policy fixes, and what of it cannot be read. */
  fixed: PolicyKey[];
}

export const readOptions = request(
  'options/read',
  ['options'],
  nothing,
  checked<OptionsAnswer>('stock', 'deliveries', 'fixed'),
);

export const saveTerritory = request('territory/save', ['options'], areasSchema, nothing);

export const saveFreeText = request(
  'free-text/save',
  ['options'],
  z.strictObject({ freeText: z.boolean() }),
  nothing,
);

/** Decisions that are older than that are erased at once. */
export const saveRetention = request(
  'retention/save',
  ['options'],
  z.strictObject({ months: whole.check(z.minimum(1), z.maximum(MOST_MONTHS)) }),
  nothing,
);

/** Puts other rows in force. `what` names the change for whoever undoes it. */
export const saveCatalogue = request(
  'catalogue/save',
  ['options'],
  z.strictObject({ revision: whole, what: z.string(), layers: layerSchema }),
  nothing,
);

export const undoCatalogue = request(
  'catalogue/undo',
  ['options'],
  z.strictObject({ revision: whole }),
  nothing,
);

/** Puts a proven rule book in force; null goes back to the one that ships. */
export const saveBook = request(
  'book/save',
  ['options'],
  z.strictObject({ book: z.nullable(storedBookSchema) }),
  nothing,
);

/** Cheques came in. The id makes asking twice one delivery. */
export const receiveVouchers = request(
  'voucher/receive',
  ['options'],
  z.strictObject({
    id: uuid,
    programme: z.string(),
    booklets: whole.check(z.minimum(1), z.maximum(10_000)),
    chequesPerBooklet: whole.check(z.minimum(1), z.maximum(100)),
    expiresOn: z.nullable(isoDay),
  }),
  nothing,
);

/** A delivery was entered by mistake, and nothing was given from it. */
export const withdrawDelivery = request(
  'voucher/withdraw',
  ['options'],
  z.strictObject({ id: uuid }),
  nothing,
);
