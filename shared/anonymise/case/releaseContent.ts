import type { Analysis } from '../../analysis/analysis.ts';
import { writePortable } from '../../analysis/portable.ts';
import type { ReleaseKind } from './releaseEntity.ts';

/**
 * The bytes that a second reader's signature is bound to: all of the copy and the kind it is for.
 * Equal copies give equal bytes; one other letter asks for another look.
 */
export function releaseContent(masked: Analysis, kind: ReleaseKind): Uint8Array {
  return new TextEncoder().encode(`${kind}\n${JSON.stringify(writePortable(masked))}`);
}
