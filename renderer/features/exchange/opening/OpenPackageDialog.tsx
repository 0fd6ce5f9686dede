import type { CaseAlias } from '#shared/base/ids';
import { opening as texts } from '#shared/text/nl/opening';
import { Dialog } from '../../../ui/Dialog.tsx';
import type { IncomingFile } from './incomingFile.ts';
import type { OpenActions } from './openActions.ts';
import { OpeningBody, type OpeningParts } from './OpeningBody.tsx';
import { OpeningButtons } from './OpeningButtons.tsx';
import styles from './OpenPackageDialog.module.css';
import { stepTitle } from './stepTitle.ts';
import { useOpening } from './useOpening.ts';

export interface OpenPackageDialogProps extends Omit<OpeningParts, 'readCode'> {
  readonly file: IncomingFile;
  readonly actions: OpenActions;
  readonly onToCards: () => void;
  readonly onToCase: (alias: CaseAlias) => void;
  readonly onClose: () => void;
}

/** Opens a file of the duo partner: one clear screen for whatever it turns out to be. */
export function OpenPackageDialog(props: OpenPackageDialogProps) {
  const { cards, openCase, onClose } = props;
  const opening = useOpening(props.file, props.actions);
  const { step, file } = opening;
  // A merge that has begun ends: closing would hide how.
  const close = () => {
    if (step.kind !== 'busy' || step.what !== 'merging') onClose();
  };
  const title = stepTitle(step, openCase?.alias ?? null);
  return (
    <Dialog
      title={title}
      isOpen
      onClose={close}
      closeLabel={texts.close}
      actions={
        <OpeningButtons
          key={step.kind}
          opening={opening}
          openCase={openCase}
          codeOf={props.codeOf}
          cards={cards}
          onToCards={props.onToCards}
          onToCase={props.onToCase}
          onClose={close}
        />
      }
    >
      <p className={styles['file']}>
        {texts.file} <strong>{file.name}</strong>
      </p>
      <div aria-live="polite" className={styles['body']}>
        <span className={styles['hidden']}>{title}</span>
        <OpeningBody
          opening={opening}
          cards={cards}
          readCode={props.actions.readCode}
          openCase={openCase}
          codeOf={props.codeOf}
          placeName={props.placeName}
        />
      </div>
    </Dialog>
  );
}
