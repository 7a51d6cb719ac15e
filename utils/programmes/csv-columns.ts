import { type Form, readCell, writeCell } from './csv-cell.ts';
import { joinList, joinPlaces, splitList, splitPlaces } from './csv-list.ts';
import { mendDay, mendDepartement, mendFiveDigits, mendTelephone, mendWhole } from './csv-mend.ts';
import { fold, idOf, type Words } from './csv-words.ts';
import type { Programme, VoucherTerms } from './types.ts';

/** A column of the table. */
export interface Column {
  /** The field's path in a programme's file; `territory.national` stands for the word. */
  field: string;
  /** The header that is written. */
  fr: string;
  /** Also read, like `field` itself. */
  en: string;
  required: boolean;
  /** The words that the cell may hold, where it is one of a few. */
  words: readonly string[];
  /** @returns undefined where the cell is empty */
  read: (cell: string) => unknown;
  write: (programme: Programme) => string;
}

const STATUS_WORDS: Words = {
  open: ['ouvert', 'open'],
  uncertain: ['incertain', 'uncertain'],
  ended: ['terminé', 'ended'],
};
const CHANNEL_WORDS: Words = {
  'walk-in': ['sur place', 'on the spot'],
  telephone: ['par téléphone', 'by telephone'],
  'email-form': ['par e-mail, avec une fiche', 'by e-mail, with a form'],
  online: ['en ligne', 'online'],
  post: ['par courrier', 'by post'],
};
const PURPOSE_WORDS: Words = {
  actualisation: ['actualisation', 'jobseeker declaration'],
  'job-search': ['recherche d’emploi', 'job search'],
  rights: ['droits', 'rights'],
  'papers-housing': ['papiers, logement', 'papers, housing'],
  reachable: ['être joignable', 'being reachable'],
  device: ['appareil', 'device'],
  connection: ['connexion', 'connection'],
  learn: ['apprendre', 'learning'],
};
const YES_NO: Words = { true: ['oui', 'yes'], false: ['non', 'no'] };

const plain: Form<string> = { read: (text) => text, write: (text) => text };
const mended = (mend: (text: string) => string): Form<string> => ({
  ...plain,
  read: (text, mending) => (mending ? mend(text) : text),
});
const word = (words: Words): Form<string> => ({
  read: (text) => idOf(text, words),
  write: (id) => words[id]?.[0] ?? id,
});
const list = (item: Form<string> = plain): Form<readonly string[]> => ({
  read: (text, mending) => splitList(text).map((one) => item.read(one, mending)),
  write: (items) => joinList(items.map(item.write)),
});
const yesNo: Form<boolean> = {
  read: (text) => ({ true: true, false: false })[idOf(text, YES_NO)] ?? text,
  write: (yes) => word(YES_NO).write(String(yes)),
};
const whole: Form<number> = { read: mendWhole, write: String };
const places: Form<VoucherTerms['acceptedBy']> = { read: splitPlaces, write: joinPlaces };
const day = mended(mendDay);

function column<T>(
  [field, fr, en]: readonly [string, string, string],
  form: Form<T>,
  of: (programme: Programme) => T | null,
  { required = false, words = {} }: { required?: boolean; words?: Words } = {},
): Column {
  return {
    field,
    fr,
    en,
    required,
    words: Object.values(words).flatMap(([french]) => french ?? []),
    read: (cell) => readCell(cell, form),
    write: (programme) => {
      const value = of(programme);
      return value === null ? '' : writeCell(value, form);
    },
  };
}

const must = { required: true };
const areas = ({ territory }: Programme) =>
  territory === 'national' ? { departements: [], communes: [], postalCodes: [] } : territory;

