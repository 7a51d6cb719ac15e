/** A note of the journal; `day` is an ISO calendar day. */
export interface Note {
  id: string;
  day: string;
  kind: string;
  author: string;
  text: string;
}

/** An appointment; `start` is an ISO local time without zone. */
export interface Appointment {
  id: string;
  start: string;
  subject: string;
  state: 'Prévu' | 'Absent' | 'Venu';
}

/** A row of the search; fictional, like all persons of the portal. */
export interface Person {
  name: string;
  age: number;
  town: string;
  support: string;
}

/** The kinds of note that the portal offers. */
export const NOTE_KINDS = ['Entretien d’accompagnement', 'Échange avec un partenaire', 'Passage à l’accueil'];

/** The subjects of an appointment. */
export const SUBJECTS = ['Entretien d’accompagnement', 'Point sur les démarches', 'Atelier'];

/** The ways to reach the person. */
export const CONTACTS = ['Courrier', 'Téléphone', 'SMS', 'E-mail', 'Message à un proche ou à un partenaire'];

/** The summary, label then value. */
export const SITUATION: [string, string][] = [
  ['Projet', 'Agent de nettoyage, manutention'],
  ['Dernier emploi', 'Ouvrier du bâtiment, fin en 2023'],
  ['Ressources', 'Revenu de solidarité active'],
  ['Logement', 'Locataire, seul'],
  ['Mobilité', 'Transports en commun'],
  ['Suivi social', 'Service social du Département'],
];

/** The earlier notes, newest first. */
export const NOTES: Note[] = [
  {
    id: 'n3',
    day: '2026-11-03',
    kind: 'Entretien d’accompagnement',
    author: 'Claire Morel',
    text: 'Vient à l’accueil : la convocation est arrivée par courrier après la date. Deux candidatures déposées à la main (nettoyage, manutention). Dit qu’un employeur « ne peut pas le rappeler ». À reprendre au prochain entretien.',
  },
  {
    id: 'n2',
    day: '2026-10-06',
    kind: 'Échange avec un partenaire',
    author: 'Claire Morel',
    text: 'Point avec l’assistante sociale : dossier de logement complet, droits à la santé ouverts. Pas d’autre démarche en cours.',
  },
  {
    id: 'n1',
    day: '2026-09-08',
    kind: 'Entretien d’accompagnement',
    author: 'Samir Haddad',
    text: 'Entrée en accompagnement global. Souhaite reprendre un emploi, de préférence le matin. CV sur papier, à mettre à jour.',
  },
];

/** The appointments of the person, newest first. */
export const APPOINTMENTS: Appointment[] = [
  { id: 'a3', start: '2026-11-24T10:00', subject: 'Entretien d’accompagnement', state: 'Prévu' },
  { id: 'a2', start: '2026-10-27T14:00', subject: 'Entretien d’accompagnement', state: 'Absent' },
  { id: 'a1', start: '2026-09-08T09:30', subject: 'Premier entretien', state: 'Venu' },
];

/** The persons of the search page; only the first one has a case file. */
export const PEOPLE: Person[] = [
  { name: 'M. Bertrand', age: 52, town: 'Grenoble', support: 'Accompagnement global' },
  { name: 'M. Girard', age: 71, town: 'Échirolles', support: 'Accès aux droits' },
  { name: 'M. Kevin Lemaire', age: 19, town: 'Fontaine', support: 'Accompagnement jeunes' },
  { name: 'M. Sébastien Roche', age: 41, town: 'Grenoble', support: 'Suivi renforcé' },
  { name: 'Mme Lina Aubry', age: 25, town: 'Saint-Martin-d’Hères', support: 'Suivi simple' },
  { name: 'M. Marc Vasseur', age: 44, town: 'Meylan', support: 'Suivi simple' },
];

/** The week of the adviser: time, person, subject, place. */
export const WEEK: [string, string, string, string][] = [
  ['Lundi 23, 09:00', 'Mme Lina Aubry', 'Candidatures', 'Bureau B 14'],
  ['Lundi 23, 11:00', 'M. Sébastien Roche', 'Point sur les démarches', 'Bureau B 14'],
  ['Mardi 24, 10:00', 'M. Bertrand', 'Entretien d’accompagnement', 'Bureau B 14'],
  ['Jeudi 26, 14:30', 'M. Kevin Lemaire', 'Premier entretien', 'Salle 2'],
];
