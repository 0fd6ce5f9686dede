import { Check, CircleDashed, Hourglass, MessageSquareText, RotateCcw, X } from 'lucide-react';
import type { Consent } from '#shared/analysis/consent';
import { isBlank } from '#shared/analysis/prose';
import type { MatrixCell, MatrixColumn } from '#shared/consent/consentMatrix';
import { consentScreen } from '#shared/text/nl/consentScreen';
import { longDate } from '#shared/text/nl/dates';
import { classNames } from '../../ui/classNames.ts';
import { cellWords, type CellLook } from './cellWords.ts';
import { isBegun } from './chosenCell.ts';
import styles from './MatrixCellView.module.css';

export interface MatrixCellViewProps {
  readonly cell: MatrixCell;
  readonly column: MatrixColumn;
  readonly records: readonly Consent[];
  readonly person: string;
  readonly purpose: string;
  readonly stop: string;
  readonly isTabStop: boolean;
  readonly isOpen: boolean;
  readonly onFocus: () => void;
  readonly onOpen: () => void;
}

const signs: Readonly<Record<CellLook, typeof Check>> = {
  yes: Check,
  no: X,
  ended: RotateCcw,
  open: Hourglass,
  quiet: CircleDashed,
};

/** The answer of one person to one question, in words; opens what belongs to it. */
export function MatrixCellView(props: MatrixCellViewProps) {
  const { cell, column, records, person, purpose, stop } = props;
  const hasOpinion = records.some(({ childOpinion }) => !isBlank(childOpinion));
  const words = cellWords(cell, column, hasOpinion);
  const date = cell.answer?.on == null ? '' : longDate(cell.answer.on);
  const begun = records.some(isBegun) ? consentScreen.cells.begun : '';
  const hasNote = records.some(({ note }) => !isBlank(note));
  const isPlain = words.look === 'quiet';
  const Sign = signs[words.look];
  const lines = [isPlain ? '' : date, words.why, begun].filter((line) => line !== '');
  const spoken = [
    words.struck,
    words.state,
    ...lines,
    hasNote ? consentScreen.panel.noteMark : '',
  ].filter((part) => part !== '');
  return (
    <button
      type="button"
      data-stop={stop}
      tabIndex={props.isTabStop ? 0 : -1}
      aria-expanded={props.isOpen}
      aria-label={consentScreen.cells.label(person, purpose, spoken.join(', '))}
      className={classNames(styles['cell'], styles[words.look])}
      onFocus={props.onFocus}
      onClick={props.onOpen}
    >
      {!isPlain && <Sign aria-hidden="true" className={classNames(styles['sign'])} />}
      <span className={styles['words']}>
        <span className={styles['state']}>
          {words.struck !== '' && <s className={styles['struck']}>{words.struck}</s>} {words.state}
        </span>
        {lines.map((line) => (
          <span key={line} className={styles['line']}>
            {line}
          </span>
        ))}
      </span>
      {hasNote && <MessageSquareText aria-hidden="true" className={classNames(styles['note'])} />}
    </button>
  );
}
