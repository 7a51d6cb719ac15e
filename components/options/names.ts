/** What ids and codes are called; the id itself where it is not known. */
export interface Names {
  kind: (id: string) => string;
  /** A reason of the visit. */
  purpose: (id: string) => string;
  programme: (id: string) => string;
  departement: (code: string) => string;
  /** Name of the organisation whose rows there are. */
  organisation: string | null;
}
