import type { MessageKey } from '@/utils/i18n/translate.ts';
import type { Outcome } from '@/utils/interview/draft.ts';

/** The word of each outcome, in the order of the buttons. */
export const OUTCOME_TEXTS = {
  accepted: 'outcome_accepted',
  declined: 'outcome_declined',
  'in-place': 'outcome_in_place',
  later: 'outcome_later',
} as const satisfies Record<Outcome, MessageKey>;

export const OUTCOMES = Object.keys(OUTCOME_TEXTS) as Outcome[];
