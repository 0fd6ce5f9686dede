import type { CaseAlias } from '#shared/base/ids';
import { ok, type Result } from '#shared/base/result';
import { chainLabelOf } from '#shared/casedoc/chainLabel';
import { removeCaseLine, type CaseSummary } from '#shared/casedoc/workplaceIndex';

import type { SaveProblem } from './saveState.ts';
import { shredChains } from './shredChains.ts';
import type { WorkplaceParts } from './startWorkplace.ts';

/** Shreds a case with what lies beside it, and takes it from the list. */
export async function removeCase(
  parts: WorkplaceParts,
  alias: CaseAlias,
): Promise<Result<null, SaveProblem>> {
  const line = parts.index.current().cases.find((one) => one.alias === alias);
  const former = formerOf(parts, alias);
  // The log closes by itself after its case.
  if (line?.log != null) await parts.shelf.settled(line.log);
  const chains = [alias, line?.desk, line?.private, line?.log, ...former.flatMap(chainsOfFormer)];
  const aliases = chains.filter((one): one is CaseAlias => one != null);
  const shredded = await shredChains(parts, await withEarlier(parts, aliases));
  if (!shredded.ok) return shredded;
  const { doc } = parts.indexChain.provider;
  removeCaseLine(doc, alias);
  for (const one of former) removeCaseLine(doc, one.alias);
  await parts.indexChain.provider.flush();
  return ok(null);
}

/**
 * Shreds what a case was before its history was cleaned up: from then on nobody can read it, here
 * or in a copy of this machine. What is private went along to the cleaned case and stays.
 */
export async function shredFormer(
  parts: WorkplaceParts,
  alias: CaseAlias,
): Promise<Result<null, SaveProblem>> {
  const former = formerOf(parts, alias);
  if (former.length === 0) return ok(null);
  const chains = await withEarlier(parts, former.flatMap(chainsOfFormer));
  const shredded = await shredChains(parts, chains);
  if (!shredded.ok) return shredded;
  parts.index.updateCase(alias, { follows: null });
  for (const one of former) removeCaseLine(parts.indexChain.provider.doc, one.alias);
  await parts.indexChain.provider.flush();
  return ok(null);
}

/** Every chain the case was before, however often its history was cleaned up; the latest first. */
export function formerOf(
  { index }: Pick<WorkplaceParts, 'index'>,
  alias: CaseAlias,
): readonly CaseSummary[] {
  const { cases, former } = index.current();
  const found: CaseSummary[] = [];
  let next = cases.find((one) => one.alias === alias)?.follows ?? null;
  while (next !== null) {
    const follows = next;
    const line = former.find((one) => one.alias === follows);
    if (line === undefined || found.includes(line)) break;
    found.push(line);
    next = line.follows;
  }
  return found;
}

/** Also chains beside it that could not be opened once and were replaced: they may open later. */
async function withEarlier(
  { shelf }: WorkplaceParts,
  aliases: readonly CaseAlias[],
): Promise<readonly CaseAlias[]> {
  const found = [...aliases];
  for (const alias of found) {
    if (shelf.isOpen(alias)) continue;
    const chain = await shelf.openChain(alias);
    if (!chain.ok) continue;
    const after = chainLabelOf(chain.value.provider.doc)?.after ?? null;
    await shelf.close(alias);
    if (after !== null && !found.includes(after)) found.push(after);
  }
  return found;
}

// What is private and the log are those of the cleaned case.
function chainsOfFormer({ alias, desk }: CaseSummary): readonly CaseAlias[] {
  return desk === null ? [alias] : [alias, desk];
}
