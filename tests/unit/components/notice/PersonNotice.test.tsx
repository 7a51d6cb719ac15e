// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { PersonNotice, type PersonNoticeProps } from '@/components/notice/PersonNotice.tsx';
import fr from '@/public/_locales/fr/messages.json' with { type: 'json' };
import { expectAccessible, show, words } from '../mount.tsx';

function mount(props: Partial<PersonNoticeProps> = {}) {
  show(<PersonNotice organisation={null} months={12} {...props} />);
}

/** What is said under a title. */
function under(title: RegExp): string {
  const section = [...document.querySelectorAll('section')].find((one) =>
    title.test(one.querySelector('h2')?.textContent ?? ''),
  );
  return (section?.querySelector('ul')?.textContent ?? '').replace(/\s+/g, ' ');
}

test.each([
  ['who', /^Qui pose/, /Repère.*La structure qui vous accompagne est responsable/],
  ['why, and that a human decides', /^Pourquoi/, /l’aide qui vous convient.*propose.*ne décide rien/],
  ['that the person may refuse', /dire non/, /ne pas répondre.*« sans trace ».*L’aide est la même/],
  [
    'what is written down',
    /est noté/,
    /réponses que vous donnez.*aides proposées.*jour de l’entretien.*un code/,
  ],
  ['what never is', /n’est jamais noté/, /nom.*Sécurité sociale.*mots de passe.*compte en banque.*santé/],
  ['where', /^Où/, /ordinateur.*chiffrées.*rien sur Internet.*dans votre dossier/],
  ['how long', /^Combien/, /^12 mois au plus.*s’effacent/],
  ['which rights', /vos droits/, /Voir.*corriger.*effacer.*le jour de l’entretien ou votre code.*un mois/],
  ['where to complain', /ne vous convient pas/, /CNIL.*cnil\.fr.*3 place de Fontenoy/],
])('says %s', (_, title, said) => {
  mount();
  expect(under(title)).toMatch(said);
});

test('names the organisation that answers for it', () => {
  mount({ organisation: 'Département d’exemple' });
  expect(under(/^Qui/)).toContain('Département d’exemple est responsable');
  expect(words()).not.toContain('La structure qui vous accompagne');
});

test('a shorter time is the one that is said', () => {
  mount({ months: 6 });
  expect(under(/^Combien/)).toMatch(/^6 mois/);
});

test('no sentence has more than sixteen words: it is made to be read aloud', () => {
  const spoken = Object.entries(fr).filter(([key]) => key.startsWith('notice_'));
  const sentences = spoken
    .filter(([key]) => key !== 'notice_complaint_address')
    .flatMap(([, { message }]) => message.split(/[.?:]\s*/));
  expect(spoken.length).toBeGreaterThan(30);
  expect(sentences.filter((sentence) => sentence.split(' ').length > 16)).toEqual([]);
});

test('leaves room on paper for what only the organisation knows', () => {
  mount();
  expect(document.querySelector('.fill-in')?.textContent).toMatch(/Délégué.*Base légale/);
});

test('is accessible', async () => {
  mount({ children: <button type="button">Imprimer</button> });
  await expectAccessible();
});
