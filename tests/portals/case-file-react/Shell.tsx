/** @jsxImportSource react */
import type { ComponentChildren } from 'preact';
import { RouteLink } from './RouteLink.tsx';
import type { Route } from './router.ts';

interface Props {
  route: Route;
  children: ComponentChildren;
}

/** What every page of the portal has around its content. */
export function Shell({ route, children }: Props) {
  return (
    <>
      <a className="skip-link" href="#content">
        Aller au contenu
      </a>
      <aside className="demo-banner" aria-label="Avertissement">
        Personne fictive, page de démonstration. Rien de ce qui est saisi ici n’est envoyé ni conservé.
      </aside>
      <header className="topbar">
        <RouteLink route="dossier" className="portal-name">
          <svg width="26" height="26" viewBox="0 0 26 26" aria-hidden="true" focusable="false">
            <rect x="1" y="1" width="24" height="24" rx="5" fill="#f2c46d" />
            <path
              d="M6 18c0-5 3-8 7-8s7 3 7 8M4.5 18.5h17"
              fill="none"
              stroke="#163b37"
              strokeWidth="2.4"
              strokeLinecap="round"
            />
          </svg>
          <div>
            Portail d’accompagnement<span>Agence des Trois-Lucarnes, site de Grenoble</span>
          </div>
        </RouteLink>
        <nav aria-label="Navigation principale">
          <ul>
            <li>
              <RouteLink route="recherche" current={route === 'recherche'}>
                Recherche
              </RouteLink>
            </li>
            <li>
              <RouteLink route="dossier" current={route === 'dossier'}>
                Dossier
              </RouteLink>
            </li>
            <li>
              <RouteLink route="rendez-vous" current={route === 'rendez-vous'}>
                Rendez-vous
              </RouteLink>
            </li>
          </ul>
        </nav>
        <p className="signed-in">Claire Morel, conseillère</p>
      </header>
      {children}
      <footer>
        Portail d’accompagnement, version 4.12 (React). Agence imaginaire, sans lien avec un service existant.
      </footer>
    </>
  );
}
