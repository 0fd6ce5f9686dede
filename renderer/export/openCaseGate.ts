import type { EntityId } from '#shared/base/ids';
import { noteInCase } from '../state/openCaseStore.ts';
import type { GateParts } from './gate.ts';
import { wordInWorker } from './wordInWorker.ts';

/** The gate for the case on screen: its register, and a worker that makes the file. */
export function openCaseGate(
  desktop: GateParts['desktop'],
  workplace: { readonly flush: () => Promise<boolean> },
): GateParts {
  return {
    desktop,
    makeWord: wordInWorker,
    note: (line, wish = { isPrivate: false }) => {
      let id: EntityId | null = null;
      noteInCase('export.begin', (writer) => {
        id = writer.add('exportRecord', line, wish.isPrivate ? wish : {});
      });
      return id;
    },
    noteResult: (id, result) => {
      noteInCase('export.end', (writer) => {
        writer.set('exportRecord', id, { result });
      });
    },
    keep: () => workplace.flush(),
    now: () => Date.now(),
  };
}
