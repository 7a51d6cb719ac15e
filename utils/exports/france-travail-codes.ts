/**
 * France Travail's list for digital autonomy: constraint 22 of the « Diagnostic usager », its situations, goals and need.
 * Source: gip-inclusion/les-emplois, `itou/utils/mocks/pole_emploi.py` @543eae8, a mock of the API, read in August 2026: the
 * live list may differ. Which answer is which situation: domain record 2.2, of the same month.
 */
export const CONSTRAINT = '22 Accéder au numérique et en maîtriser les fondamentaux';

/** A question and those of its options that say so; `facts` stands for what was ticked unasked. */
type Said = Readonly<Record<string, readonly string[]>>;

/** A situation and the answers that decide it. */
export interface Situation {
  code: number;
  label: string;
  /** What makes it OUI. */
  yes?: Said;
  /** What makes it NON; stronger than `yes`. Where neither was said it is NON_ABORDEE. */
  no?: Said;
  /** Near it, but not the same: NON_ABORDEE, and to be asked before anybody ticks it. */
  ask?: Said;
}

const CONNECTED = { home: ['fixed', 'mobile-only'] };

/** In the order of the list. */
export const SITUATIONS: readonly Situation[] = [
  {
    code: 42,
    label: 'Absence d’équipement',
    yes: { device: ['none', 'basic-phone'] },
    no: { device: ['computer', 'smartphone-tablet'] },
    ask: { device: ['shared', 'old-broken'] },
  },
  {
    code: 43,
    label: 'Dispose d’un ordinateur',
    yes: { device: ['computer'] },
    no: { device: ['smartphone-tablet', 'basic-phone', 'none'] },
    ask: { device: ['shared', 'old-broken'] },
  },
  {
    code: 44,
    label: 'Dispose d’un smartphone',
    yes: { device: ['smartphone-tablet'] },
    no: { device: ['basic-phone', 'none'] },
    ask: { device: ['computer', 'shared', 'old-broken'] },
  },
  // Not asked apart from the smartphone.
  { code: 45, label: 'Dispose d’une tablette', ask: { device: ['smartphone-tablet'] } },
  // That nothing is done online is not yet that the device is not mastered.
  { code: 46, label: 'Absence de maîtrise de l’équipement', ask: { autonomy: ['never'] } },
  {
    code: 47,
    label: 'Absence de connexion (zone blanche)',
    yes: { home: ['poor-coverage'], 'net-reason': ['coverage'] },
    no: CONNECTED,
  },
  {
    code: 48,
    label: 'Absence de connexion (refus)',
    yes: { home: ['refuses'], 'net-reason': ['refusal'] },
    no: CONNECTED,
  },
  {
    code: 49,
    label: 'Absence de connexion (autre)',
    yes: { home: ['none', 'unstable-housing'] },
    // Without Internet, and the reason is one of the two above.
    no: { ...CONNECTED, 'net-reason': ['coverage', 'refusal'] },
    ask: { home: ['hosted'] },
  },
  {
    code: 50,
    label: 'Absence d’adresse ou d’utilisation de la messagerie',
    yes: { email: ['none', 'someone-else', 'lost-access'] },
    no: { email: ['own-alone', 'own-help'] },
    ask: { email: ['rarely-opened'] },
  },
  {
    code: 51,
    label: 'Absence de mobilité pour accéder à un espace numérique',
    yes: { barriers: ['mobility'] },
    no: { barriers: ['nothing'] },
  },
  {
    code: 52,
    label: 'Difficulté à réaliser des démarches administratives en ligne',
    yes: { autonomy: ['with-help', 'done-for-me', 'never'] },
    no: { autonomy: ['alone'] },
    ask: { autonomy: ['alone-fear'] },
  },
  // Only from a result that is known; the levels of other tests are not percentages.
  {
    code: 53,
    label: 'En difficulté sur le numérique (résultat Pix emploi <50%)',
    yes: { facts: ['pix-low'] },
  },
];

const GOALS = {
  1: '1 Acquérir un équipement',
  2: '2 Accéder à une connexion internet',
  3: '3 Maîtriser les fondamentaux du numérique',
};
const SERVICES = '7 Connaître et utiliser les services numériques';

/** By need of the book. Telephone number and the others have no code there. */
export const GOALS_OF: Readonly<Record<string, string>> = {
  'own-device': GOALS[1],
  'home-connection': GOALS[2],
  'affordable-plan': GOALS[2],
  'digital-basics': GOALS[3],
  'own-email': GOALS[3],
};

/** By need of the book. */
export const NEED_OF: Readonly<Record<string, string>> = {
  'online-procedures': SERVICES,
  'online-job-search': SERVICES,
};