/** Every field of a programme, in the order in which it is written. */
export const COLUMNS: readonly Column[] = [
  column(['id', 'Identifiant', 'Identifier'], plain, (one) => one.id, must),
  column(['name', 'Nom', 'Name'], plain, (one) => one.name, must),
  column(['formerNames', 'Anciens noms', 'Former names'], list(), (one) => one.formerNames),
  column(['kinds', 'Types d’aide', 'Kinds of help'], list(), (one) => one.kinds, must),
  column(['audience', 'Pour qui', 'For whom'], plain, (one) => one.audience),
  column(
    ['purposes', 'Raisons de la visite', 'Reasons of the visit'],
    list(word(PURPOSE_WORDS)),
    (one) => one.purposes,
    { words: PURPOSE_WORDS },
  ),
  column(['territory.national', 'National', 'Nationwide'], yesNo, (one) => one.territory === 'national', {
    words: YES_NO,
  }),
  column(
    ['territory.departements', 'Départements', 'Departements'],
    list(mended(mendDepartement)),
    (one) => areas(one).departements,
  ),
  column(
    ['territory.communes', 'Communes (codes INSEE)', 'Communes (INSEE codes)'],
    list(mended(mendFiveDigits)),
    (one) => areas(one).communes,
  ),
  column(
    ['territory.postalCodes', 'Codes postaux', 'Postal codes'],
    list(mended(mendFiveDigits)),
    (one) => areas(one).postalCodes,
  ),
  // ISO days: they mean the same in every country's spreadsheet, and sort as texts.
  column(['validFrom', 'Premier jour', 'First day'], day, (one) => one.validFrom),
  column(['validUntil', 'Dernier jour', 'Last day'], day, (one) => one.validUntil),
  column(['status', 'État', 'Status'], word(STATUS_WORDS), (one) => one.status, {
    ...must,
    words: STATUS_WORDS,
  }),
  column(['replacedBy', 'Remplacé par', 'Replaced by'], list(), (one) => one.replacedBy),
  column(['referredBy', 'Qui oriente', 'Who refers'], plain, (one) => one.referredBy),
  column(['channels', 'Par quel moyen', 'By which way'], list(word(CHANNEL_WORDS)), (one) => one.channels, {
    words: CHANNEL_WORDS,
  }),
  column(['bring', 'À apporter', 'To bring'], plain, (one) => one.bring),
  column(['cost', 'Coût', 'Cost'], plain, (one) => one.cost),
  column(['delivers', 'Ce que l’on reçoit', 'What the person gets'], plain, (one) => one.delivers),
  column(['languages', 'Langues', 'Languages'], list(), (one) => one.languages),
  column(['contact.phone', 'Téléphone', 'Telephone'], mended(mendTelephone), (one) => one.contact.phone),
  column(['contact.email', 'E-mail', 'Email'], plain, (one) => one.contact.email),
  column(['contact.web', 'Site web', 'Website'], plain, (one) => one.contact.web),
  column(['contact.address', 'Adresse', 'Address'], plain, (one) => one.contact.address),
  column(['verifiedOn', 'Vérifié le', 'Verified on'], day, (one) => one.verifiedOn, must),
  column(['source', 'Source', 'Source'], plain, (one) => one.source, must),
  column(['forPerson', 'À dire à la personne', 'To say to the person'], plain, (one) => one.forPerson, must),
  column(['forAdviser', 'Pour qui accompagne', 'For the helper'], plain, (one) => one.forAdviser, must),
  column(
    ['voucher.chequesPerBooklet', 'Chèques par carnet', 'Cheques per booklet'],
    whole,
    (one) => one.voucher?.chequesPerBooklet ?? null,
  ),
  column(
    ['voucher.acceptedBy', 'Chèque accepté par (nom @ lieu)', 'Cheque accepted by (name @ place)'],
    places,
    (one) => one.voucher?.acceptedBy ?? null,
  ),
];

/** The column of a header in French, in English or by its field; case, accents and signs do not count. */
export function columnOf(header: string): Column | undefined {
  const folded = fold(header);
  return COLUMNS.find(({ field, fr, en }) => [fr, en, field].some((name) => fold(name) === folded));
}
