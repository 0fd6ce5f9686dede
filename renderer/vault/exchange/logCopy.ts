import { readKeptLogs, writeKeptLogs } from '#shared/access-log/keptLogs';
import type { CaseAlias } from '#shared/base/ids';
import { readEarlierLogs, readLogLines } from '#shared/casedoc/accessLogDoc';
import type { Bytes } from '#shared/sealing/sealingCrypto';

import type { ExchangeContext } from './exchangeContext.ts';
import type { PackageContent } from './packageContent.ts';

/**
 * The access logs of a case for its backup; null when there is none or it cannot be opened. Makes
 * no log: looking is not working in the case.
 */
export async function copyOfLogs(
  { parts: { index, shelf } }: ExchangeContext,
  alias: CaseAlias,
): Promise<Bytes | null> {
  const log = index.current().cases.find((line) => line.alias === alias)?.log ?? null;
  const chain = log === null ? null : await shelf.openChain(log, 'log').catch(() => null);
  if (log === null || chain?.ok !== true) return null;
  const { doc } = chain.value.provider;
  const kept = writeKeptLogs({ own: readLogLines(doc), earlier: readEarlierLogs(doc) });
  // Closing waits for a side that may never answer.
  void shelf.close(log);
  return new TextEncoder().encode(kept);
}

/**
 * Keeps the logs of a backup with its case. A log that cannot be opened or kept here stops nothing:
 * it still stands in the backup.
 */
export async function takeInLogs(
  { openLog }: Pick<ExchangeContext, 'openLog'>,
  alias: CaseAlias,
  { logs }: PackageContent,
): Promise<void> {
  const arrived = logs === null ? null : readKeptLogs(new TextDecoder().decode(logs));
  if (arrived === null) return;
  try {
    const log = await openLog(alias);
    log?.takeIn(arrived);
    await log?.flush();
    await log?.close();
  } catch (error) {
    reportError(error);
  }
}
