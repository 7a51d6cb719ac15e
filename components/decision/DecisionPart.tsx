import type { ComponentChildren } from 'preact';
import { TextsProvider } from '@/components/common/texts.ts';
import type { Translate } from '@/utils/i18n/translate.ts';
import { Deciding, type DecidingProps } from './Deciding.tsx';
import { Finished, type FinishedProps } from './Finished.tsx';

/** What the panel shows once the questions are done: the decision, or how the interview ended. */
export type DecisionPartProps = { t: Translate } & (
  | { finished: FinishedProps }
  | { deciding: Omit<DecidingProps, 'tools'> }
);

/** The half of the panel that is not needed for the first question, with the texts that it was given. */
export function DecisionPart(props: DecisionPartProps & Pick<DecidingProps, 'tools'>): ComponentChildren {
  return (
    <TextsProvider value={props.t}>
      {'finished' in props ? (
        <Finished {...props.finished} />
      ) : (
        <Deciding {...props.deciding} tools={props.tools} />
      )}
    </TextsProvider>
  );
}
