import { CircleAlert } from 'lucide-react';
import { useEffect, useId } from 'react';
import { proseName } from '#shared/casedoc/blockNames';
import { classNames } from '../ui/classNames.ts';
import { followUndo, useIsLive, wantEditor } from './activeEditor.ts';
import { LiveText } from './LiveText.tsx';
import { NumberLayer } from './NumberLayer.tsx';
import proseStyles from './prose.module.css';
import type { ProseHost } from './proseHost.ts';
import { ProseBlocks } from './ProseView.tsx';
import styles from './RichTextField.module.css';
import { useShownField } from './shownFields.ts';
import { StillText } from './StillText.tsx';
import { useProse } from './useProse.ts';

export interface RichTextFieldProps {
  readonly host: ProseHost;
  readonly entityId: string;
  readonly field: string;
  /** Read aloud as the field's name; shown above it unless `isLabelHidden`. */
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly hint?: string | undefined;
  /** One line without blocks: Enter does nothing. */
  readonly singleLine?: boolean;
  /** Somebody's own words. */
  readonly voice?: boolean;
  readonly isReadOnly?: boolean;
  readonly autoFocus?: boolean;
  /** What is wrong with it; read aloud with the field. */
  readonly error?: string | null;
  readonly onFocus?: () => void;
}

/**
 * A prose field of the case: text on the page until one goes in, then an editor in the same place.
 * What is written is in the document at once; `data-part` marks its parts for the page around it.
 */
export function RichTextField(props: RichTextFieldProps) {
  const { host, entityId, field, label, hint, onFocus } = props;
  const { isLabelHidden = false, singleLine = false, voice = false } = props;
  const { isReadOnly = false, autoFocus = false, error = null } = props;
  const name = proseName(entityId, field);
  const id = useId();
  const isLive = useIsLive(host, name) && !isReadOnly;

  useEffect(() => {
    followUndo(host);
    if (autoFocus && !isReadOnly) wantEditor(host, name);
  }, [host, name, autoFocus, isReadOnly]);

  const hasHint = hint !== undefined && hint !== '';
  const text = {
    host,
    name,
    labelId: `${id}-label`,
    notesId:
      [hasHint ? `${id}-hint` : '', error === null ? '' : `${id}-error`].join(' ').trim() ||
      undefined,
    isInvalid: error !== null,
    isSingleLine: singleLine,
    onFocus,
    className: classNames(
      proseStyles['prose'],
      voice && proseStyles['voice'],
      styles['text'],
      singleLine && styles['singleLine'],
      isReadOnly && styles['readOnly'],
    ),
  };
  return (
    <div className={styles['field']} data-part="field">
      <span id={text.labelId} className={styles['label']} data-part="label" hidden={isLabelHidden}>
        {label}
      </span>
      <NumberLayer />
      {isReadOnly ? (
        <ReadText {...text} />
      ) : isLive ? (
        <LiveText {...text} />
      ) : (
        <StillText {...text} />
      )}
      {hasHint && (
        <span id={`${id}-hint`} className={styles['hint']} data-part="hint">
          {hint}
        </span>
      )}
      {error !== null && (
        <span id={`${id}-error`} role="alert" className={styles['error']} data-part="error">
          <CircleAlert aria-hidden="true" />
          {error}
        </span>
      )}
    </div>
  );
}

interface ReadTextProps {
  readonly host: ProseHost;
  readonly name: string;
  readonly labelId: string;
  readonly className: string;
}

/** A field of a case that may only be read. */
function ReadText({ host, name, labelId, className }: ReadTextProps) {
  const prose = useProse(host, name);
  const shown = useShownField(name);
  return (
    <div {...shown} className={className} role="group" aria-labelledby={labelId} data-part="text">
      <ProseBlocks prose={prose} references={host.references} />
    </div>
  );
}
