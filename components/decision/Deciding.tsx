import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { counted } from '@/components/common/counted.ts';
import { NoteBox } from '@/components/common/NoteBox.tsx';
import { useTexts } from '@/components/common/texts.ts';
import { VOUCHER } from '@/components/common/voucher-kind.ts';
import { outlookKey } from '@/components/common/words.ts';
import { AnsweredRow } from '@/components/interview/AnsweredRow.tsx';
import type { Draft, Outcome } from '@/utils/interview/draft.ts';
import type { Checklist } from '@/utils/interview/types.ts';
import type { InterviewView } from '@/utils/interview/view.ts';
import type { Because } from '@/utils/orientation/explain/why.ts';
import type { Book, Proposal } from '@/utils/orientation/types.ts';
import type { Finding, GuardedWords } from '@/utils/privacy/findings.ts';
import type { LocalHelp, Offer, OfferSorter } from '@/utils/programmes/offers.ts';
import type { Areas } from '@/utils/programmes/types.ts';
import type { Settings } from '@/utils/settings/settings.ts';
import { DecisionForm, type DecisionFormProps } from './DecisionForm.tsx';
import { ProposalCard } from './ProposalCard.tsx';
import { SkillsNote } from './SkillsNote.tsx';
import { TerritoryLine, type TerritoryLineProps } from './TerritoryLine.tsx';
import { VoucherForm } from './VoucherForm.tsx';

export interface DecidingProps
  extends Pick<
    DecisionFormProps,
    'codeLength' | 'seen' | 'problem' | 'canRecord' | 'busy' | 'onRecord' | 'onWithoutTrace' | 'onNote'
  > {
  view: InterviewView;
  draft: Draft;
  checklist: Checklist;
  book: Book;
  settings: Settings;
  /** What there is in the territory, and what may be noted; null while it is not known. */
  help: (LocalHelp & NoteRules & { territory: Areas; cheques: Readonly<Record<string, number>> }) | null;
  /** The day as `YYYY-MM-DD`. */
  today: string;
  tools: DecisionTools;
  /** The reasons of each kind, with the answers that led to them. */
  why: Readonly<Record<string, readonly Because[]>>;
  /** Questions are open, and none of their answers can change what is proposed. */
  settled: boolean;
  /** The note, once it was asked for. */
  note: string | null;
  copy: (text: string) => Promise<boolean>;
  notices: ComponentChildren;
  onOpen: (question: string) => void;
  onBack: () => void;
  onOutcome: (kind: string, outcome: Outcome | undefined) => void;
  onSet: (parts: Partial<Draft>) => void;
  onOptions: () => void;
  onWhyNot: () => void;
}

/** What may be noted about a person in free words. */
interface NoteRules {
  /** Whether a decision may bear free text. */
  freeText: boolean;
  /** Words that must not stand in it, nor in the code. */
  words: readonly GuardedWords[];
}

/** What the decision needs of the pure folders; a component knows only their types. */
export interface DecisionTools {
  readAreas: TerritoryLineProps['read'];
  areasInWords: (areas: Areas) => string;
  offersOfKind: OfferSorter;
  findings: (text: string, words: readonly GuardedWords[]) => Finding[];
}

