/** Behaviour of the plain demonstration portal. Everything stays in the page: a reload starts again. */

const NOTE_LIMIT = 2000;
const ADVISER = 'Claire Morel';

/** @param {Date} date */
const longDate = (date) =>
  date.toLocaleDateString('fr-FR', { day: 'numeric', month: 'long', year: 'numeric' });

/** Local calendar day for `datetime`: `toISOString` would give yesterday in the early morning. */
const isoDay = (/** @type {Date} */ date) =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

/**
 * @param {string} tag
 * @param {{ className?: string, dateTime?: string }} props
 * @param {...(Node | string)} children
 */
function element(tag, props, ...children) {
  const node = Object.assign(document.createElement(tag), props);
  node.append(...children);
  return node;
}

/** @param {HTMLElement | null} status @param {string} text @param {boolean} [isError] */
function say(status, text, isError = false) {
  if (!status) return;
  status.textContent = text;
  status.classList.toggle('error', isError);
}

function setUpNote() {
  const form = document.querySelector('#note-form');
  if (!(form instanceof HTMLFormElement)) return;
  const note = form.querySelector('#note');
  const twin = form.querySelector('.auto-size-twin');
  const kind = form.querySelector('select');
  const count = form.querySelector('#note-count');
  const status = form.querySelector('[role="status"]');

  const refresh = () => {
    count.textContent = `${note.value.length} / ${NOTE_LIMIT} caractères`;
    twin.value = note.value;
    twin.style.width = `${note.offsetWidth}px`;
    note.style.height = `${Math.max(128, twin.scrollHeight + 2)}px`;
  };
  note.addEventListener('input', () => {
    say(status, '');
    refresh();
  });

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = note.value.trim();
    if (!text) {
      say(status, 'La note est vide.', true);
      note.focus();
      return;
    }
    const today = new Date();
    document
      .querySelector('#journal')
      .prepend(
        element(
          'li',
          {},
          element(
            'p',
            { className: 'note-head' },
            element('strong', {}, element('time', { dateTime: isoDay(today) }, longDate(today))),
            element('span', {}, kind.value),
            element('span', {}, ADVISER),
          ),
          element('p', { className: 'note-text' }, text),
        ),
      );
    note.value = '';
    refresh();
    say(status, 'Note enregistrée dans le dossier.');
  });
  refresh();
}

function setUpContact() {
  const form = document.querySelector('#contact-form');
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    say(form.querySelector('[role="status"]'), 'Coordonnées enregistrées.');
  });
}

function setUpAppointment() {
  const form = document.querySelector('#appointment-form');
  if (!(form instanceof HTMLFormElement)) return;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const data = new FormData(form);
    const status = form.querySelector('[role="status"]');
    if (!data.get('date') || !data.get('time')) {
      say(status, 'Indiquez une date et une heure.', true);
      return;
    }
    const date = new Date(`${data.get('date')}T${data.get('time')}`);
    const shown = `${date.toLocaleDateString('fr-FR')} ${data.get('time')}`;
    document
      .querySelector('#appointments')
      .prepend(
        element(
          'li',
          {},
          element('time', { dateTime: `${data.get('date')}T${data.get('time')}` }, shown),
          element('span', {}, String(data.get('subject'))),
          element('span', { className: 'tag' }, 'Prévu'),
        ),
      );
    say(status, 'Rendez-vous ajouté.');
  });
}

function setUpSearch() {
  const field = document.querySelector('#search');
  const rows = [...document.querySelectorAll('#people tbody tr')];
  const result = document.querySelector('#search-result');
  field?.addEventListener('input', () => {
    const wanted = field.value.trim().toLocaleLowerCase('fr');
    let shown = 0;
    for (const row of rows) {
      row.hidden = !row.textContent.toLocaleLowerCase('fr').includes(wanted);
      if (!row.hidden) shown += 1;
    }
    result.textContent = shown > 1 ? `${shown} personnes` : `${shown} personne`;
  });
  document.querySelector('#search-form')?.addEventListener('submit', (event) => event.preventDefault());
}

setUpNote();
setUpContact();
setUpAppointment();
setUpSearch();
