import { type Script, vignette } from '../shared/interview-script.ts';
import { expect, type Role, test } from './fixtures.ts';

/** Calls for "Accès partagé" and "Mesure légale", and ends with a mandate among the proposals. */
const DO_FOR_ME: Script = { ...vignette('V14').answers, purpose: 'rights', deadline: 'later' };
const DELICATE = ['at-ease', 'protected'];

const WORDS: { role: Role; habilitated: boolean; asked: boolean; mandate: string }[] = [
  {
    role: 'volunteer',
    habilitated: false,
    asked: false,
    mandate: 'un volontaire ne peut pas tenir de mandat',
  },
  { role: 'adviser', habilitated: false, asked: true, mandate: 'salarié habilité d’une structure habilitée' },
  { role: 'mediator', habilitated: true, asked: true, mandate: 'un mandat signé est nécessaire' },
];

for (const { role, habilitated, asked, mandate } of WORDS) {
  test.describe(`${role}${habilitated ? ', habilitated' : ''}`, () => {
    test.use({ role, habilitated });

    test(`is ${asked ? '' : 'not '}asked to put the delicate questions, and reads who may hold a mandate`, async ({
      openPanel,
    }) => {
      const panel = await openPanel();
      const questions = await panel.answer({ ...DO_FOR_ME, 'at-ease': 'yes', protected: 'no' });
      expect(questions.filter((id) => DELICATE.includes(id))).toEqual(asked ? DELICATE : []);
      const more = panel.frame.locator('details.then > summary');
      if (await more.count()) await more.click();
      await expect(panel.frame.locator('.proposal[data-kind=aidants-connect]')).toContainText(mandate);
    });
  });
}
