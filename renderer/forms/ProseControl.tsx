import { useState } from 'react';
import type { ProseField } from '#shared/analysis/fields';
import { isBlank, isProse } from '#shared/analysis/prose';
import type { EntityId } from '#shared/base/ids';
import { isOwnText } from '#shared/casedoc/privacyMarks';
import { RichTextField } from '../editor/RichTextField.tsx';
import { useOpenCase } from '../state/useOpenCase.ts';
import { classNames } from '../ui/classNames.ts';
import styles from './ProseControl.module.css';

export interface ProseControlProps {
  readonly entityId: EntityId;
  readonly field: string;
  readonly type: ProseField;
  /** What stands there now; an empty place is marked so that it can be found. */
  readonly value: unknown;
  readonly label: string;
  readonly hint?: string | undefined;
  /** `claim` is large, `document` reads as text under a heading, `inline` has no visible label. */
  readonly look: 'field' | 'claim' | 'document' | 'inline';
  readonly autoFocus?: boolean;
  /** What is wrong with it, said at the field. */
  readonly error?: string | null;
}

/** A text of the case in place: it looks like the page, and can be written in at once. */
export function ProseControl(props: ProseControlProps) {
  const {
    entityId,
    field,
    type,
    value,
    label,
    hint,
    look,
    autoFocus = false,
    error = null,
  } = props;
  const host = useOpenCase(({ caseDocument, proseHost, privateHost }) =>
    isOwnText(caseDocument.docs, entityId, field) ? privateHost : proseHost,
  );
  const isReadOnly = useOpenCase((state) => state.caseDocument.isReadOnly);
  const isEmpty = !isProse(value) || isBlank(value);
  // Decided once: a hint that goes with the first letter would move what is written under it.
  const [hasHint] = useState(isEmpty || look === 'field');
  return (
    <div
      className={classNames(
        styles[look],
        isEmpty && styles['isEmpty'],
        type.lines === 'one' && styles['isLine'],
        type.voice && styles['isVoice'],
      )}
    >
      <RichTextField
        host={host}
        entityId={entityId}
        field={field}
        label={label}
        isLabelHidden={look === 'inline'}
        hint={hasHint ? hint : undefined}
        singleLine={type.lines === 'one'}
        voice={type.voice}
        isReadOnly={isReadOnly}
        autoFocus={autoFocus}
        error={error}
      />
    </div>
  );
}
