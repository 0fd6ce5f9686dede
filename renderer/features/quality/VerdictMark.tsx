import { Eye, Minus } from 'lucide-react';
import type { Verdict } from '#shared/quality/criterionRule';
import { quality } from '#shared/text/nl/quality';
import { StatusMark, type StatusShape } from '../../ui/StatusMark.tsx';
import styles from './VerdictMark.module.css';

export interface VerdictMarkProps {
  readonly verdict: Verdict;
}

const SHAPES: Readonly<Partial<Record<Verdict, StatusShape>>> = {
  met: 'done',
  partly: 'half',
  not: 'empty',
};

/** The verdict as a shape with its word; ink only, nothing here is a traffic light. */
export function VerdictMark({ verdict }: VerdictMarkProps) {
  const shape = SHAPES[verdict];
  const label = quality.verdicts[verdict];
  if (shape !== undefined) {
    return <StatusMark shape={shape} label={label} className={styles['mark']} />;
  }
  return (
    <span className={styles['mark']}>
      {verdict === 'notByProgram' ? <Eye aria-hidden="true" /> : <Minus aria-hidden="true" />}
      <span>{label}</span>
    </span>
  );
}
