import type { Prose } from '#shared/analysis/prose';
import type { BlockContent } from '#shared/casedoc/patchProse';
import type { UndoPlace } from '#shared/casedoc/undoPlace';
import type { TextRange } from './points.ts';

/** What the blocks under the selection are, and the field as it stands. */
export interface BoundSelection {
  readonly prose: Prose;
  readonly first: number;
  readonly last: number;
  readonly range: TextRange | null;
}

/** One editor tied to one field of the document. */
export interface TextBinding {
  /** The field and what is selected in it, as they stood when the last update was done. */
  readonly selection: () => BoundSelection;
  /** Rewrites whole blocks (type, indent, marks), as one undo step; the selection stays. */
  readonly changeBlocks: (change: (selection: BoundSelection) => readonly BlockContent[]) => void;
  /** Puts blocks in the place of what is selected, as one undo step; the caret goes behind them. */
  readonly insert: (content: readonly BlockContent[]) => void;
  /** Where the caret is, in a form that survives what others write. */
  readonly place: () => UndoPlace;
  /** Selects a place told by `place`, and scrolls it into view. */
  readonly show: (place: UndoPlace) => void;
  /** Selects by characters from the start of the field. */
  readonly select: (range: TextRange) => void;
  /** Puts the caret behind the last letter; nothing scrolls. */
  readonly selectEnd: () => void;
  readonly destroy: () => void;
}
