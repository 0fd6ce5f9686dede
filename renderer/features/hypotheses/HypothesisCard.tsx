import type { Entity } from '#shared/analysis/analysis';
import { codeOf, nameOf, referenceName } from '#shared/analysis/entityNames';
import { fieldWords } from '#shared/analysis/fieldWords';
import { isBlank, plainText } from '#shared/analysis/prose';
import {
  hypothesisTally,
  reasonOfRejection,
  type HypothesisTally,
} from '#shared/hypotheses/hypothesisTally';
import { hypotheses } from '#shared/text/nl/hypotheses';
import { HypothesisStatusMark } from '../../forms/looks/HypothesisStatusMark.tsx';
import { ItemMarks } from '../../forms/looks/ItemMarks.tsx';
import { useAnalysis } from '../../state/useOpenCase.ts';
import { classNames } from '../../ui/classNames.ts';
import styles from './HypothesisCard.module.css';

export interface HypothesisCardProps {
  readonly hypothesis: Entity<'hypothesis'>;
  readonly isOpen: boolean;
  readonly isTabStop: boolean;
  readonly onOpen: () => void;
  readonly onFocus: () => void;
}

const text = hypotheses.card;

/** What a hypothesis says, how far its test is, what pleads for and against it, and who sees it so. */
export function HypothesisCard(props: HypothesisCardProps) {
  const { hypothesis, isOpen } = props;
  const analysis = useAnalysis();
  const { id, status, confidence, fromOwnExplanation } = hypothesis;
  const tally = hypothesisTally(analysis, id);
  const isRejected = status === 'rejected';
  const words = isBlank(hypothesis.text)
    ? nameOf(analysis, 'hypothesis', id)
    : plainText(hypothesis.text, (ref) => referenceName(analysis, ref));
  const codes = hypothesis.factors
    .map((factor) => codeOf(analysis, 'factor', factor))
    .filter((code) => code !== '');
  const scale = fieldWords('hypothesis', 'confidence').scale ?? [];
  return (
    <button
      type="button"
      data-stop={id}
      tabIndex={props.isTabStop ? 0 : -1}
      aria-expanded={isOpen}
      className={classNames(
        styles['card'],
        isOpen && styles['open'],
        isRejected && styles['rejected'],
      )}
      onFocus={props.onFocus}
      onClick={props.onOpen}
    >
      <span className={styles['head']}>
        <b className={styles['code']}>{codeOf(analysis, 'hypothesis', id)}</b>
        <HypothesisStatusMark status={status} />
      </span>
      <ItemMarks id={id} isOpen={isOpen} />
      {hypothesis.shortName !== '' && (
        <span className={styles['name']}>{hypothesis.shortName}</span>
      )}
      <span className={styles['text']}>{words}</span>
      {isRejected ? (
        <span className={styles['reason']}>
          {reasonOfRejection(analysis, hypothesis) || hypotheses.noReason}
        </span>
      ) : (
        <>
          <span className={styles['meta']}>
            <span>{text.pro(tally.pro)}</span>
            <span>{tally.contra === 0 ? text.noContra : text.contra(tally.contra)}</span>
            {confidence !== null && <span>{text.certain(scale[confidence - 1] ?? '')}</span>}
          </span>
          <span className={styles['meta']}>
            <span>{answers(tally)}</span>
            <span>{codes.length < 2 ? text.fewFactors : text.factors(codes.join(', '))}</span>
          </span>
        </>
      )}
      {fromOwnExplanation !== null && (
        <span className={styles['own']}>
          {text.ownOf(nameOf(analysis, 'helpRequest', fromOwnExplanation))}
        </span>
      )}
    </button>
  );
}

function answers({ recognise, partly, not }: HypothesisTally): string {
  const said = [
    recognise > 0 ? text.recognise(recognise) : '',
    partly > 0 ? text.partly(partly) : '',
    not > 0 ? text.not(not) : '',
  ].filter((part) => part !== '');
  return said.length === 0 ? text.notAsked : said.join(', ');
}
