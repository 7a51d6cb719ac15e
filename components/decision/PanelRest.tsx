import type { ComponentChildren } from 'preact';
import { ConfirmDialog, type ConfirmDialogProps } from '@/components/common/ConfirmDialog.tsx';
import { TextsProvider } from '@/components/common/texts.ts';
import { BegunElsewhere, type BegunElsewhereProps } from '@/components/interview/BegunElsewhere.tsx';
import { FirstRun, type FirstRunProps } from '@/components/interview/FirstRun.tsx';
import { OutlookLink, type OutlookLinkProps } from '@/components/interview/OutlookLink.tsx';
import { SeenDialog, type SeenDialogProps } from '@/components/interview/SeenDialog.tsx';
import { SeenNote, type SeenNoteProps } from '@/components/interview/SeenNote.tsx';
import type { Translate } from '@/utils/i18n/translate.ts';
import { Deciding, type DecidingProps, type DecisionTools } from './Deciding.tsx';
import { Finished, type FinishedProps } from './Finished.tsx';
import { WhyNotDialog, type WhyNotDialogProps } from './WhyNotDialog.tsx';

/**
 * What the panel shows beside the questions: what comes before them, the decision, how the interview ended, why other help
 * does not fit, a person seen before, a question back, links.
 */
export type PanelRestProps = { t: Translate } & (
  | { finished: FinishedProps }
  | { deciding: Omit<DecidingProps, 'tools'> }
  | { whyNot: WhyNotDialogProps }
  | { confirming: ConfirmDialogProps }
  | { link: OutlookLinkProps }
  | { firstRun: FirstRunProps }
  | { begunElsewhere: BegunElsewhereProps }
  | { seen: SeenNoteProps }
  | { asking: Omit<SeenDialogProps, 'findingsIn'> & { words: Parameters<DecisionTools['findings']>[1] } }
);

/** The half of the panel that is not needed for the first question, with the texts that it was given. */
export function PanelRest(props: PanelRestProps & { tools: DecisionTools }): ComponentChildren {
  return <TextsProvider value={props.t}>{part(props)}</TextsProvider>;
}

function part(props: PanelRestProps & { tools: DecisionTools }) {
  const { tools } = props;
  if ('finished' in props) return <Finished {...props.finished} />;
  if ('deciding' in props) return <Deciding {...props.deciding} tools={tools} />;
  if ('whyNot' in props) return <WhyNotDialog {...props.whyNot} />;
  if ('link' in props) return <OutlookLink {...props.link} />;
  if ('firstRun' in props) return <FirstRun {...props.firstRun} />;
  if ('begunElsewhere' in props) return <BegunElsewhere {...props.begunElsewhere} />;
  if ('seen' in props) return <SeenNote {...props.seen} />;
  if ('confirming' in props) return <ConfirmDialog {...props.confirming} />;
  const { words, ...asking } = props.asking;
  return <SeenDialog {...asking} findingsIn={(code) => tools.findings(code, words)} />;
}
