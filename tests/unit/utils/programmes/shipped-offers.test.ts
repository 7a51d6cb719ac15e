import { describe, expect, test } from 'vitest';
import { shippedBook } from '@/utils/orientation/shipped-book.ts';
import { DEPARTEMENTS } from '@/utils/programmes/departements.ts';
import { localHelpOf, type Offer, offersOfKind } from '@/utils/programmes/offers.ts';
import { shippedCatalogue } from '@/utils/programmes/shipped-catalogue.ts';
import { type Areas, PURPOSES, type Purpose } from '@/utils/programmes/types.ts';

/** What there is of the catalogue that ships, somewhere. */
const offersIn = (areas: Partial<Areas>) =>
  localHelpOf({
    entries: shippedCatalogue.programmes.map((programme) => ({ programme, origin: 'shipped', under: [] })),
    territory: { departements: [], communes: [], postalCodes: [], ...areas },
    kindsNeedingPlace: [],
    today: '2026-11-26',
    cheques: {},
  }).offers;

describe('the first that is named, in Lyon', () => {
  const offers = offersIn({ postalCodes: ['69003'] });
  const idsOf = (list: readonly Offer[]) => list.map(({ programme }) => programme.id);
  const fitting = (kind: string, purpose?: Purpose) => idsOf(offersOfKind(offers, kind, purpose).fitting);

  test.each<[string, Purpose, string]>([
    // Who has a date takes the door of that very procedure.
    ['help-now', 'actualisation', 'aide-actualisation'],
    ['help-now', 'job-search', 'france-travail'],
    ['help-now', 'rights', 'france-services'],
    ['help-now', 'papers-housing', 'france-services'],
    ['help-now', 'reachable', 'france-services'],
    ['help-now', 'device', 'france-services'],
    ['help-now', 'connection', 'france-services'],
    ['voice-free-help', 'actualisation', 'france-travail'],
    ['voice-free-help', 'job-search', 'france-travail'],
    ['voice-free-help', 'rights', 'france-services'],
    ['voice-free-help', 'papers-housing', 'france-services'],
    ['non-digital-route', 'actualisation', 'numero-39-49'],
    ['non-digital-route', 'job-search', 'numero-39-49'],
    ['non-digital-route', 'rights', 'france-services'],
    ['non-digital-route', 'papers-housing', 'france-services'],
    ['france-services', 'rights', 'france-services'],
    ['job-search-workshop', 'job-search', 'france-travail'],
    ['group-workshop', 'learn', 'conseillers-numeriques'],
    ['group-workshop', 'actualisation', 'conseillers-numeriques'],
    ['one-to-one-help', 'learn', 'conseillers-numeriques'],
    ['one-to-one-help', 'job-search', 'conseillers-numeriques'],
    ['accompanied-skills-check', 'learn', 'abc-diag'],
    ['skills-training', 'job-search', 'pix-emploi'],
    ['online-self-study', 'learn', 'pix'],
    ['solidarity-mobile', 'reachable', 'emmaus-connect-lyon'],
    ['solidarity-mobile', 'job-search', 'emmaus-connect-lyon'],
    ['refurbished-device', 'device', 'emmaus-connect-lyon'],
    ['open-access-place', 'device', 'bibliotheques'],
    ['open-access-place', 'papers-housing', 'bibliotheques'],
    ['telecom-debt-relief', 'reachable', 'point-conseil-budget'],
    ['social-worker', 'rights', 'ccas'],
    ['literacy-centre', 'learn', 'centres-ressources-illettrisme'],
    ['french-course', 'learn', 'cours-de-francais'],
    ['adapted-place', 'rights', 'mdph'],
    ['aidants-connect', 'rights', 'aidants-connect'],
    ['scam-help', 'learn', '17cyber'],
  ])('%s for %s: %s', (kind, purpose, id) => {
    expect(fitting(kind, purpose)[0]).toBe(id);
  });

  test('is one for everybody while nobody knows the reason', () => {
    expect(fitting('help-now')[0]).toBe('france-services');
    expect(fitting('non-digital-route')[0]).toBe('france-services');
  });

  test.each([
    ['job-search-workshop', 'mission-locale'],
    ['job-search-workshop', 'cap-emploi'],
    ['adapted-place', 'cap-emploi'],
    ['cheaper-phone-plan', 'reduction-sociale-telephonique'],
  ])('%s: %s is for certain people only, and folded', (kind, id) => {
    for (const purpose of PURPOSES) {
      expect(fitting(kind, purpose)).not.toContain(id);
      expect(idsOf(offersOfKind(offers, kind, purpose).others)).toContain(id);
    }
  });
});

test('nowhere is somebody sent to what is uncertain or gone', () => {
  for (const { code } of DEPARTEMENTS) {
    const offers = offersIn({ departements: [code] });
    const offered = shippedBook.kinds.flatMap(({ id: kind }) =>
      [...PURPOSES, undefined].flatMap((purpose) => {
        const { fitting, others } = offersOfKind(offers, kind, purpose);
        return [...fitting, ...others];
      }),
    );
    expect(offered.length).toBeGreaterThan(0);
    expect(offered.filter(({ programme }) => programme.status !== 'open')).toEqual([]);
  }
});
