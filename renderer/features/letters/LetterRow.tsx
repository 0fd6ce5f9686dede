import { ChevronDown, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Entity } from '#shared/analysis/analysis';
import { useAnalysis } from '../../state/useOpenCase.ts';
import { Chip } from '../../ui/Chip.tsx';
import styles from './LettersView.module.css';
import { forWhom, kindWord, statesOf } from './letterState.ts';

export interface LetterRowProps {
  readonly letter: Entity<'letter'>;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly children?: ReactNode;
}

/** One text: what it is, for whom, and how it stands. */
export function LetterRow({ letter, isOpen, onToggle, children }: LetterRowProps) {
  const analysis = useAnalysis();
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  return (
    <li className={styles['row']}>
      <button
        type="button"
        data-stop={letter.id}
        aria-expanded={isOpen}
        className={styles['head']}
        onClick={onToggle}
      >
        <Chevron aria-hidden="true" className={styles['chevron']} />
        <span className={styles['words']}>
          <b>{kindWord(letter.kind)}</b> {forWhom(analysis, letter)}
        </span>
        <span className={styles['states']}>
          {statesOf(analysis, letter).map((state) => (
            <Chip key={state}>{state}</Chip>
          ))}
        </span>
      </button>
      {children}
    </li>
  );
}
