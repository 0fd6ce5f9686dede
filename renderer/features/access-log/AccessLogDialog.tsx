import { useState } from 'react';
import { accessLog as texts } from '#shared/text/nl/accessLog';
import { Dialog } from '../../ui/Dialog.tsx';
import { AskPassphrase } from './AskPassphrase.tsx';
import { LogView, type LogViewProps, type ReadLog } from './LogView.tsx';

export interface AccessLogDialogProps extends Omit<LogViewProps, keyof ReadLog> {
  /** Whether this is the passphrase of the workplace. */
  readonly onProve: (passphrase: string) => Promise<boolean>;
  /** Read when the log opens; that it was opened is already one of its lines. */
  readonly onOpen: () => ReadLog;
  readonly onClose: () => void;
}

/** The access log of the opened case; it opens with the passphrase only, each time anew. */
export function AccessLogDialog(props: AccessLogDialogProps) {
  const { onProve, onOpen, onClose, ...view } = props;
  const [read, setRead] = useState<ReadLog | null>(null);
  if (read === null) {
    return (
      <AskPassphrase
        onProve={onProve}
        onProven={() => {
          setRead(onOpen());
        }}
        onClose={onClose}
      />
    );
  }
  return (
    <Dialog title={texts.title} isOpen width="wide" onClose={onClose} closeLabel={texts.close}>
      <LogView {...view} {...read} />
    </Dialog>
  );
}
