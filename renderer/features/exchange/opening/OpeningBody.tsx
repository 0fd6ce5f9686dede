import {
  CircleAlert,
  FileX,
  HardDrive,
  ShieldAlert,
  ShieldQuestion,
  type LucideIcon,
} from 'lucide-react';
import type { CaseAlias } from '#shared/base/ids';
import type { FieldPlace } from '#shared/merge/mergeReceipt';
import { nl } from '#shared/text/nl';
import { opening as texts } from '#shared/text/nl/opening';
import type { KeyCards } from '../../../vault/exchange/workplaceExchange.ts';
import { WordsDiffer } from '../cards/CompareButtons.tsx';
import { SafetyWords } from '../cards/SafetyWords.tsx';
import { keyCards } from '#shared/text/nl/keyCards';
import { Banner } from '../../../ui/Banner.tsx';
import { ArrivedFile } from './ArrivedFile.tsx';
import { CodeFields } from './CodeFields.tsx';
import { FileProgress } from './FileProgress.tsx';
import { LostWordList } from './LostWordList.tsx';
import type { AcceptProblem, OpenActions, OpenProblem } from './openActions.ts';
import { Outcome } from './Outcome.tsx';
import { senderName } from './stepTitle.ts';
import type { Opening, OpeningStep } from './useOpening.ts';

/** What the screens of opening know of the rest of the app. */
export interface OpeningParts {
  readonly cards: Pick<KeyCards, 'cards' | 'safetyPhrase' | 'setChecked' | 'revoke'>;
  readonly readCode: OpenActions['readCode'];
  /** The case on screen with its code; null while the list shows. */
  readonly openCase: { readonly alias: CaseAlias; readonly code: string } | null;
  /** Code of one of the own cases; null when it is not here. */
  readonly codeOf: (alias: CaseAlias) => string | null;
  /** Where words stand, like "H3, uitleg". */
  readonly placeName: (place: FieldPlace) => string;
}

export interface OpeningBodyProps extends OpeningParts {
  readonly opening: Opening;
}

/** What the file turned out to be, and what to do about it. */
export function OpeningBody(props: OpeningBodyProps) {
  const { opening, cards, openCase, codeOf, placeName } = props;
  const { step, file } = opening;
  switch (step.kind) {
    case 'busy':
      return <FileProgress what={step.what} size={file.size} />;
    case 'code':
      return (
        <CodeFields
          isWrong={step.isWrong}
          readCode={props.readCode}
          onTry={(words) => {
            void opening.tryCode(words);
          }}
        />
      );
    case 'problem': {
      const { icon, tone } = lookOf(step.problem);
      return (
        <Outcome icon={icon} tone={tone}>
          <p>{texts.problems[step.problem].text}</p>
        </Outcome>
      );
    }
    case 'arrived':
      return <ArrivedFile arrived={step.arrived} openCase={openCase} codeOf={codeOf} />;
    case 'compare':
      return (
        <SafetyWords
          cards={cards}
          signKey={step.arrived.senderSignKey}
          name={senderName(step.arrived)}
        />
      );
    case 'needCard':
      return (
        <>
          {step.problem !== null && (
            <Banner tone="attention" title={cardProblem(step.problem).title}>
              {cardProblem(step.problem).text}
            </Banner>
          )}
          <Outcome icon={ShieldQuestion} tone="attention">
            <p>{texts.needCard.text(senderName(step.arrived))}</p>
          </Outcome>
        </>
      );
    case 'differ':
      return <WordsDiffer name={senderName(step.arrived)} />;
    case 'stopped':
      return (
        <LostWordList lost={step.lost} name={senderName(step.arrived)} placeName={placeName} />
      );
    case 'notKept':
      return (
        <Outcome icon={HardDrive} tone="danger">
          <p>{notKeptText(step.reason)}</p>
        </Outcome>
      );
  }
}

function cardProblem(problem: Extract<OpeningStep, { kind: 'needCard' }>['problem']): {
  readonly title: string;
  readonly text: string;
} {
  if (problem === null || problem === 'other-card') return texts.needCard.other;
  return keyCards.problems[problem];
}

type Problem = Exclude<OpenProblem, 'needs-code' | 'wrong-code'>;

function lookOf(problem: Problem): {
  readonly icon: LucideIcon;
  readonly tone: 'attention' | 'danger';
} {
  if (problem === 'bad-signature' || problem === 'revoked-key') {
    return { icon: ShieldAlert, tone: 'danger' };
  }
  const isFile = problem === 'empty' || problem === 'truncated' || problem === 'damaged';
  return { icon: isFile ? FileX : CircleAlert, tone: 'attention' };
}

function notKeptText(reason: AcceptProblem): string {
  if (reason === 'disk-full') return texts.noSpace.text;
  const why = reason === 'not-kept' ? nl.cases.openFailed['not-kept'] : nl.errors.keep[reason];
  return `${why} ${texts.notKept.text}`;
}
