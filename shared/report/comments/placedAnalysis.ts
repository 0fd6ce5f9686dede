import type { Analysis } from '../../analysis/analysis.ts';
import {
  listNames,
  remarkCollections,
  singleNames,
  type CollectionName,
} from '../../analysis/collectionNames.ts';
import { isProse, runLetters, type Block, type Prose } from '../../analysis/prose.ts';
import type { EntityId } from '../../base/ids.ts';
import { formatRemarkPlace } from '../../remarks/remarkPlace.ts';
import type { BlockPlace } from '../reportDocument.ts';

/** A block that knows where it stands; it stays one while it is quoted, cut or set in bold. */
interface PlacedBlock extends Block {
  readonly placed: BlockPlace;
}

/**
 * The same analysis in which every block of text carries its own place along into the document.
 * Only for a copy that is read back: other documents have no use for it.
 */
export function placedAnalysis(analysis: Analysis): Analysis {
  const values: Record<string, unknown> = { ...analysis };
  for (const name of singleNames) values[name] = placedEntity(name, analysis[name]);
  for (const name of listNames) {
    if (OF_ROUNDS.includes(name)) continue;
    values[name] = analysis[name].map((entity) => placedEntity(name, entity));
  }
  // Same keys, and values of the same types: only blocks of text got one field more.
  return values as unknown as Analysis;
}

/** Where a block stands; null unless its analysis was made by `placedAnalysis`. */
export function placeOf(block: Block): BlockPlace | null {
  return isPlaced(block) ? block.placed : null;
}

/** What was said in earlier rounds is answered in its own thread, not remarked upon. */
const OF_ROUNDS: readonly CollectionName[] = [...remarkCollections, 'criterionNote'];

function placedEntity(collection: CollectionName, entity: { readonly id: EntityId }): object {
  const { id } = entity;
  return Object.fromEntries(
    Object.entries(entity).map(([field, value]: readonly [string, unknown]) => {
      if (!isProse(value) || value.length === 0) return [field, value];
      return [
        field,
        placedProse(formatRemarkPlace({ kind: 'field', collection, id, field }), value),
      ];
    }),
  );
}

function placedProse(place: string, prose: Prose): readonly PlacedBlock[] {
  return prose.map((block) => {
    const letters = block.runs.map(runLetters).join('');
    return { ...block, placed: { place, block: block.id, letters } };
  });
}

function isPlaced(block: Block): block is PlacedBlock {
  return 'placed' in block;
}
