import type { CaseAlias } from '#shared/base/ids';
import { withArrivedLogs } from '#shared/access-log/keptLogs';
import {
  appendLogLine,
  readEarlierLogs,
  readLogLines,
  writeArrivedLogs,
} from '#shared/casedoc/accessLogDoc';
import { chainLabelOf, writeChainLabel } from '#shared/casedoc/chainLabel';

import type { OpenChain } from './caseShelf.ts';
import { makePlace } from './recordKeys.ts';
import type { WorkplaceParts } from './startWorkplace.ts';
import type { LogChain, Workplace } from './unlockedWorkplace.ts';

/**
 * Opens the log beside a case, or makes it. A log that cannot be opened is left where it is; a new
 * one starts and says after which, so that neither the work nor the earlier log is lost.
 */
export function createLogOpener(parts: WorkplaceParts): Workplace['openLog'] {
  const { index, shelf } = parts;
  // Logs that were made this session but do not stand in the index yet.
  const made = new Map<CaseAlias, CaseAlias>();
  const turns = new Map<CaseAlias, Promise<LogChain | null>>();

  const open = async (of: CaseAlias): Promise<LogChain | null> => {
    const line = index.current().cases.find((one) => one.alias === of);
    if (line === undefined) return null;
    const log = made.get(of) ?? line.log;
    const opened = log === null ? null : await shelf.openChain(log, 'log');
    if (opened?.ok === false && opened.reason !== 'damaged' && opened.reason !== 'unknown-case') {
      return null;
    }
    const chain = opened?.ok === true ? opened.value : await startLog(parts, of);
    made.set(of, chain.place.alias);
    const { doc } = chain.provider;
    const isNew = opened?.ok !== true;
    const after = isNew ? log : (chainLabelOf(doc)?.after ?? null);
    writeChainLabel(doc, { kind: 'log', of, after });
    return handleFor(parts, chain, after !== null && isNew);
  };

  return (of) => {
    // One after the other: two at once would each make a log.
    const opening = (turns.get(of) ?? Promise.resolve(null)).then(() => open(of)).catch(() => null);
    turns.set(of, opening);
    return opening;
  };
}

async function startLog(parts: WorkplaceParts, of: CaseAlias): Promise<OpenChain> {
  const { sides, vault, store, shelf, index, owedKeys } = parts;
  const { place, wrapped } = await makePlace(sides.tools, vault.keys, store.body().vaultId);
  const chain = shelf.startChain(place, 'log');
  owedKeys.owe([wrapped], () => {
    // The case may have been removed before its key was kept.
    if (index.current().cases.some((one) => one.alias === of)) {
      index.updateCase(of, { log: place.alias });
    }
  });
  return chain;
}

function handleFor(
  { shelf, owedKeys }: WorkplaceParts,
  chain: OpenChain,
  isEarlierLost: boolean,
): LogChain {
  const { provider, plan, place } = chain;
  let closed: Promise<void> | null = null;
  // Without its key in the vault file it could not be opened again: then it stays open.
  const close = async (): Promise<void> => {
    if (await owedKeys.settle()) await shelf.close(place.alias);
  };
  return {
    lines: () => readLogLines(provider.doc),
    earlier: () => readEarlierLogs(provider.doc),
    takeIn: (arrived) => {
      const here = { own: readLogLines(provider.doc), earlier: readEarlierLogs(provider.doc) };
      writeArrivedLogs(provider.doc, withArrivedLogs(here, arrived));
    },
    append: (line) => {
      if (closed === null) appendLogLine(provider.doc, line);
    },
    unreadableRecords: plan.missing + (isEarlierLost ? 1 : 0),
    saveState: provider.saveState,
    onSaveState: provider.onSaveState,
    flush: provider.flush,
    close: () => (closed ??= close()),
  };
}
