const BASICS = 'numerique--maitriser-les-fondamentaux-du-numerique';
const ONLINE_SERVICES = 'numerique--acceder-a-des-services-en-ligne';
const CONNECTION = 'numerique--acceder-a-une-connexion-internet';
const DEVICE = 'numerique--acquerir-un-equipement';
const PROCEDURES = 'difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives';
const FRENCH = 'lecture-ecriture-calcul--maitriser-le-francais';

/**
 * Themes of data.inclusion, schema v1 (1.0.8, 27 April 2026), by need of the book. From the need to the service of the
 * national map: domain record 7.4, August 2026. From there to the theme: the national map's bridge for France Travail's
 * places (mednum-cli, `france-travail.config.json`), and gip-inclusion/data-inclusion's own table for the services that the
 * bridge leaves out (job search, safety). The themes of v0 are not to be used.
 */
export const THEMES_OF: Readonly<Record<string, readonly string[]>> = {
  'own-device': [DEVICE],
  'home-connection': [CONNECTION],
  'place-with-equipment': [CONNECTION],
  // As in France Travail's list, where a plan is part of the goal « Accéder à une connexion internet ».
  'affordable-plan': [CONNECTION],
  'digital-basics': [BASICS],
  'own-email': [BASICS],
  confidence: [BASICS],
  'online-safety': [BASICS],
  'online-procedures': [ONLINE_SERVICES, PROCEDURES],
  'urgent-deadline': [ONLINE_SERVICES, PROCEDURES],
  'safe-delegation': [ONLINE_SERVICES, PROCEDURES],
  'online-job-search': ['preparer-sa-candidature--organiser-ses-demarches-de-recherche-demploi', BASICS],
  literacy: [FRENCH],
  french: [FRENCH],
  'telecom-debt': ['difficultes-financieres--situation-dendettement-surendettement'],
};
