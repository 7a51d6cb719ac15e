import type { MessageKey } from '@/utils/i18n/translate.ts';
import type { ProposalResult } from '@/utils/journal/event.ts';

/** The words for what became of a proposal, in the order of the buttons. */
export const HEARD_TEXTS = {
  went: 'heard_went',
  'did-not-go': 'heard_did_not_go',
  'other-solution': 'heard_other_solution',
  'no-news': 'heard_no_news',
} as const satisfies Record<ProposalResult, MessageKey>;

export const PROPOSAL_RESULTS = Object.keys(HEARD_TEXTS) as ProposalResult[];
