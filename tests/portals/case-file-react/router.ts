/** The three pages of the React portal. */
export type Route = 'dossier' | 'rendez-vous' | 'recherche';

/** Where the server serves the portal. */
export const BASE = '/case-file-react/';

/** Sent on `window` after `history` has changed. */
export const ROUTE_EVENT = 'portal:route';

/** The route that an address stands for; anything unknown is the case file. */
export function routeOf(pathname: string): Route {
  const last = pathname.slice(BASE.length);
  return last === 'rendez-vous' || last === 'recherche' ? last : 'dossier';
}

/** The address of a route. */
export function pathOf(route: Route): string {
  return route === 'dossier' ? BASE : BASE + route;
}

/** Goes to a page without loading a document, as the routers of React portals do. */
export function navigate(route: Route): void {
  history.pushState(null, '', pathOf(route));
  window.dispatchEvent(new Event(ROUTE_EVENT));
}
