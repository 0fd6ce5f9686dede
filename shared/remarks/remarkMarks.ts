import type { EntityId } from '../base/ids.ts';
import type { TextAnchor } from '../casedoc/anchors.ts';
import { anchorOf, fieldNameOf, type RemarkThread } from './remarkThreads.ts';

/** How a remark is drawn in the text. */
export const remarkLooks = [
  'resolved',
  'answered',
  'open',
  'suggestion',
  'notRight',
  'missing',
  'beautiful',
] as const;
export type RemarkLook = (typeof remarkLooks)[number];

/** A remark as it is drawn over words of a field. */
export interface RemarkMark {
  readonly id: EntityId;
  /** As in the list of remarks. */
  readonly number: number;
  /** The name of the text its words are in. */
  readonly name: string;
  readonly anchor: TextAnchor;
  readonly look: RemarkLook;
}

/** The marks of all remarks that point at words which are there. */
export function marksOf(threads: readonly RemarkThread[]): readonly RemarkMark[] {
  return threads.flatMap((thread) => {
    const anchor = anchorOf(thread.remark);
    const name = fieldNameOf(thread.place);
    if (anchor === null || name === null || thread.found?.kind === 'orphan') return [];
    return [{ id: thread.id, number: thread.number, name, anchor, look: lookOf(thread) }];
  });
}

function lookOf({ state, remark }: RemarkThread): RemarkLook {
  if (state === 'resolved') return 'resolved';
  if (remark.kind !== null && remark.kind !== 'remark') return remark.kind;
  return state;
}
