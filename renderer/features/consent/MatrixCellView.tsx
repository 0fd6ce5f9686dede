import { Check, CircleDashed, Hourglass, MessageSquareText, RotateCcw, X } from 'lucide-react';
import type { Consent } from '#shared/analysis/consent';
import { isBlank } from '#shared/analysis/prose';
import type { MatrixCell, MatrixColumn } from '#shared/consent/consentMatrix';
import { consentScreen } from '#shared/text/nl/consentScreen';
import { classNames } from '../../ui/classNames.ts';
import { formatShortDay } from '../../ui/dutchTime.ts';
import hidden from '../../ui/hidden.module.css';
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
  /** `YYYY-MM-DD`. */
  readonly today: string;
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
  const date = cell.answer?.on == null ? '' : formatShortDay(cell.answer.on, props.today);
  const begun = records.some(isBegun) ? consentScreen.cells.begun : '';
  const hasNote = records.some(({ note }) => !isBlank(note));
  const isPlain = words.look === 'quiet';
  const Sign = signs[words.look];
  const lines = [isPlain ? '' : date, words.why, begun].filter((line) => line !== '');
  return (
    <button
      type="button"
      data-stop={stop}
      tabIndex={props.isTabStop ? 0 : -1}
      aria-expanded={props.isOpen}
      className={classNames(styles['cell'], styles[words.look])}
      onFocus={props.onFocus}
      onClick={props.onOpen}
    >
      {!isPlain && <Sign aria-hidden="true" className={classNames(styles['sign'])} />}
      <span className={styles['words']}>
        <span className={hidden['hidden']}>{consentScreen.cells.before(person, purpose)}</span>
        <span className={styles['state']}>
          {words.struck !== '' && <s className={styles['struck']}>{words.struck}</s>} {words.state}
        </span>
        {lines.map((line) => (
          <span key={line}>
            <span className={hidden['hidden']}>{consentScreen.cells.between}</span>
            {line}
          </span>
        ))}
      </span>
      {hasNote && (
        <>
          <span className={hidden['hidden']}>
            {consentScreen.cells.between}
            {consentScreen.panel.noteMark}
          </span>
          <MessageSquareText aria-hidden="true" className={classNames(styles['note'])} />
        </>
      )}
    </button>
  );
}
