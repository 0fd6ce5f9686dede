import { isEntityId } from '#shared/base/ids';
import { fail, ok, type Result } from '#shared/base/result';
import type { Publication } from '#shared/monitoring/provinceTotals';
import { totalsCsv } from '#shared/monitoring/totalsCsv';
import { province } from '#shared/text/nl/province';
import {
  hexHash,
  letOutReady,
  type ExportProblem,
  type ReadyFile,
  type RegisterParts,
} from './register.ts';

/** `totals-not-saved`: only what is for the next time is on disk, under `kept`. */
export type TotalsOutcome =
  | { readonly isSaved: true; readonly kept: string; readonly totals: string }
  | { readonly isSaved: false; readonly kept: string; readonly problem: TotalsProblem };
export type TotalsProblem = Exclude<ExportProblem, 'not-made'>;

/**
 * The way out for the totals of the province. What the next publication is compared with comes
 * first: without that nothing is published. They tell of no case, so no case has a register for
 * them; the lines they were made of stand in the registers they left from.
 */
export async function saveTotals(
  publication: Publication,
  date: string,
  desktop: RegisterParts['desktop'],
): Promise<Result<TotalsOutcome, TotalsProblem>> {
  const parts = partsOfNoCase(desktop);
  const exact = `${JSON.stringify(publication, null, 1)}\n`;
  const kept = await letOutReady(file('figures', province.save.keptName(date), exact), parts);
  if (!kept.ok) return fail(kept.reason);
  const totals = await letOutReady(
    file('table', province.save.totalsName(date), totalsCsv(publication)),
    parts,
  );
  const { name } = kept.value;
  return totals.ok
    ? ok({ isSaved: true, kept: name, totals: totals.value.name })
    : ok({ isSaved: false, kept: name, problem: totals.reason });
}

function file(save: 'figures' | 'table', suggestedName: string, content: string): ReadyFile {
  const bytes = new TextEncoder().encode(content);
  const { recipient } = province.save;
  return {
    save,
    suggestedName,
    bytes,
    file: { kind: 'monitoring', recipient, people: [], words: null, fileHash: hexHash(bytes) },
  };
}

function partsOfNoCase(desktop: RegisterParts['desktop']): RegisterParts {
  const line = 'province';
  return {
    desktop,
    note: () => (isEntityId(line) ? line : null),
    noteResult: () => undefined,
    keep: () => Promise.resolve(true),
    log: () => undefined,
    now: () => 0,
  };
}
