import { Plus } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import type { EntityId } from '#shared/base/ids';
import { forms } from '#shared/text/nl/forms';
import { editCase } from '../../state/openCaseStore.ts';
import { useOpenCase } from '../../state/useOpenCase.ts';
import { Button } from '../../ui/Button.tsx';
import { RemovedNote } from '../RemovedNote.tsx';
import styles from './EvidenceColumn.module.css';
import { EvidenceItem } from './EvidenceItem.tsx';

export interface EvidenceColumnProps {
  readonly hypothesis: EntityId;
  readonly side: 'for' | 'against';
  /** What could prove it wrong, as its kind asks it; asked against only. */
  readonly question?: string | undefined;
}

/** For and against weigh the same: equal columns, and an empty one asks a question. */
export function EvidenceColumn({ hypothesis, side, question }: EvidenceColumnProps) {
  const headingId = useId();
  const evidence = useOpenCase((state) => state.analysis.evidence);
  const isReadOnly = useOpenCase((state) => state.caseDocument.isReadOnly);
  const root = useRef<HTMLElement>(null);
  const [added, setAdded] = useState<EntityId | null>(null);
  const [removed, setRemoved] = useState<EntityId | null>(null);
  const pieces = evidence.filter((piece) => piece.hypothesis === hypothesis && piece.side === side);
  const isFor = side === 'for';
  const add = () => {
    editCase('evidence.add', (writer) => {
      setAdded(writer.add('evidence', { hypothesis, side }));
      setRemoved(null);
    });
  };
  const remove = (id: EntityId) => {
    setRemoved(id);
    editCase('evidence.remove', (writer) => {
      writer.remove('evidence', id);
    });
    // The button that was pressed is gone with its point.
    root.current?.focus();
  };
  const restore = (id: EntityId) => {
    setRemoved(null);
    editCase('evidence.restore', (writer) => {
      writer.restore('evidence', id);
    });
  };
  return (
    <section ref={root} tabIndex={-1} aria-labelledby={headingId} className={styles['column']}>
      <h4 id={headingId} className={styles['heading']}>
        {isFor ? forms.evidence.for : forms.evidence.against}
        <span className={styles['count']}>{pieces.length}</span>
      </h4>
      <ul>
        {pieces.map((piece, index) => (
          <EvidenceItem
            key={piece.id}
            evidence={piece}
            place={index + 1}
            isNew={piece.id === added}
            onRemove={() => {
              remove(piece.id);
            }}
          />
        ))}
      </ul>
      <RemovedNote
        isShown={removed !== null}
        onUndo={() => {
          if (removed !== null) restore(removed);
        }}
      />
      <div className={styles['ask']}>
        <span>{question ?? askText(isFor, pieces.length)}</span>
        {!isReadOnly && (
          <Button kind="quiet" size="small" icon={<Plus aria-hidden="true" />} onPress={add}>
            {isFor ? forms.add(forms.evidence.addFor) : forms.add(forms.evidence.addAgainst)}
          </Button>
        )}
      </div>
    </section>
  );
}

function askText(isFor: boolean, count: number): string {
  if (isFor) return count === 0 ? forms.evidence.askFor : '';
  return count === 0 ? forms.evidence.askAgainst : forms.evidence.askMore;
}
