import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import * as Y from 'yjs';
import { proseName } from '#shared/casedoc/blockNames';
import { writeProse } from '#shared/casedoc/flatText';
import { createUndo } from '#shared/casedoc/undo';
import { bindText } from '../../../renderer/editor/bindText.ts';
import { editorNodes } from '../../../renderer/editor/editorNodes.ts';
import { noReferences } from '../../../renderer/editor/proseHost.ts';
import { registerEditing } from '../../../renderer/editor/registerEditing.ts';

/** One run: an editor on the page and the times of the keys pressed in it, in milliseconds. */
export interface TypingRun {
  readonly script: number[];
  readonly paint: number[];
}

const paragraphs = 50;
const wordsEach = 100;
const words = 'zij komt op zondag weer niet terug van verlof en belt pas laat'.split(' ');

declare global {
  interface Window {
    /** What the benchmark outside the page calls. */
    bench: {
      readonly startRun: (kind: 'plain' | 'bound') => void;
      readonly times: () => TypingRun;
    };
  }
}

window.bench = { startRun, times: () => current };

let current: TypingRun = { script: [], paint: [] };
let stop: () => void = () => undefined;

/** Puts 5,000 words on the page, in a plain editor or in one bound to a document. */
function startRun(kind: 'plain' | 'bound'): void {
  stop();
  current = { script: [], paint: [] };
  const root = document.createElement('div');
  root.contentEditable = 'true';
  document.body.replaceChildren(root);
  const editor = createEditor({
    nodes: [...editorNodes],
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(root);
  const texts = Array.from({ length: paragraphs }, (_, index) => paragraphText(index));
  const end = kind === 'plain' ? fillPlain() : fillBound();
  editor.update(
    () => {
      $getRoot()
        .getChildAtIndex(paragraphs / 2)
        ?.selectEnd();
    },
    { discrete: true },
  );
  root.focus();
  const unmeasure = measure();
  stop = () => {
    unmeasure();
    end();
    editor.setRootElement(null);
  };

  function fillPlain(): () => void {
    const unregister = registerRichText(editor);
    editor.update(
      () => {
        $getRoot().append(
          ...texts.map((text) => $createParagraphNode().append($createTextNode(text))),
        );
      },
      { discrete: true },
    );
    return unregister;
  }

  function fillBound(): () => void {
    const doc = new Y.Doc({ gc: false });
    let nextId = 0;
    const host = {
      doc,
      undo: createUndo(doc, []),
      references: noReferences,
      newId: () => `b${String(nextId++)}`,
    };
    const name = proseName('e1', 'story');
    const content = texts.map((text) => ({
      type: 'paragraph' as const,
      indent: 0 as const,
      runs: [{ text }],
    }));
    doc.transact(() => writeProse(doc, name, content, host.newId), 'import');
    const binding = bindText(editor, host, name, () => true);
    host.undo.setPlaceSource(binding.place);
    const unregister = registerEditing({ editor, host, binding, isSingleLine: false });
    return () => {
      unregister();
      binding.destroy();
      doc.destroy();
    };
  }

  function measure(): () => void {
    let pressed: number | null = null;
    const onKey = (event: Event): void => {
      pressed = event.timeStamp;
    };
    root.addEventListener('keydown', onKey, { capture: true });
    // Registered last, so that the document has been written when it is called.
    const unlisten = editor.registerUpdateListener(({ dirtyLeaves }) => {
      if (pressed === null || dirtyLeaves.size === 0) return;
      const start = pressed;
      pressed = null;
      const run = current;
      run.script.push(performance.now() - start);
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
          run.paint.push(performance.now() - start);
          channel.port1.close();
        };
        channel.port2.postMessage(null);
      });
    });
    return () => {
      unlisten();
      root.removeEventListener('keydown', onKey, { capture: true });
    };
  }
}

function paragraphText(index: number): string {
  return Array.from({ length: wordsEach }, (_, at) => words[(index + at) % words.length]).join(' ');
}
