import {
  ArrowDownRight,
  ArrowRight,
  ArrowUpRight,
  FileText,
  RefreshCw,
  Scale,
  Split,
  Unlink,
  Wrench,
} from 'lucide-react';
import type { Entity } from '#shared/analysis/analysis';
import { nameOf } from '#shared/analysis/entityNames';
import { fieldWords } from '#shared/analysis/fieldWords';
import { isBlank, plainText } from '#shared/analysis/prose';
import { referenceName } from '#shared/analysis/entityNames';
import type { FactorUse } from '#shared/factors/factorUse';
import { factorBoard as text } from '#shared/text/nl/factorBoard';
import { FactorMark } from '../../forms/looks/FactorMark.tsx';
import { useAnalysis } from '../../state/useOpenCase.ts';
import { classNames } from '../../ui/classNames.ts';
import styles from './FactorCard.module.css';
import { FiveSteps } from './FiveSteps.tsx';

export interface FactorCardProps {
  readonly factor: Entity<'factor'>;
  readonly use: FactorUse | undefined;
  /** From 1: the place in the choice; null when it is not chosen. */
  readonly choice: number | null;
  readonly hasCause: boolean;
}

const trends = { better: ArrowUpRight, same: ArrowRight, worse: ArrowDownRight } as const;

/** What a card says: the sentence, and under it what it does, since when, how heavy and on what it rests. */
export function FactorCard({ factor, use, choice, hasCause }: FactorCardProps) {
  const analysis = useAnalysis();
  const words = isBlank(factor.text)
    ? nameOf(analysis, 'factor', factor.id)
    : plainText(factor.text, (ref) => referenceName(analysis, ref));
  const told = [
    factor.function === null ? '' : text.card.does[factor.function],
    factor.term === null ? '' : text.card.term[factor.term],
  ].filter((part) => part !== '');
  const Trend = factor.trend === null ? null : trends[factor.trend];
  return (
    <>
      {choice !== null && <span className={styles['choice']}>{choice}</span>}
      <span className={styles['text']}>{words}</span>
      <span className={styles['meta']}>
        <span className={styles['told']}>
          <FactorMark kind={factor.kind} />
          {told.length > 0 && <span>{told.join(' · ')}</span>}
        </span>
        {use !== undefined && use.loops.length > 0 && (
          <span className={styles['with']}>
            <RefreshCw aria-hidden="true" />
            <span className={styles['hidden']}>{text.card.inLoops}</span>
            {use.loops.join(' ')}
          </span>
        )}
      </span>
      <span className={styles['meta']}>
        {factor.impact !== null && (
          <FiveSteps
            icon={<Scale aria-hidden="true" />}
            value={factor.impact}
            label={text.card.impact(scaleWord('impact', factor.impact), factor.impact)}
          />
        )}
        {factor.modifiability !== null && (
          <FiveSteps
            icon={<Wrench aria-hidden="true" />}
            value={factor.modifiability}
            label={text.card.modifiability(
              scaleWord('modifiability', factor.modifiability),
              factor.modifiability,
            )}
          />
        )}
        {Trend !== null && factor.trend !== null && (
          <span className={styles['with']} title={text.card.trend[factor.trend]}>
            <Trend aria-hidden="true" />
            <span className={styles['hidden']}>{text.card.trend[factor.trend]}</span>
          </span>
        )}
        <Sources count={use?.sources ?? 0} />
        {use?.isUsed === false && (
          <span className={classNames(styles['with'], styles['loose'])} title={text.card.unused}>
            <Unlink aria-hidden="true" />
            <span className={styles['hidden']}>{text.card.unused}</span>
          </span>
        )}
        {hasCause && (
          <span className={classNames(styles['with'], styles['loose'])} title={text.card.hasCause}>
            <Split aria-hidden="true" />
            <span className={styles['hidden']}>{text.card.hasCause}</span>
          </span>
        )}
      </span>
    </>
  );
}

function Sources({ count }: { readonly count: number }) {
  const words = count === 0 ? text.card.noSource : text.card.sources(count);
  return (
    <span className={classNames(styles['with'], count === 0 && styles['loose'])} title={words}>
      <FileText aria-hidden="true" />
      <span aria-hidden="true">{count}</span>
      <span className={styles['hidden']}>{words}</span>
    </span>
  );
}

function scaleWord(field: 'impact' | 'modifiability', value: number): string {
  return fieldWords('factor', field).scale?.[value - 1] ?? '';
}
