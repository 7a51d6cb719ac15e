import type { MessageKey, Translate } from '../i18n/translate.ts';
import { amountAt, median, type Sum } from './figures.ts';
import { amountWords } from './pictures.ts';
import { MOST_DAYS, MOST_MINUTES } from './tally.ts';

/** What a few words say better than a chart. */
export interface Fact {
  label: string;
  value: string;
}

/** How many interviews, what came of those that found nothing, how long they took and how long it was until somebody went. */
export function factsOf(all: Sum, t: Translate): Fact[] {
  const { minutes, days } = all.known;
  const number = new Intl.NumberFormat(t('language'));
  const middle = (
    histogram: Record<string, number> | undefined,
    most: number,
    [unit, many]: readonly [MessageKey, MessageKey],
  ) => {
    const value = median(histogram);
    if (value === null) return t('figures_unknown');
    return value >= most ? t(many) : t(unit, number.format(value));
  };
  return [
    { label: t('figures_interviews'), value: amountWords(amountAt(all, 'interviews'), t) },
    { label: t('figures_found_none'), value: amountWords(amountAt(all, 'status', 'none'), t) },
    { label: t('figures_not_assessed'), value: amountWords(amountAt(all, 'status', 'not-assessed'), t) },
    {
      label: t('figures_minutes'),
      value: middle(minutes, MOST_MINUTES, ['figures_minutes_value', 'figures_minutes_most']),
    },
    { label: t('figures_days'), value: middle(days, MOST_DAYS, ['figures_days_value', 'figures_days_most']) },
  ];
}

/** Whether something is hidden in these numbers. */
export function hidesSome({ hidden }: Sum): boolean {
  return Object.keys(hidden).length > 0;
}
