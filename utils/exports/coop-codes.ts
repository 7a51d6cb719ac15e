/**
 * Codes and labels of the Coop de la médiation numérique: inclusion-numerique/coop-mediation-numerique @46aa33b, 30 June
 * 2026. Which of our data is which of them: domain record 6.2, August 2026.
 */

/** Themes by code: of the 19 digital and 11 administrative ones those that our data can be. */
export const THEME_LABELS = {
  diagnostic_numerique: 'Diagnostic numérique',
  prendre_en_main_du_materiel: 'Prendre en main du matériel',
  navigation_sur_internet: 'Navigation sur internet',
  email: 'E-mail',
  insertion_professionnelle: 'Insertion professionnelle',
  securite_numerique: 'Prévention en sécurité numérique',
  aide_aux_demarches_administratives: 'Aide aux démarches administratives',
  papiers_elections_citoyennete: 'Papiers - Élections - Citoyenneté',
  famille_scolarite: 'Famille - Scolarité',
  social_sante: 'Social - Santé',
  travail_formation: 'Travail - Formation - Entreprise',
  logement: 'Logement',
  argent_impots: 'Argent - Impôts',
  etrangers_europe: 'Étrangers - Europe',
} as const;

export type Theme = keyof typeof THEME_LABELS;

/** The Coop takes an administrative theme only beside this one. */
export const PROCEDURES: Theme = 'aide_aux_demarches_administratives';

/** Of every interview: the Coop's own hint for it is « Évaluation des compétences numériques ». */
export const SCREENING: Theme = 'diagnostic_numerique';

/** By need of the book. */
export const THEMES_OF: Readonly<Record<string, readonly Theme[]>> = {
  'own-email': ['email'],
  'digital-basics': ['prendre_en_main_du_materiel', 'navigation_sur_internet'],
  'place-with-equipment': ['prendre_en_main_du_materiel'],
  'own-device': ['prendre_en_main_du_materiel'],
  'home-connection': ['prendre_en_main_du_materiel'],
  'online-safety': ['securite_numerique'],
  'online-job-search': ['insertion_professionnelle'],
  'online-procedures': [PROCEDURES],
  'urgent-deadline': [PROCEDURES],
  'safe-delegation': [PROCEDURES],
};

/** By reason of the visit, the administrative themes that it may be: one is it, several are left to the user. */
export const ADMINISTRATIVE_OF: Readonly<Record<string, readonly Theme[]>> = {
  actualisation: ['travail_formation'],
  'job-search': ['travail_formation'],
  rights: ['social_sante', 'argent_impots', 'famille_scolarite'],
  'papers-housing': ['papiers_elections_citoyennete', 'etrangers_europe', 'logement'],
};

/** Levels by code. */
export const AUTONOMY_LABELS = {
  entierement_accompagne: 'Avec guidage',
  partiellement_autonome: 'Autonome avec guidage en cas de besoin',
  autonome: 'Autonome',
} as const;

/** By answer to how a procedure is usually done. */
export const AUTONOMY_OF: Readonly<Record<string, keyof typeof AUTONOMY_LABELS>> = {
  alone: 'autonome',
  'alone-fear': 'partiellement_autonome',
  'with-help': 'partiellement_autonome',
  'done-for-me': 'entierement_accompagne',
  never: 'entierement_accompagne',
};

/** Where somebody is sent, by code: those that our kinds of help can be. */
export const REDIRECTION_LABELS = {
  mediation_numerique: 'Autre structure de médiation numérique',
  operateur_ou_organisme_en_charge: 'Opérateur ou organisme en charge de la démarche administrative',
  aide_sociale: 'Structure d’aide sociale (maison des solidarités, centre social…)',
  insertion_professionnelle:
    'Structure d’insertion professionnelle (France Travail, mission locale, chambre de commerce…)',
  aide_aux_demarches_administratives: 'Structure d’aide aux démarches administratives (France Services…)',
  autre: 'Autre',
} as const;

/** By kind of help. What sends to no structure (a cheaper plan, learning alone…) has none. */
export const REDIRECTION_OF: Readonly<Record<string, keyof typeof REDIRECTION_LABELS>> = {
  'france-services': 'aide_aux_demarches_administratives',
  'one-to-one-help': 'mediation_numerique',
  'group-workshop': 'mediation_numerique',
  'open-access-place': 'mediation_numerique',
  'solidarity-mobile': 'mediation_numerique',
  'refurbished-device': 'mediation_numerique',
  outreach: 'mediation_numerique',
  'social-worker': 'aide_sociale',
  'telecom-debt-relief': 'aide_sociale',
  'job-search-workshop': 'insertion_professionnelle',
  'help-now': 'operateur_ou_organisme_en_charge',
  'literacy-centre': 'autre',
  'french-course': 'autre',
  'adapted-place': 'autre',
};

/** Minutes that the Coop offers. */
export const DURATIONS = [15, 30, 45, 60, 90, 120] as const;
