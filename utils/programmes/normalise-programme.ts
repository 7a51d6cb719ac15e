import type { Areas, Programme } from './types.ts';

type Optional =
  | 'formerNames'
  | 'audience'
  | 'purposes'
  | 'validFrom'
  | 'validUntil'
  | 'replacedBy'
  | 'referredBy'
  | 'channels'
  | 'bring'
  | 'cost'
  | 'delivers'
  | 'languages'
  | 'voucher';

/** A programme as it stands in a file: what is empty is left out. */
export type ProgrammeInFile = Omit<Programme, Optional | 'territory' | 'contact'> & {
  [Key in Optional]?: Programme[Key] | undefined;
} & {
  territory: 'national' | { [Key in keyof Areas]?: Areas[Key] | undefined };
  contact?: { [Key in keyof Programme['contact']]?: string | undefined } | undefined;
};

/** Fills in what the file leaves out. */
export function normaliseProgramme(file: ProgrammeInFile): Programme {
  const { territory, contact = {} } = file;
  return {
    id: file.id,
    name: file.name,
    formerNames: file.formerNames ?? [],
    kinds: file.kinds,
    audience: file.audience ?? '',
    purposes: file.purposes ?? [],
    territory: territory === 'national' ? territory : normaliseAreas(territory),
    validFrom: file.validFrom ?? null,
    validUntil: file.validUntil ?? null,
    status: file.status,
    replacedBy: file.replacedBy ?? [],
    referredBy: file.referredBy ?? '',
    channels: file.channels ?? [],
    bring: file.bring ?? '',
    cost: file.cost ?? '',
    delivers: file.delivers ?? '',
    languages: file.languages ?? [],
    contact: {
      phone: contact.phone ?? '',
      email: contact.email ?? '',
      web: contact.web ?? '',
      address: contact.address ?? '',
    },
    verifiedOn: file.verifiedOn,
    source: file.source,
    forPerson: file.forPerson,
    forAdviser: file.forAdviser,
    voucher: file.voucher ?? null,
  };
}

export function normaliseAreas(areas: { [Key in keyof Areas]?: Areas[Key] | undefined }): Areas {
  const { departements = [], communes = [], postalCodes = [] } = areas;
  return { departements, communes, postalCodes };
}

/** The same as short as it can be written: without what is empty. */
export function toFile(programme: Programme): ProgrammeInFile {
  const { contact, territory, ...others } = programme;
  return withoutEmpty({
    ...others,
    territory: territory === 'national' ? territory : withoutEmpty({ ...territory }),
    contact: withoutEmpty({ ...contact }),
  }) as ProgrammeInFile;
}

const ALWAYS = ['kinds', 'territory'];

function withoutEmpty<T extends object>(value: T): T {
  const kept = Object.entries(value).filter(([key, one]) => ALWAYS.includes(key) || !isEmpty(one));
  return Object.fromEntries(kept) as T;
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
