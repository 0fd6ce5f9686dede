import { createHeadlessEditor } from '@lexical/headless';
import {
  createYjsBinding,
  syncLexicalUpdateToYjs,
  syncYjsChangesToLexical,
  type Provider,
} from '@lexical/yjs';
import { $createParagraphNode, $getRoot, type LexicalEditor } from 'lexical';
import * as Y from 'yjs';
import { createEditorReplica } from '../../renderer/editor/lexicalReplicas.ts';
import { editorNodes } from '../../../renderer/editor/editorNodes.ts';
import type { Hand } from '../../support/handScenarios.ts';
import { lexicalHand, shownParagraphs } from '../../support/lexicalHand.ts';

/** A machine with an open editor, bound to a document in one way or another. */
export interface Machine {
  readonly doc: Y.Doc;
  readonly hand: Hand;
  readonly paragraphs: () => readonly string[];
}

export type Binding = 'ours' | 'official';

export function machine(binding: Binding, clientId: number): Machine {
  return binding === 'ours' ? ourMachine(clientId) : officialMachine(clientId);
}

/** Both get everything of each other. */
export function exchange(machines: readonly Machine[]): void {
  for (let round = 0; round < 2; round += 1) {
    const states = machines.map(({ doc }) => Y.encodeStateAsUpdate(doc));
    for (const { doc, paragraphs } of machines) {
      for (const state of states) Y.applyUpdate(doc, state, 'remote');
      // Makes the editor show it before anything else happens.
      paragraphs();
    }
  }
}

function ourMachine(clientId: number): Machine {
  const { host, editor } = createEditorReplica(clientId);
  return view(host.doc, editor);
}

/** `@lexical/yjs`, wired as its own React plugin does it. */
function officialMachine(clientId: number): Machine {
  const doc = new Y.Doc({ gc: false });
  doc.clientID = clientId;
  const editor = createHeadlessEditor({
    nodes: [...editorNodes],
    onError: (error) => {
      throw error;
    },
  });
  const binding = createYjsBinding({ editor, id: 'main', doc, docMap: new Map([['main', doc]]) });
  binding.root.getSharedType().observeDeep((events: Y.YEvent<Y.Text>[], transaction) => {
    if (transaction.origin === binding) return;
    syncYjsChangesToLexical(binding, provider, events, false, () => undefined);
  });
  editor.registerUpdateListener((update) => {
    if (update.tags.has('skip-collab')) return;
    syncLexicalUpdateToYjs(
      binding,
      provider,
      update.prevEditorState,
      update.editorState,
      update.dirtyElements,
      update.dirtyLeaves,
      update.normalizedNodes,
      update.tags,
    );
  });
  return view(doc, editor, () => {
    editor.update(
      () => {
        if ($getRoot().isEmpty()) $getRoot().append($createParagraphNode());
      },
      { discrete: true },
    );
  });
}

const nothing = (): void => undefined;
const provider: Provider = {
  awareness: {
    getLocalState: () => null,
    getStates: () => new Map(),
    off: nothing,
    on: nothing,
    setLocalState: nothing,
    setLocalStateField: nothing,
  },
  connect: nothing,
  disconnect: nothing,
  off: nothing,
  on: nothing,
};

function view(doc: Y.Doc, editor: LexicalEditor, prepare: () => void = nothing): Machine {
  const hand = lexicalHand(editor);
  return {
    doc,
    hand: {
      ...hand,
      type: (at, text) => {
        prepare();
        return hand.type(at, text);
      },
    },
    paragraphs: () => shownParagraphs(editor),
  };
}
