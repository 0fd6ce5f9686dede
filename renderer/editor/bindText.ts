import {
  $getRoot,
  $getSelection,
  $isRangeSelection,
  SKIP_DOM_SELECTION_TAG,
  SKIP_SCROLL_INTO_VIEW_TAG,
  type EditorState,
  type LexicalEditor,
  type NodeKey,
} from 'lexical';
import * as Y from 'yjs';
import type { Prose } from '#shared/analysis/prose';
import { blockMapName, storedId, textOrigin } from '#shared/casedoc/blockNames';
import { readProse } from '#shared/casedoc/flatText';
import { locate } from '#shared/casedoc/locate';
import { patchProse, type BlockContent } from '#shared/casedoc/patchProse';
import type { TextDelta } from '#shared/casedoc/positions';
import { spliceBlocks } from '#shared/casedoc/spliceBlocks';
import type { UndoPlace } from '#shared/casedoc/undoPlace';
import {
  asBound,
  caretHint,
  changedWindow,
  deltaBetween,
  isSameRange,
  lengthOf,
  moveRange,
  withPatched,
} from './boundBlocks.ts';
import { $selectRange, $textRange, type TextRange } from './points.ts';
import type { ProseHost } from './proseHost.ts';
import { $isIrregular, $readBlocks } from './readBlocks.ts';
import type { BoundSelection, TextBinding } from './textBinding.ts';
import { $writeBlocks, type BoundBlock } from './writeBlocks.ts';

/** The tag of updates that bring the document's state into the editor. */
export const documentTag = 'document';

interface CommandResult {
  readonly blocks: readonly BlockContent[];
  /** Where the caret goes; null when the selection stays where it is. */
  readonly caret: number | null;
}

/**
 * Ties a Lexical editor to a prose field: what is typed reaches the document as the smallest
 * change, what changes in the document reaches the editor block by block with the selection kept.
 * Nothing is written by mounting. While an input method composes, the editor is not touched.
 */
