import { useMemo, useState } from 'preact/hooks';
import { Notice } from '@/components/common/Notice.tsx';
import { CountFiles } from '@/components/figures/CountFiles.tsx';
import { FactList } from '@/components/figures/FactList.tsx';
import { FigureFilters } from '@/components/figures/FigureFilters.tsx';
import { PictureCard } from '@/components/figures/PictureCard.tsx';
import { downloadText } from '@/utils/dom/download-text.ts';
import { countFileOf, countFileText } from '@/utils/figures/count-file.ts';
import { factsOf, hidesSome } from '@/utils/figures/facts.ts';
import {
  addFigures,
  type Choice,
  fileFigures,
  monthsOf,
  nextMonth,
  ownFigures,
  ownLeaving,
} from '@/utils/figures/figures.ts';
import { monthWords, type Picture, picturesOf } from '@/utils/figures/pictures.ts';
import { language, t } from '@/utils/i18n/texts.ts';
import { ROLES } from '@/utils/settings/settings.ts';
import { saveCsv, savePng } from './save-picture.tsx';
import { useCountFiles } from './use-count-files.ts';
import { useFigures } from './use-figures.ts';
import { ALL } from './use-named-decision.ts';
import { usePrinting } from './use-printing.ts';

/** Months to choose from, at the least. */
const LEAST_MONTHS = 24;

/** What was counted, of a period and a role: on screen all of it, on its way out without small groups. */
export function Figures() {
  const { found, problem } = useFigures();
  const { files, names, said, refused, add, remove } = useCountFiles(found?.installation);
  const [choice, setChoice] = useState<Choice>(lastYear);
  const [noPicture, setNoPicture] = useState(false);
  const printing = usePrinting();
  const { from, to, role } = choice;
  const months = found?.months ?? NONE;

  const figures = useMemo(() => {
    const others = fileFigures(files, choice);
    return {
      shown: addFigures(ownFigures(months, choice), others),
      leaving: addFigures(ownLeaving(months, choice), others),
    };
  }, [months, files, choice]);
  const own = useMemo(() => {
    if (!found || from > to) return null;
    const file = countFileOf(months, { from, to }, found.installation, new Date());
    return file.months.length === 0 ? null : countFileText(file);
  }, [found, months, from, to]);

  const words = found && { t, book: found.book, reason: (id: string) => id };
  const pictures = words ? picturesOf(printing ? figures.leaving : figures.shown, words) : [];
  const leaving = words ? picturesOf(figures.leaving, words) : [];
  const { all } = printing ? figures.leaving : figures.shown;
  const isEmpty = figures.shown.all.known.interviews === undefined && !hidesSome(figures.shown.all);
  const mayLeave = figures.leaving.all.known.interviews !== undefined;
  const period = t(
    'figures_period',
    monthWords(from, language()),
    monthWords(to, language()),
    t(role === null ? 'figures_all_roles' : `role_${role}`),
  );
  const save = async (kind: 'csv' | 'png', { id }: Picture) => {
    const picture = leaving.find((one) => one.id === id);
    if (!picture) return;
    const name = `repere-chiffres-${id}-${from}-${to}`;
    setNoPicture(false);
    if (kind === 'csv') saveCsv(picture, name);
    // What went wrong is said; nothing else depends on it.
    else await savePng(picture, name, period).catch(() => setNoPicture(true));
  };
  return (
    <main class="journal figures">
      <h1 tabIndex={-1}>{t('figures_title')}</h1>
      <p class="unprinted">
        <a href={ALL}>{t('journal_all')}</a>
      </p>
      <p class="soft unprinted">{t('figures_intro')}</p>
      <p class="soft">{t('figures_hiding')}</p>
      {problem !== null && <Notice>{problem}</Notice>}
      <FigureFilters
        choice={choice}
        months={choosable([...months, ...files.flatMap((file) => file.months)].map(({ id }) => id))}
        roles={ROLES}
        onChoice={setChoice}
      />
      {found && from <= to && (
        <>
          <p class="strong">{period}</p>
          {isEmpty && <p>{t('figures_empty')}</p>}
          {!isEmpty && !mayLeave && <Notice>{t('figures_nothing_leaves')}</Notice>}
          {!isEmpty && (mayLeave || !printing) && (
            <>
              {mayLeave && !printing && (
                <button type="button" class="plain" onClick={() => globalThis.print()}>
                  {t('figures_print')}
                </button>
              )}
              {noPicture && <Notice>{t('figures_no_picture')}</Notice>}
              <FactList facts={factsOf(all, t)} hidesSome={hidesSome(all)} />
              {pictures.map((picture) => (
                <PictureCard
                  key={picture.id}
                  picture={picture}
                  printing={printing}
                  mayLeave={mayLeave}
                  onPng={() => void save('png', picture)}
                  onCsv={() => void save('csv', picture)}
                />
              ))}
            </>
          )}
        </>
      )}
      {found && (
        <CountFiles
          files={files.map(({ installation, ...file }) => ({
            installation,
            name: names[installation] ?? installation,
            from: monthWords(file.from, language()),
            to: monthWords(file.to, language()),
          }))}
          said={said}
          refused={refused}
          own={own}
          onFile={(file) => void add(file)}
          onRemove={({ installation }) => remove(installation)}
          onSave={() =>
            own !== null &&
            downloadText(`repere-comptes-${from}-${to}.json`, own, 'application/json;charset=utf-8')
          }
        />
      )}
    </main>
  );
}

const NONE: [] = [];

/** The months are those of UTC, as they were counted. */
function thisMonth(): string {
  return new Date().toISOString().slice(0, 7);
}

function lastYear(): Choice {
  const to = thisMonth();
  return { from: nextMonth(to, -11), to, role: null };
}

/** All months from the first that has numbers to the last. */
function choosable(ids: readonly string[]) {
  const sorted = [nextMonth(thisMonth(), 1 - LEAST_MONTHS), thisMonth(), ...ids].sort();
  const [from = '', to = ''] = [sorted[0], sorted.at(-1)];
  return monthsOf({ from, to }).map((value) => ({ value, label: monthWords(value, language()) }));
}
