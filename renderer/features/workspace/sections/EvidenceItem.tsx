import { X } from 'lucide-react';
import { useId, useState } from 'react';
import type { Entity } from '#shared/analysis/analysis';
import { evidence as evidenceType } from '#shared/analysis/hypothesis';
import { forms } from '#shared/text/nl/forms';
import { names } from '#shared/text/nl/names';
import { useOpenCase } from '../../../state/useOpenCase.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { FieldGrid } from '../forms/FieldGrid.tsx';
import { ProseControl } from '../forms/ProseControl.tsx';
import styles from './EvidenceItem.module.css';
import { EvidenceSource } from './EvidenceSource.tsx';

export interface EvidenceItemProps {
  readonly evidence: Entity<'evidence'>;
  readonly isNew: boolean;
  readonly onRemove: () => void;
}

/** One piece of evidence: the words, and under them who said, saw or wrote it. */
export function EvidenceItem({ evidence, isNew, onRemove }: EvidenceItemProps) {
  const isReadOnly = useOpenCase((state) => state.caseDocument.isReadOnly);
  const [isOpen, setOpen] = useState(isNew);
  const panelId = useId();
  return (
    <li className={styles['item']}>
      <ProseControl
        entityId={evidence.id}
        field="text"
        type={evidenceType.fields.text}
        value={evidence.text}
        label={evidence.side === 'for' ? forms.evidence.for : forms.evidence.against}
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
            label={forms.remove(names.kinds.evidence)}
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
        </div>
      )}
    </li>
  );
}