export function bindText(
  editor: LexicalEditor,
  host: ProseHost,
  name: string,
  isFocused: () => boolean = () => false,
): TextBinding {
  const { doc, undo } = host;
  const text = doc.getText(name);
  const types = doc.getMap(blockMapName);
  let bound: readonly BoundBlock[] = [];
  /** What others did to the text that the editor does not show yet. */
  let unseen: TextDelta[] = [];
  let isStale = false;
  let isWriting = false;
  let isDestroyed = false;
  let beforeEdit: UndoPlace | null = null;
  let lastRange: TextRange | null = null;

  const onText = (event: Y.YTextEvent): void => {
    if (isWriting) return;
    unseen.push(event.delta);
    isStale = true;
  };
  const onTypes = (event: Y.YMapEvent<unknown>): void => {
    if (isWriting || isStale) return;
    const ids = new Set(bound.map(({ block }) => storedId(block.id)));
    isStale = [...event.keysChanged].some(
      (key: unknown) => typeof key === 'string' && ids.has(key.slice(0, key.lastIndexOf('/'))),
    );
  };
  const afterTransaction = (): void => {
    if (isStale) showDocument();
  };
  const removeListener = editor.registerUpdateListener((update) => {
    const { dirtyElements, dirtyLeaves, editorState, prevEditorState, tags } = update;
    const isOwn = tags.has(documentTag);
    if (!isOwn && (dirtyElements.size > 0 || dirtyLeaves.size > 0)) {
      writeEditor(editorState, prevEditorState, dirtyElements);
    } else if (!isOwn) {
      noteSelection(editorState);
    }
    // The update that ends a composition is the first moment the editor may be touched again.
    if (isStale && !editor.isComposing()) queueMicrotask(showDocument);
  });
  text.observe(onText);
  types.observe(onTypes);
  doc.on('afterTransaction', afterTransaction);
  show(readProse(text, types), null);

  /** Editor → document. */
  function writeEditor(
    state: EditorState,
    previous: EditorState,
    dirty: ReadonlyMap<NodeKey, boolean>,
  ): void {
    if (isStale && editor.isComposing()) return;
    const known = new Map(bound.map((one) => [one.key, one.block.runs]));
    const { shown, range, isIrregular } = state.read(
      () => {
        const blocks = $readBlocks((key) => (dirty.has(key) ? undefined : known.get(key)));
        return {
          shown: blocks,
          range: $textRange($getSelection(), blocks.map(asBound)),
          isIrregular: $getRoot().getChildren().some($isIrregular),
        };
      },
      { editor },
    );
    const before = previous.read(() => $textRange($getSelection(), bound), { editor });
    const { from, oldEnd, newEnd } = changedWindow(bound, shown);
    if (from < oldEnd || from < newEnd) {
      beforeEdit = toPlace(before);
      const offset = lengthOf(bound.slice(0, from));
      const caret = caretHint(before, range, offset);
      const old = bound.slice(from, oldEnd).map(({ block }) => block);
      const wanted = shown.slice(from, newEnd).map(({ content }) => content);
      isWriting = true;
      try {
        doc.transact(() => {
          const context = { newId: host.newId, caret, since: unseen, offset };
          const patched = patchProse({ text, blocks: types }, old, wanted, context);
          bound = withPatched(bound, from, oldEnd, patched, shown);
        }, textOrigin);
      } finally {
        // Whoever else listens to the document may stumble; what is written is never written twice.
        isWriting = false;
        beforeEdit = null;
      }
      if (unseen.length > 0) {
        unseen = [
          deltaBetween(
            bound.map(({ block }) => block),
            readProse(text, types),
          ),
        ];
      }
    }
    lastRange = range;
    if (isIrregular) queueMicrotask(tidy);
  }

  /** Document → editor. */
  function showDocument(): void {
    if (isDestroyed || !isStale || isWriting || editor.isComposing()) return;
    // What was typed in this same moment is written first, else it would be overwritten.
    editor.read(() => undefined);
    show(readProse(text, types), currentRange());
  }

  function show(prose: Prose, range: TextRange | null): void {
    const moved = range === null ? null : moveRange(range, bound, unseen);
    unseen = [];
    isStale = false;
    lastRange = moved;
    editor.update(
      () => {
        const selection = $getSelection();
        bound = $writeBlocks(bound, prose);
        if (moved !== null && $isRangeSelection(selection)) $selectRange(moved, bound, selection);
      },
      {
        discrete: true,
        tag: isFocused()
          ? [documentTag, SKIP_SCROLL_INTO_VIEW_TAG]
          : [documentTag, SKIP_SCROLL_INTO_VIEW_TAG, SKIP_DOM_SELECTION_TAG],
      },
    );
  }

  /** Brings lists that a paste or a cut left oddly nested into the one shape for these blocks. */
  function tidy(): void {
    if (isDestroyed || isStale || editor.isComposing()) return;
    editor.read(() => undefined);
    show(
      bound.map(({ block }) => block),
      currentRange(),
    );
  }

  function currentRange(): TextRange | null {
    return editor.getEditorState().read(() => $textRange($getSelection(), bound), { editor });
  }

  function noteSelection(state: EditorState): void {
    const range = state.read(() => $textRange($getSelection(), bound), { editor });
    // Writing on at another place is another thing to undo.
    if (!isSameRange(range, lastRange)) undo.stopCapturing();
    lastRange = range;
  }

  function toPlace(range: TextRange | null): UndoPlace {
    const at = (offset: number): Y.RelativePosition =>
      Y.createRelativePositionFromTypeIndex(text, Math.min(offset, text.length));
    return {
      field: name,
      anchor: range === null ? null : at(range.anchor),
      focus: range === null ? null : at(range.focus),
    };
  }

  function select(range: TextRange, tags: readonly string[] = []): void {
    editor.update(
      () => {
        $selectRange(range, bound, null);
      },
      { discrete: true, tag: [documentTag, ...tags] },
    );
    lastRange = range;
  }

  function selection(): BoundSelection {
    const range = currentRange();
    const prose = bound.map(({ block }) => block);
    const start = Math.min(range?.anchor ?? 0, range?.focus ?? 0);
    const end = Math.max(range?.anchor ?? 0, range?.focus ?? 0);
    const first = locate(prose, start)?.index ?? 0;
    const last = locate(prose, end)?.index ?? 0;
    return { prose, first, last, range };
  }

  /** An edit of the document as one undo step; the editor follows it like a partner's. */
  function command(change: (selection: BoundSelection) => CommandResult): void {
    if (editor.isComposing()) return;
    editor.read(() => undefined);
    const now = selection();
    const { prose, range } = now;
    const start = Math.min(range?.anchor ?? 0, range?.focus ?? 0);
    const { blocks, caret } = change(now);
    undo.stopCapturing();
    beforeEdit = toPlace(range);
    doc.transact(() => {
      const hint = caret === null ? null : start;
      patchProse({ text, blocks: types }, prose, blocks, { newId: host.newId, caret: hint });
    }, textOrigin);
    beforeEdit = null;
    undo.stopCapturing();
    if (caret !== null) select({ anchor: caret, focus: caret });
  }

  return {
    selection,
    changeBlocks: (change) => {
      command((selection) => ({ blocks: change(selection), caret: null }));
    },
    insert: (content) => {
      command(({ prose, range }) => {
        const end = lengthOf(bound);
        return spliceBlocks(prose, range ?? { anchor: end, focus: end }, content);
      });
    },
    place: () => beforeEdit ?? toPlace(currentRange()),
    show: (place) => {
      const resolve = (position: Y.RelativePosition | null): number | null =>
        position === null
          ? null
          : (Y.createAbsolutePositionFromRelativePosition(position, doc)?.index ?? null);
      const focus = resolve(place.focus);
      if (focus !== null) select({ anchor: resolve(place.anchor) ?? focus, focus });
    },
    select: (range) => {
      select(range);
    },
    selectEnd: () => {
      const end = lengthOf(bound);
      select({ anchor: end, focus: end }, [SKIP_SCROLL_INTO_VIEW_TAG]);
    },
    destroy: () => {
      isDestroyed = true;
      removeListener();
      text.unobserve(onText);
      types.unobserve(onTypes);
      doc.off('afterTransaction', afterTransaction);
    },
  };
}
