import type { ComponentChildren } from 'preact';
import { ConfirmDialog, type ConfirmDialogProps } from '@/components/common/ConfirmDialog.tsx';
import { TextsProvider } from '@/components/common/texts.ts';
import { OutlookLink, type OutlookLinkProps } from '@/components/interview/OutlookLink.tsx';
import type { Translate } from '@/utils/i18n/translate.ts';
import { Deciding, type DecidingProps, type DecisionTools } from './Deciding.tsx';
import { Finished, type FinishedProps } from './Finished.tsx';
import { WhyNotDialog, type WhyNotDialogProps } from './WhyNotDialog.tsx';

/** What the panel shows beside the questions: the decision, how the interview ended, why other help does not fit, a question back, a link. */
export type PanelRestProps = { t: Translate } & (
  | { finished: FinishedProps }
  | { deciding: Omit<DecidingProps, 'tools'> }
  | { whyNot: WhyNotDialogProps }
  | { confirming: ConfirmDialogProps }
  | { link: OutlookLinkProps }
);

/** The half of the panel that is not needed for the first question, with the texts that it was given. */
export function PanelRest(props: PanelRestProps & { tools: DecisionTools }): ComponentChildren {
  return (
    <TextsProvider value={props.t}>
      {'finished' in props ? (
        <Finished {...props.finished} />
      ) : 'deciding' in props ? (
        <Deciding {...props.deciding} tools={props.tools} />
      ) : 'whyNot' in props ? (
        <WhyNotDialog {...props.whyNot} />
      ) : 'link' in props ? (
        <OutlookLink {...props.link} />
      ) : (
        <ConfirmDialog {...props.confirming} />
      )}
    </TextsProvider>
  );
}
