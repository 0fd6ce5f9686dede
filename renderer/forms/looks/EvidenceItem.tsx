import { X } from 'lucide-react';
import { useId, useState } from 'react';
import type { Entity } from '#shared/analysis/analysis';
import { firstLine } from '#shared/analysis/entityNames';
import { evidence as evidenceType } from '#shared/analysis/hypothesis';
import { forms } from '#shared/text/nl/forms';
import { useOpenCase } from '../../state/useOpenCase.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { FieldGrid } from '../FieldGrid.tsx';
import { ProseControl } from '../ProseControl.tsx';
import { RemarkButton } from '../RemarkButton.tsx';
import styles from './EvidenceItem.module.css';
import { EvidenceSource } from './EvidenceSource.tsx';

export interface EvidenceItemProps {
  readonly evidence: Entity<'evidence'>;
  /** From 1, in its column. */
  readonly place: number;
  readonly isNew: boolean;
  readonly onRemove: () => void;
}

/** One piece of evidence: the words, and under them who said, saw or wrote it. */
export function EvidenceItem({ evidence, place, isNew, onRemove }: EvidenceItemProps) {
  const isReadOnly = useOpenCase((state) => state.caseDocument.isReadOnly);
  const [isOpen, setOpen] = useState(isNew);
  const panelId = useId();
  const side = evidence.side === 'for' ? forms.evidence.for : forms.evidence.against;
  return (
    <li className={styles['item']} data-item={evidence.id}>
      <ProseControl
        entityId={evidence.id}
        field="text"
        type={{ ...evidenceType.fields.text, voice: isQuoted(evidence) }}
        value={evidence.text}
        label={forms.evidence.numbered(side, place)}
        look="inline"
        autoFocus={isNew}
      />
      <div className={styles['foot']}>
        <EvidenceSource
          evidence={evidence}
          isOpen={isOpen}
          panelId={panelId}
          onToggle={() => {
            setOpen(!isOpen);
          }}
        />
        {!isReadOnly && (
          <IconButton
            icon={<X />}
            label={forms.evidence.remove(side, place)}
            onPress={onRemove}
            className={styles['remove']}
          />
        )}
      </div>
      {isOpen && (
        <div id={panelId} className={styles['panel']}>
          <FieldGrid
            collection="evidence"
            entity={evidence}
            places={[
              { field: 'kind' },
              { field: 'from' },
              { field: 'source' },
              { field: 'lifeEvent' },
              { field: 'quoteConsent', width: 'full' },
            ]}
          />
          <RemarkButton collection="evidence" id={evidence.id} />
        </div>
      )}
    </li>
  );
}

/** Told by somebody, and in their own words. */
function isQuoted({ kind, text }: Entity<'evidence'>): boolean {
  return kind === 'interview' && firstLine(text).includes('“');
}
