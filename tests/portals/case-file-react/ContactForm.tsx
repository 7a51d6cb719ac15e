/** @jsxImportSource react */
import { useState } from 'react';
import { CONTACTS } from './data.ts';
import { Field } from './Field.tsx';

/** How to reach the person. */
export function ContactForm() {
  const [phone, setPhone] = useState('');
  const [email, setEmail] = useState('');
  const [address, setAddress] = useState('14 rue du Puits-Clos, 38000 Grenoble');
  const [preferred, setPreferred] = useState(CONTACTS[0] ?? '');
  const [status, setStatus] = useState('');
  return (
    <form
      id="contact-form"
      onSubmit={(event) => {
        event.preventDefault();
        setStatus('Coordonnées enregistrées.');
      }}
    >
      <div className="fields">
        <Field id="phone" label="Téléphone" width="half" type="tel" value={phone} onValue={setPhone} />
        <Field id="email" label="Adresse e-mail" width="half" type="email" value={email} onValue={setEmail} />
        <Field id="address" label="Adresse postale" value={address} onValue={setAddress} />
        <Field
          id="preferred"
          label="Contact préféré"
          value={preferred}
          onValue={setPreferred}
          options={CONTACTS}
        />
      </div>
      <div className="actions">
        <button type="submit">Enregistrer</button>
        <span className="status" role="status">
          {status}
        </span>
      </div>
    </form>
  );
}
