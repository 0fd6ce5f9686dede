import type { AccessEvent } from '#shared/access-log/accessRecord';
import type { EntityId } from '#shared/base/ids';
import type { DesktopBridge } from '#shared/desktop/contract';
import { accessHead, keepAccessLog } from '../state/accessLog.ts';
import { noteInCase } from '../state/openCaseStore.ts';
import type { Workplace } from '../vault/unlockedWorkplace.ts';
import type { GateParts } from './gate.ts';
import { pdfOf } from './pdfOf.ts';
import { wordInWorker } from './wordInWorker.ts';

/** The gate for the case on screen: its register and its log, and a worker that makes the file. */
export function openCaseGate(
  desktop: GateParts['desktop'] & Pick<DesktopBridge, 'printPdf'>,
  workplace: Pick<Workplace, 'flush' | 'workplaceCode'>,
  log: (event: AccessEvent) => void,
): GateParts {
  return {
    desktop,
    makeWord: wordInWorker,
    makePdf: (report) => pdfOf(report, desktop),
    note: ({ reason = '', ...line }, wish = { isPrivate: false }) => {
      let added: EntityId | null = null;
      noteInCase('export.begin', (writer) => {
        const logHead = accessHead()?.hash ?? '';
        const logDevice = logHead === '' ? '' : workplace.workplaceCode;
        const noted = { ...line, logHead, logDevice };
        const id = writer.add('exportRecord', noted, wish.isPrivate ? wish : {});
        if (reason !== '') writer.setText('exportRecord', id, 'reason', reason);
        added = id;
      });
      return added;
    },
    noteResult: (id, result) => {
      noteInCase('export.end', (writer) => {
        writer.set('exportRecord', id, { result });
      });
    },
    keep: async () => {
      // The line that the register names goes to disk with it; a log that cannot stops nothing.
      const [isKept] = await Promise.all([workplace.flush(), keepAccessLog()]);
      return isKept;
    },
    log,
    now: () => Date.now(),
  };
}
