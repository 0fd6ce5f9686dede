import { isBlank, isProse } from '#shared/analysis/prose';
import type { ProseField } from '#shared/analysis/fields';
import type { EntityId } from '#shared/base/ids';
import { RichTextField } from '../../../editor/RichTextField.tsx';
import { useOpenCase } from '../../../state/useOpenCase.ts';
import { classNames } from '../../../ui/classNames.ts';
import styles from './ProseControl.module.css';

export interface ProseControlProps {
  readonly entityId: EntityId;
  readonly field: string;
  readonly type: ProseField;
  readonly label: string;
  readonly hint?: string | undefined;
  /** `claim` is large, `document` reads as text under a heading, `inline` has no visible label. */
  readonly look: 'field' | 'claim' | 'document' | 'inline';
  /** Somebody's own words, also where the field is not made for them. */
  readonly isVoice?: boolean;
}

/** A text of the case in place: it looks like the page, and can be written in at once. */
export function ProseControl(props: ProseControlProps) {
  const { entityId, field, type, label, hint, look } = props;
  const host = useOpenCase((state) => state.proseHost);
  const isReadOnly = useOpenCase((state) => state.caseDocument.isReadOnly);
  return (
    <div className={classNames(styles['prose'], styles[look])}>
      <RichTextField
        host={host}
        entityId={entityId}
        field={field}
        label={label}
        hint={hint}
        singleLine={type.lines === 'one'}
        voice={type.voice || props.isVoice === true}
        isReadOnly={isReadOnly}
      />
    </div>
  );
}

/** Whether a value is a text with nothing to read in it. */
export function isEmptyProse(value: unknown): boolean {
  return !isProse(value) || isBlank(value);
}
