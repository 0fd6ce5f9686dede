import type { AccessEvent } from '#shared/access-log/accessRecord';
import type { EntityId } from '#shared/base/ids';
import type { DesktopBridge } from '#shared/desktop/contract';
import { accessHead } from '../state/accessLog.ts';
import { noteInCase } from '../state/openCaseStore.ts';
import type { GateParts } from './gate.ts';
import { pdfOf } from './pdfOf.ts';
import { wordInWorker } from './wordInWorker.ts';

/** The gate for the case on screen: its register and its log, and a worker that makes the file. */
export function openCaseGate(
  desktop: GateParts['desktop'] & Pick<DesktopBridge, 'printPdf'>,
  workplace: { readonly flush: () => Promise<boolean> },
  log: (event: AccessEvent) => void,
): GateParts {
  return {
    desktop,
    makeWord: wordInWorker,
    makePdf: (report) => pdfOf(report, desktop),
    note: ({ reason = '', ...line }, wish = { isPrivate: false }) => {
      let noted: EntityId | null = null;
      noteInCase('export.begin', (writer) => {
        const logHead = accessHead()?.hash ?? '';
        const id = writer.add('exportRecord', { ...line, logHead }, wish.isPrivate ? wish : {});
        if (reason !== '') writer.setText('exportRecord', id, 'reason', reason);
        noted = id;
      });
      return noted;
    },
    noteResult: (id, result) => {
      noteInCase('export.end', (writer) => {
        writer.set('exportRecord', id, { result });
      });
    },
    keep: () => workplace.flush(),
    log,
    now: () => Date.now(),
  };
}
