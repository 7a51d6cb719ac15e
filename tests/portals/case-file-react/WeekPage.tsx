/** @jsxImportSource react */
import { useState } from 'react';
import { WEEK } from './data.ts';
import { Field } from './Field.tsx';
import { RouteLink } from './RouteLink.tsx';

/** The adviser's appointments of the week. */
export function WeekPage() {
  const [remark, setRemark] = useState('');
  return (
    <main id="content" className="single">
      <h1 className="page-title">Rendez-vous de la semaine</h1>
      <section className="card" aria-labelledby="week-title">
        <div className="card-head">
          <h2 id="week-title">Du 23 au 27 novembre 2026</h2>
          <span className="hint">Agenda de Claire Morel</span>
        </div>
        <div className="table-scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">Jour et heure</th>
                <th scope="col">Personne</th>
                <th scope="col">Objet</th>
                <th scope="col">Lieu</th>
              </tr>
            </thead>
            <tbody>
              {WEEK.map(([time, person, subject, place]) => (
                <tr key={time}>
                  <td>{time}</td>
                  <th scope="row">
                    {person === 'M. Bertrand' ? <RouteLink route="dossier">{person}</RouteLink> : person}
                  </th>
                  <td>{subject}</td>
                  <td>{place}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
      <section className="card" aria-labelledby="remark-title">
        <div className="card-head">
          <h2 id="remark-title">Remarque sur la semaine</h2>
        </div>
        <Field id="remark" label="Remarque" value={remark} onValue={setRemark} rows={3} />
      </section>
    </main>
  );
}
