import type { EntityId } from '#shared/base/ids';
import { isOwnText } from '#shared/casedoc/privacyMarks';
import { RichTextField } from '../../editor/RichTextField.tsx';
import { useOpenCase } from '../../state/useOpenCase.ts';
import styles from './WordsField.module.css';

export interface WordsFieldProps {
  readonly id: EntityId;
  readonly field: 'text' | 'reply' | 'proposed';
  readonly label: string;
  readonly hint?: string;
  readonly autoFocus?: boolean;
  /** Ctrl+Enter, and Escape where nothing else is said: done with writing. */
  readonly onDone: () => void;
  readonly onEscape?: () => void;
}

/**
 * Words of a remark or an answer, written straight into the document: nothing waits for a button.
 * In a copy that may only be read too.
 */
export function WordsField(props: WordsFieldProps) {
  const { id, field, label, hint, autoFocus = false, onDone, onEscape = onDone } = props;
  const host = useOpenCase(({ caseDocument, proseHost, privateHost }) =>
    isOwnText(caseDocument.docs, id, field) ? privateHost : proseHost,
  );
  return (
    <div
      className={styles['field']}
      // Before the editor hears it, which would begin a new line.
      onKeyDownCapture={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        event.stopPropagation();
        onDone();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        event.stopPropagation();
        onEscape();
      }}
    >
      <RichTextField
        host={host}
        entityId={id}
        field={field}
        label={label}
        hint={hint}
        autoFocus={autoFocus}
      />
    </div>
  );
}