/** The proposals in full, what is agreed on each, and how the interview ends. */
export function Deciding(props: DecidingProps) {
  const { view, draft, book, settings, help, tools, onOpen, onSet } = props;
  const t = useTexts();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.closest('main')?.scrollIntoView({ block: 'start' });
    title.current?.focus({ preventScroll: true });
  }, []);
  const answered = view.questions.filter(({ id }) => id in view.answers);
  const all = help?.offers ?? [];
  const findingsIn = (text: string) => tools.findings(text, help?.words ?? []);
  const canBeGiven = ({ programme }: Offer) => help?.vouchers.includes(programme.id) ?? false;
  const offersOf = (kind: string) => {
    // One that cannot be given here, used up or another town's, would only be asked for.
    const among = kind === VOUCHER ? all.filter((one) => one.state !== 'open' || canBeGiven(one)) : all;
    return tools.offersOfKind(among, kind, view.answers.purpose);
  };
  const choose = (kind: string) => (programme: string | undefined) => {
    const { [kind]: _, ...others } = draft.programmes;
    onSet({ programmes: programme === undefined ? others : { ...others, [kind]: programme } });
  };
  const cards = (proposals: readonly Proposal[]) =>
    proposals.map((proposal) => (
      <ProposalCard
        key={proposal.kind}
        kind={proposal.kind}
        because={props.why[proposal.kind] ?? []}
        book={book}
        checklist={props.checklist}
        role={settings.role}
        habilitated={settings.habilitated}
        outcome={draft.outcomes[proposal.kind]}
        offers={offersOf(proposal.kind)}
        all={all}
        territorySet={help?.territorySet ?? true}
        chosen={draft.programmes[proposal.kind]}
        // Which cheque is chosen with its number, in its own form.
        onChoose={proposal.kind === VOUCHER ? undefined : choose(proposal.kind)}
        onOutcome={(outcome) => {
          props.onOutcome(proposal.kind, outcome);
          if (proposal.kind === VOUCHER && outcome !== 'accepted') onSet({ voucher: null });
        }}
      >
        {proposal.kind === VOUCHER && help && voucherForm(all.filter(canBeGiven))}
      </ProposalCard>
    ));
  const voucherForm = (offers: readonly Offer[]) => (
    <VoucherForm
      programmes={offers.map(({ programme }) => programme)}
      cheques={help?.cheques ?? {}}
      given={draft.voucher}
      onGive={(voucher) => {
        onSet({ voucher });
        props.onOutcome(VOUCHER, voucher ? 'accepted' : undefined);
      }}
    />
  );
  // The last ones may have gone in another window: what was agreed must not stay where nothing can take it back.
  const isGone =
    help !== null &&
    draft.voucher !== null &&
    !view.evaluation.proposals.some(({ kind }) => kind === VOUCHER);
  return (
    <>
      <main data-region="proposals">
        {props.notices}
        <div class="row between">
          <button type="button" class="link" onClick={props.onBack}>
            {t('back_to_questions')}
          </button>
          {view.open.length > 0 && <span class="soft">{counted(t, 'questions_open', view.open.length)}</span>}
        </div>
        <details class="given">
          <summary>{counted(t, 'answers_given', answered.length)}</summary>
          {answered.map((question) => (
            <AnsweredRow
              key={question.id}
              question={question}
              answer={view.answers[question.id] ?? []}
              observed={draft.observed.includes(question.id)}
              onChange={() => onOpen(question.id)}
            />
          ))}
        </details>
        {help && (
          <TerritoryLine
            words={tools.areasInWords(help.territory)}
            own={draft.territory !== null}
            read={tools.readAreas}
            onChange={(territory) => onSet({ territory })}
            onOptions={props.onOptions}
          />
        )}
        <h2 ref={title} tabIndex={-1} class="title">
          {t('outlook')}
        </h2>
        {props.settled && <p class="settled">{t('settled')}</p>}
        {isGone && voucherForm([])}
        {view.outlook !== 'found' && <p class="outlook-none">{t(outlookKey(view.outlook))}</p>}
        {cards(view.first)}
        {view.then.length > 0 && (
          <details class="then">
            <summary>{counted(t, 'then', view.then.length)}</summary>
            {cards(view.then)}
          </details>
        )}
        <button type="button" class="plain wide" onClick={props.onWhyNot}>
          {t('why_not')}
        </button>
        <SkillsNote skills={draft.skills} today={props.today} onChange={(skills) => onSet({ skills })} />
      </main>
      <section class="ending" aria-label={t('decision')}>
        {props.note !== null && <NoteBox note={props.note} rows={4} takesFocus copy={props.copy} />}
        <DecisionForm
          reviewOn={draft.reviewOn}
          code={draft.code}
          codeLength={props.codeLength}
          seen={props.seen}
          codeFindings={findingsIn(draft.code)}
          freeText={help?.freeText ? { text: draft.comment, findings: findingsIn(draft.comment) } : null}
          hasProposals={view.evaluation.proposals.length > 0}
          problem={props.problem}
          canRecord={props.canRecord}
          busy={props.busy}
          noTrace={view.noTrace}
          onReviewOn={(reviewOn) => props.onSet({ reviewOn })}
          onCode={(code) => props.onSet({ code })}
          onFreeText={(comment) => props.onSet({ comment })}
          onRecord={props.onRecord}
          onWithoutTrace={props.onWithoutTrace}
          onNote={props.onNote}
        />
      </section>
    </>
  );
}
