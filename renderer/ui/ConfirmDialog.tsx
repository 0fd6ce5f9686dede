import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';

export interface ConfirmDialogProps {
  readonly title: string;
  /** Says what happens, and what stays. */
  readonly text: string;
  readonly isOpen: boolean;
  /** Verb and thing: "Analyse archiveren". */
  readonly confirmLabel: string;
  /** What happens when you do not: "Laten staan". */
  readonly cancelLabel: string;
  readonly closeLabel: string;
  readonly isDanger?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks once before something that cannot be undone with Ctrl+Z; the safe way out has the focus. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  return (
    <Dialog
      role="alertdialog"
      width="narrow"
      title={props.title}
      isOpen={props.isOpen}
      onClose={props.onCancel}
      closeLabel={props.closeLabel}
      actions={
        <>
          <Button autoFocus onPress={props.onCancel}>
            {props.cancelLabel}
          </Button>
          <Button kind={props.isDanger === true ? 'danger' : 'primary'} onPress={props.onConfirm}>
            {props.confirmLabel}
          </Button>
        </>
      }
    >
      <p>{props.text}</p>
    </Dialog>
  );
}
