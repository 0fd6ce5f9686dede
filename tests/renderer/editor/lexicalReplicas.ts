import { createHeadlessEditor } from '@lexical/headless';
import { $isListItemNode } from '@lexical/list';
import { $createHeadingNode, $createQuoteNode } from '@lexical/rich-text';
import { $setBlocksType } from '@lexical/selection';
import {
  $createParagraphNode,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  type LexicalEditor,
  type LexicalNode,
  type RangeSelection,
} from 'lexical';
import * as Y from 'yjs';
import { type BlockType, type Prose } from '#shared/analysis/prose';
import { blockMapName, textOrigin } from '#shared/casedoc/blockNames';
import { readProse } from '#shared/casedoc/flatText';
import type { BlockContent } from '#shared/casedoc/patchProse';
import { createUndo } from '#shared/casedoc/undo';
import { bindText } from '../../../renderer/editor/bindText.ts';
import { noReferences, type ProseHost } from '../../../renderer/editor/proseHost.ts';
import type { TextBinding } from '../../../renderer/editor/textBinding.ts';
import { editorNodes } from '../../../renderer/editor/editorNodes.ts';
import { $textRange, type TextRange } from '../../../renderer/editor/points.ts';
import { $removeSelected } from '../../../renderer/editor/removeSelected.ts';
import { $readBlocks } from '../../../renderer/editor/readBlocks.ts';

export const fieldName = 'txt:e1/story';

/** One machine with an open editor on the field. */
export interface EditorReplica {
  readonly host: ProseHost;
  readonly editor: LexicalEditor;
  readonly binding: TextBinding;
  readonly sent: Uint8Array[];
}

export function createEditorReplica(clientId: number, prefix = 'b'): EditorReplica {
  const doc = new Y.Doc({ gc: false });
  doc.clientID = clientId;
  const sent: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== 'remote') sent.push(update);
  });
  let nextId = 0;
  const host = {
    doc,
    undo: createUndo(doc, [textOrigin]),
    references: noReferences,
    newId: () => `${prefix}${String(clientId)}x${String(nextId++)}`,
  };
  const editor = createHeadlessEditor({
    nodes: [...editorNodes],
    onError: (error) => {
      throw error;
    },
  });
  return { host, editor, binding: bindText(editor, host, fieldName), sent };
}

export function documentProse({ host }: EditorReplica): Prose {
  return readProse(host.doc.getText(fieldName), host.doc.getMap(blockMapName));
}

/** What the editor shows, read afresh. */
export function shownContent({ editor }: EditorReplica): readonly BlockContent[] {
  return editor.read(() => $readBlocks(() => undefined).map(({ content }) => content));
}

/** Must equal `shownContent`: an empty field shows one empty paragraph. */
export function wantedContent(replica: EditorReplica): readonly BlockContent[] {
  const content = documentProse(replica).map(({ type, indent, runs }) => ({ type, indent, runs }));
  return content.length > 0 ? content : [{ type: 'paragraph', indent: 0, runs: [] }];
}

/** The letters of a text in which no letter occurs twice; a reference by the id it points at. */
export function lettersIn(prose: readonly BlockContent[]): readonly string[] {
  return prose.flatMap((block) =>
    block.runs.flatMap(({ text, ref }) => (ref === undefined ? Array.from(text) : [ref.id])),
  );
}

export function receive({ host }: EditorReplica, update: Uint8Array): void {
  Y.applyUpdate(host.doc, update, 'remote');
}

export function exchangeAll(replicas: readonly EditorReplica[]): void {
  giveStates(replicas);
  giveStates(replicas);
}

export function textLength({ host }: EditorReplica): number {
  return host.doc.getText(fieldName).length;
}

export function selectionOf({ editor }: EditorReplica): TextRange | null {
  return editor.read(() =>
    $textRange(
      $getSelection(),
      $readBlocks(() => undefined).map(({ key, content }) => ({
        key,
        block: { ...content, id: '' },
      })),
    ),
  );
}

/** Does something with the selection, the way the editor's own commands do. */
export function act(
  replica: EditorReplica,
  range: TextRange,
  action: (selection: RangeSelection) => void,
  discrete = true,
): void {
  replica.binding.select(range);
  replica.editor.update(
    () => {
      const selection = $getSelection();
      if ($isRangeSelection(selection)) action(selection);
    },
    discrete ? { discrete: true } : {},
  );
}

/** Backspace as Lexical does it: within a block a letter, at its start the joining of two. */
export function $backspace(selection: RangeSelection): void {
  const node = selection.anchor.getNode();
  const block = $isElementNode(node) ? node : node.getParent();
  const atStart = selection.anchor.offset === 0 && node.getPreviousSibling() === null;
  if (selection.isCollapsed() && atStart && block?.collapseAtStart(selection) === true) return;
  $removeSelected(selection);
}

/**
 * Lexical's own ways to turn blocks into other blocks, so that the binding meets their shapes. Not in
 * a list inside a list: there `$setBlocksType` puts items in another order and drops some, which is a
 * move nobody asked for. The app never calls it; `changeBlocks` gives those blocks their types.
 */
export function $retype(selection: RangeSelection, type: BlockType): void {
  if (selection.getNodes().some($isInnerItem)) return;
  $setBlocksType(selection, () => {
    switch (type) {
      case 'heading3':
        return $createHeadingNode('h3');
      case 'heading4':
        return $createHeadingNode('h4');
      case 'quote':
        return $createQuoteNode();
      case 'bullet':
      case 'numbered':
      case 'paragraph':
        return $createParagraphNode();
    }
  });
}

function $isInnerItem(node: LexicalNode): boolean {
  return [node, ...node.getParents()].filter($isListItemNode).length > 1;
}

function giveStates(replicas: readonly EditorReplica[]): void {
  const states = replicas.map(({ host }) => Y.encodeStateAsUpdate(host.doc));
  for (const replica of replicas) for (const state of states) receive(replica, state);
}
