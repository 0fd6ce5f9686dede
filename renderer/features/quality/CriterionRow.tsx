import type { Entity } from '#shared/analysis/analysis';
import { optionOf } from '#shared/quality/sayNames';
import type { CriterionResult } from '#shared/quality/evaluateCriteria';
import { isOpen } from '#shared/quality/evaluateCriteria';
import { quality as texts } from '#shared/text/nl/quality';
import { qualityCriteria } from '#shared/text/nl/qualityCriteria';
import { sections } from '#shared/text/nl/sections';
import { ProseView } from '../../editor/ProseView.tsx';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import styles from './CriterionRow.module.css';
import { VerdictMark } from './VerdictMark.tsx';

export interface CriterionRowProps {
  readonly result: CriterionResult;
  /** What the duo wrote with it. */
  readonly notes: readonly Entity<'criterionNote'>[];
  readonly onGo: () => void;
  /** Left out where there is nothing to note, or nothing may be written. */
  readonly onLooked?: (() => void) | undefined;
}

/** One criterion: the verdict in a shape and a word, why, and the way to the place. */
export function CriterionRow({ result, notes, onGo, onLooked }: CriterionRowProps) {
  const { id, verdict, reason, section } = result;
  const statement = qualityCriteria[id];
  return (
    <li className={styles['row']}>
      <VerdictMark verdict={verdict} />
      <div className={styles['text']}>
        <p className={styles['statement']}>{statement}</p>
        <p className={styles['reason']}>{reason}</p>
        {notes.map(({ id: note, kind, level, text }) => (
          <div key={note} className={styles['note']}>
            <span className={styles['kind']}>
              {texts.kinds[kind ?? 'looked']}
              {level !== null && ` (${optionOf('criterionNote', 'level', level)})`}
            </span>
            <ProseView prose={text} />
          </div>
        ))}
        {result.class === 'blocking' && isOpen(result) && <Chip>{texts.classes.blocking}</Chip>}
      </div>
      <div className={styles['actions']}>
        <Button
          size="small"
          aria-label={texts.goTo(statement, sections[section].title)}
          onPress={onGo}
        >
          {texts.go}
        </Button>
        {onLooked !== undefined && (
          <Button kind="quiet" size="small" onPress={onLooked}>
            {texts.addLooked}
          </Button>
        )}
      </div>
    </li>
  );
}
