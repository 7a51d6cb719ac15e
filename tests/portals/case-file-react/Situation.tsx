/** @jsxImportSource react */
import { useState } from 'react';
import { SITUATION } from './data.ts';
import { Field } from './Field.tsx';

const LICENCES = ['Non renseigné', 'Aucun', 'Permis B'];

/** The summary, with a closed accordion of fields below it. */
export function Situation() {
  const [licence, setLicence] = useState('Aucun');
  const [constraints, setConstraints] = useState('Préfère les horaires du matin');
  const [digital, setDigital] = useState('');
  return (
    <>
      <dl className="summary">
        {SITUATION.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {/* Trap: fields inside a closed accordion. */}
      <details>
        <summary>Compléments de situation</summary>
        <div className="fields">
          <Field
            id="licence"
            label="Permis de conduire"
            width="third"
            value={licence}
            onValue={setLicence}
            options={LICENCES}
          />
          <Field
            id="constraints"
            label="Contraintes à prendre en compte"
            width="two-thirds"
            value={constraints}
            onValue={setConstraints}
          />
          <Field id="digital" label="Usages numériques" value={digital} onValue={setDigital} rows={2} />
        </div>
      </details>
    </>
  );
}
