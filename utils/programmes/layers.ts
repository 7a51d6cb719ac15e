import { type CatalogueEntry, ORIGINS, type Origin, type Programme } from './types.ts';

export type Layers = Readonly<Record<Origin, readonly Programme[]>>;

/** The catalogue in force: of the rows with one id, the one nearest to the user. In the order of the names. */
export function catalogueInForce(layers: Layers): CatalogueEntry[] {
  const entries = new Map<string, CatalogueEntry>();
  for (const origin of ORIGINS) {
    for (const programme of layers[origin]) {
      const below = entries.get(programme.id);
      entries.set(programme.id, {
        programme,
        origin,
        under: below ? [...below.under, below.origin] : [],
      });
    }
  }
  return [...entries.values()].sort((a, b) => a.programme.name.localeCompare(b.programme.name, 'fr'));
}
