import type { Analysis } from '#shared/analysis/analysis';
import { displayValue } from '#shared/analysis/displayValue';
import { entityTypes } from '#shared/analysis/entityTypes';
import type { AnyField } from '#shared/analysis/fields';
import { isProse, type Prose } from '#shared/analysis/prose';
import type { BlockContent } from '#shared/casedoc/patchProse';
import { itemOf } from '#shared/remarks/placeOfRemark';
import { readProposedValue } from '#shared/remarks/proposedValue';
import type { RemarkThread } from '#shared/remarks/remarkThreads';
import { seenValueOf } from '#shared/remarks/seenValue';
import { sliceProse } from '../../editor/fieldRange.ts';

/** What a suggestion is about, in words: what stands there, and what would. */
export type Proposal =
  | { readonly kind: 'text'; readonly now: Prose | null; readonly proposed: Prose }
  | {
      readonly kind: 'value';
      /** Null: as it is now, as far as anybody noted. */
      readonly then: string | null;
      readonly now: string;
      readonly proposed: string | null;
    }
  /** The thing is gone, or nobody chose yet what to change. */
  | { readonly kind: 'none' };

export function proposalOf(analysis: Analysis, thread: RemarkThread): Proposal {
  const { remark, place } = thread;
  if (place?.kind !== 'field') return { kind: 'none' };
  const { collection, id, field } = place;
  const item = itemOf(analysis, collection, id);
  const type = typeOf(thread);
  if (item === undefined || type === null) return { kind: 'none' };
  if (type.kind === 'prose') {
    return { kind: 'text', now: proseNow(analysis, thread), proposed: remark.proposed };
  }
  const value = readProposedValue(analysis, collection, field, remark.proposedValue);
  const seen = seenValueOf(analysis, place, remark);
  return {
    kind: 'value',
    then: seen.kind === 'changed' ? seen.then : null,
    now: displayValue(analysis, collection, item, field),
    proposed:
      value === undefined
        ? null
        : displayValue(analysis, collection, { ...item, [field]: value }, field),
  };
}

/** The kind of field a remark is about; null when it is about no field. */
export function typeOf({ place }: RemarkThread): AnyField | null {
  if (place?.kind !== 'field') return null;
  const fields: Readonly<Record<string, AnyField>> = entityTypes[place.collection].fields;
  return fields[place.field] ?? null;
}

/** The words a remark points at as they are now, with their marks and names. */
export function wordsNow(
  analysis: Analysis,
  { place, found }: RemarkThread,
): readonly BlockContent[] {
  if (place?.kind !== 'field') return [];
  const prose = itemOf(analysis, place.collection, place.id)?.[place.field];
  if (!isProse(prose)) return [];
  if (found === null) return prose;
  return found.kind === 'orphan' ? [] : sliceProse(prose, found);
}

function proseNow(analysis: Analysis, thread: RemarkThread): Prose | null {
  if (thread.found?.kind === 'orphan') return null;
  return wordsNow(analysis, thread).map((block, at) => ({ id: String(at), ...block }));
}
