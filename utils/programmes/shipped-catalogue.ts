import file from './catalogue.json' with { type: 'json' };
import { normaliseProgramme, type ProgrammeInFile } from './normalise-programme.ts';
import type { Catalogue } from './programme-schema.ts';

/** Where the build puts `catalogue.json`, for programs that load it only when it is needed. */
export const CATALOGUE_FILE = '/data/catalogue.json';

/** The catalogue that ships. The tests read it through its schema; here it needs only its defaults. */
// A program that imports only the address above is spared the file.
export const shippedCatalogue: Catalogue = /* @__PURE__ */ normalised(file as CatalogueInFile);

interface CatalogueInFile {
  version: string;
  programmes: ProgrammeInFile[];
}

function normalised({ version, programmes }: CatalogueInFile): Catalogue {
  return { version, programmes: programmes.map(normaliseProgramme) };
}
