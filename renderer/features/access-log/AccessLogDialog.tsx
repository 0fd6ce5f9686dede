import { useState } from 'react';
import type { AccessRecord } from '#shared/access-log/accessRecord';
import { accessLog as texts } from '#shared/text/nl/accessLog';
import { Dialog } from '../../ui/Dialog.tsx';
import { AskPassphrase } from './AskPassphrase.tsx';
import { LogView, type LogViewProps } from './LogView.tsx';

export interface AccessLogDialogProps extends Omit<LogViewProps, 'records'> {
  /** Whether this is the passphrase of the workplace. */
  readonly onProve: (passphrase: string) => Promise<boolean>;
  /** Read when the log opens; that it was opened is already one of its lines. */
  readonly onOpen: () => readonly (AccessRecord | null)[];
  readonly onClose: () => void;
}

/** The access log of the opened case; it opens with the passphrase only, each time anew. */
export function AccessLogDialog(props: AccessLogDialogProps) {
  const { onProve, onOpen, onClose, ...view } = props;
  const [records, setRecords] = useState<readonly (AccessRecord | null)[] | null>(null);
  if (records === null) {
    return (
      <AskPassphrase
        onProve={onProve}
        onProven={() => {
          setRecords(onOpen());
        }}
        onClose={onClose}
      />
    );
  }
  return (
    <Dialog title={texts.title} isOpen width="wide" onClose={onClose} closeLabel={texts.close}>
      <LogView {...view} records={records} />
    </Dialog>
  );
}
