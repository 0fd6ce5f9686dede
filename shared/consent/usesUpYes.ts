import type { SharingKind } from '../analysis/exportRecord.ts';
import { kindRules } from './kindTable.ts';
import { ownRules } from './ownRules.ts';

/** Whether the yes to such a copy is for one time: another file, in another format too, asks anew. */
export function usesUpYes(kind: SharingKind): boolean {
  const { purpose } = kindRules[kind];
  return purpose !== null && ownRules.terms[purpose].delivery === 'ends';
}
