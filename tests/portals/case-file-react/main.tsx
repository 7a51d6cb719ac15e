/** @jsxImportSource react */
import { createRoot } from 'react-dom/client';
import { CaseFile } from './CaseFile.tsx';
import { ROUTE_EVENT, type Route, routeOf } from './router.ts';
import { SearchPage } from './SearchPage.tsx';
import { Shell } from './Shell.tsx';
import { WeekPage } from './WeekPage.tsx';

const TITLES: Record<Route, string> = {
  dossier: 'M. Bertrand, dossier',
  'rendez-vous': 'Rendez-vous',
  recherche: 'Recherche',
};

let root: ReturnType<typeof createRoot> | undefined;

/**
 * Draws the page of the present address. The whole content of the body is thrown away each time, not only the
 * page's part: whatever an extension hung into the body is lost, as in the portals that do the same.
 */
function draw(): void {
  const route = routeOf(location.pathname);
  root?.unmount();
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  document.title = `${TITLES[route]} · Portail d’accompagnement`;
  root = createRoot(place);
  root.render(
    <Shell route={route}>
      {route === 'dossier' && <CaseFile />}
      {route === 'rendez-vous' && <WeekPage />}
      {route === 'recherche' && <SearchPage />}
    </Shell>,
  );
}

window.addEventListener(ROUTE_EVENT, draw);
window.addEventListener('popstate', draw);
draw();
