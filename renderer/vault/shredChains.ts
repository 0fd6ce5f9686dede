import type { CaseAlias } from '#shared/base/ids';
import { ok, type Result } from '#shared/base/result';
import { chainLabelOf } from '#shared/casedoc/chainLabel';
import { removeCaseLine, type CaseSummary } from '#shared/casedoc/workplaceIndex';

import type { SaveProblem } from './saveState.ts';
import type { WorkplaceParts } from './startWorkplace.ts';

/** Main keeps three vault files before the newest one; the keys must be gone from all of them. */
const VAULT_FILES = 4;

/**
 * Makes chains unreadable for good, here and in every copy of this machine's files: their keys
 * leave the vault file, then their records and attachments are removed. Throws for a chain that is
 * open. Records that cannot be removed only cost space: nothing opens them any more.
 */
export async function shredChains(
  { sides, store, shelf }: Pick<WorkplaceParts, 'sides' | 'store' | 'shelf'>,
  aliases: readonly CaseAlias[],
): Promise<Result<null, SaveProblem>> {
  if (aliases.some(shelf.isOpen)) throw new Error('An open chain cannot be shredded');
  const isKept = ({ alias }: { readonly alias: CaseAlias }): boolean => !aliases.includes(alias);
  for (let round = 0; round < VAULT_FILES; round += 1) {
    const written = await store.write((body) => ({
      ...body,
      keys: body.keys.filter(isKept),
      heads: body.heads.filter(isKept),
    }));
    if (!written.ok) return written;
  }
  for (const alias of aliases) {
    shelf.forget(alias);
    await sides.desktop.removeChain({ alias }).catch(() => null);
    await sides.database.removeChain(alias).catch(() => null);
  }
  return ok(null);
}

/** Shreds a case with what lies beside it, and takes it from the list. */
export async function removeCase(
  parts: WorkplaceParts,
  alias: CaseAlias,
): Promise<Result<null, SaveProblem>> {
  const line = parts.index.current().cases.find((one) => one.alias === alias);
  const former = formerOf(parts, alias);
  const chains = [alias, line?.desk, line?.private, ...former.flatMap(chainsOfFormer)];
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

// What is private is that of the cleaned case.
function chainsOfFormer({ alias, desk }: CaseSummary): readonly CaseAlias[] {
  return desk === null ? [alias] : [alias, desk];
}
