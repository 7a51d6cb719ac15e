import { toFile } from './normalise-programme.ts';
import type { Catalogue } from './programme-schema.ts';

/** A catalogue as its file: what is empty is left out. `parseCatalogue` gives the same again. */
export function catalogueToJson({ version, programmes }: Catalogue): string {
  return `${JSON.stringify({ version, programmes: programmes.map(toFile) }, null, 2)}\n`;
}
