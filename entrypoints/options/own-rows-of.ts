import type { StoredCatalogue } from '@/utils/in-force/catalogue.ts';
import type { OwnRows } from '@/utils/programmes/own-rows.ts';

/** What of the catalogue can be changed here; a policy's rows cannot. */
export function ownRows({ layers, organisation, organisationFixed }: StoredCatalogue): OwnRows {
  return {
    organisation:
      organisationFixed || organisation === null
        ? null
        : { name: organisation, programmes: layers.organisation },
    local: layers.local,
  };
}
