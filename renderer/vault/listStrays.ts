import type { CaseAlias } from '#shared/base/ids';
import { caseIdentityOf } from '#shared/casedoc/caseIdentity';
import { chainLabelOf, type ChainLabel } from '#shared/casedoc/chainLabel';
import type { SharedDoc } from '#shared/casedoc/updates';
import {
  newCaseSummary,
  readWorkplaceIndex,
  writeCaseSummary,
  type CaseSummary,
} from '#shared/casedoc/workplaceIndex';

import type { CaseShelf } from './caseShelf.ts';
import type { VaultTools } from './vaultTools.ts';

/** Stands before the number of a case whose own code was lost. */
const FOUND_AGAIN = 'TERUG-';

interface Beside extends ChainLabel {
  readonly alias: CaseAlias;
}

/**
 * Puts every chain that has records but is not named in the index back in its place: a case gets a
 * line of its own, a chain beside a case is tied to that case again. Nothing is lost from sight.
 */
export async function listStrays(
  tools: VaultTools,
  shelf: CaseShelf,
  doc: SharedDoc,
  aliases: readonly CaseAlias[],
): Promise<void> {
  const { cases, former } = readWorkplaceIndex(doc);
  const lines = [...cases, ...former];
  const named = new Set(lines.flatMap((line) => [line.alias, line.desk, line.private]));
  const codes = lines.map((line) => line.code);
  const besides: Beside[] = [];
  for (const alias of aliases.filter((one) => !named.has(one))) {
    const opened = await shelf.openChain(alias);
    if (!opened.ok) continue;
    const { plan, provider } = opened.value;
    const label = chainLabelOf(provider.doc);
    if (label !== null) {
      besides.push({ ...label, alias });
    } else if (plan.records.length > 0) {
      const code = freeCode(codes);
      const { caseId, epoch } = caseIdentityOf(provider.doc) ?? { caseId: null, epoch: null };
      const line = newCaseSummary(alias, code, tools.now());
      writeCaseSummary(doc, alias, { ...line, caseId, epoch });
      codes.push(code);
    }
    await shelf.close(alias);
  }
  tieBeside(doc, besides);
}

// One that another of its kind already took in, or took the place of, stays out of the index.
function tieBeside(doc: SharedDoc, besides: readonly Beside[]): void {
  const followed = new Set(besides.map(({ after }) => after));
  for (const { alias, kind, of } of besides) {
    if (followed.has(alias)) continue;
    const line: CaseSummary | undefined = readWorkplaceIndex(doc).cases.find(
      (one) => one.alias === of,
    );
    if (line?.[kind] === null) writeCaseSummary(doc, of, { [kind]: alias });
  }
}

function freeCode(taken: readonly string[]): string {
  const numbers = taken
    .filter((code) => code.startsWith(FOUND_AGAIN))
    .map((code) => Number(code.slice(FOUND_AGAIN.length)));
  return `${FOUND_AGAIN}${String(Math.max(0, ...numbers) + 1)}`;
}
