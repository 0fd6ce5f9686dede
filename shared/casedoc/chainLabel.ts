import { isCaseAlias, type CaseAlias } from '../base/ids.ts';
import type { SharedDoc } from './updates.ts';

/** The chains of this machine beside the shared one of a case. */
export type BesideKind = 'desk' | 'private';
/** The access log lies beside a case too, but is opened apart from it. */
export type ChainKind = BesideKind | 'log';

/** What a chain beside a case says of itself, so that it is found again without the index. */
export interface ChainLabel {
  readonly kind: ChainKind;
  /** The case it belongs to. */
  readonly of: CaseAlias;
  /** An earlier chain of this kind that could not be opened; to be taken in when it can. */
  readonly after: CaseAlias | null;
}

const CHAIN_MAP = 'chain';

/** Null for a chain that lies beside no case: a case itself, or one without records. */
export function chainLabelOf(doc: SharedDoc): ChainLabel | null {
  const entries = doc.getMap(CHAIN_MAP);
  const kind = entries.get('kind');
  const of = entries.get('of');
  const after = entries.get('after');
  if ((kind !== 'desk' && kind !== 'private' && kind !== 'log') || !isCaseAlias(of)) return null;
  return { kind, of, after: isCaseAlias(after) ? after : null };
}

/** Writes only what differs. */
export function writeChainLabel(doc: SharedDoc, label: ChainLabel): void {
  const entries = doc.getMap(CHAIN_MAP);
  doc.transact(() => {
    for (const [key, value] of Object.entries(label)) {
      if ((entries.get(key) ?? null) !== value) entries.set(key, value);
    }
  }, 'chain-label');
}
