import { chainLabelOf, writeChainLabel } from '#shared/casedoc/chainLabel';
import { applyForeignUpdate } from '#shared/casedoc/updates';

import type { OpenCase } from './unlockedWorkplace.ts';

/** Merges private content that came from a copy or backup into that of an opened case. */
export function takeInPrivate(
  { alias, privateDoc }: Pick<OpenCase, 'alias' | 'privateDoc'>,
  update: Uint8Array,
): void {
  const after = chainLabelOf(privateDoc)?.after ?? null;
  applyForeignUpdate(privateDoc, update);
  // The label came along with the name of another chain.
  writeChainLabel(privateDoc, { kind: 'private', of: alias, after });
}
