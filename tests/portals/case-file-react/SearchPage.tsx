/** @jsxImportSource react */
import { useState } from 'react';
import { PEOPLE } from './data.ts';
import { RouteLink } from './RouteLink.tsx';

/** A search over the fictional persons. */
export function SearchPage() {
  const [query, setQuery] = useState('');
  const wanted = query.trim().toLocaleLowerCase('fr');
  const found = PEOPLE.filter((person) =>
    Object.values(person).join(' ').toLocaleLowerCase('fr').includes(wanted),
  );
  return (
    <main id="content" className="single">
      <h1 className="page-title">Rechercher une personne</h1>
      <section className="card" aria-label="Personnes suivies">
        <search>
          <form id="search-form" className="search-row" onSubmit={(event) => event.preventDefault()}>
            <div>
              <label htmlFor="search">Nom, commune ou modalité</label>
              <input
                id="search"
                type="search"
                autoComplete="off"
                value={query}
                onChange={(event) => setQuery(event.currentTarget.value)}
              />
            </div>
            <button type="submit" className="primary">
              Rechercher
            </button>
          </form>
        </search>
        <p id="search-result" className="hint" role="status">
          {found.length} {found.length > 1 ? 'personnes' : 'personne'}
        </p>
        <div className="table-scroll">
          <table id="people">
            <thead>
              <tr>
                <th scope="col">Personne</th>
                <th scope="col">Âge</th>
                <th scope="col">Commune</th>
                <th scope="col">Modalité</th>
              </tr>
            </thead>
            <tbody>
              {found.map((person) => (
                <tr key={person.name}>
                  <th scope="row">
                    {person.name === 'M. Bertrand' ? (
                      <RouteLink route="dossier">{person.name}</RouteLink>
                    ) : (
                      person.name
                    )}
                  </th>
                  <td>{person.age} ans</td>
                  <td>{person.town}</td>
                  <td>{person.support}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
    </main>
  );
}
