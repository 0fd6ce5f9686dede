import * as Y from 'yjs';
import { expect, test } from 'vitest';
import { readHtml } from '../../../renderer/editor/readHtml.ts';
import { readPlain } from '../../../renderer/editor/readPlain.ts';
import {
  act,
  createEditorReplica,
  documentProse,
  receive,
  shownContent,
  textLength,
  wantedContent,
  type EditorReplica,
} from './lexicalReplicas.ts';

test('somebody else who stumbles over a change neither stops nor doubles what is typed', () => {
  const anne = createEditorReplica(1);
  type(anne, 'Milan');
  let stumbles = true;
  anne.host.doc.on('afterTransaction', () => {
    if (!stumbles) return;
    stumbles = false;
    throw new Error('A listener broke');
  });
  try {
    type(anne, ' slaapt');
  } catch {
    // The error goes on to the window; the text may not suffer from it.
  }
  type(anne, ' slecht');
  expect(linesOf(anne)).toEqual(['Milan slaapt slecht']);
  expect(shownContent(anne)).toEqual(wantedContent(anne));
  const bram = createEditorReplica(2);
  receive(bram, Y.encodeStateAsUpdate(anne.host.doc));
  type(bram, ' vaak.');
  receive(anne, Y.encodeStateAsUpdate(bram.host.doc));
  expect(linesOf(anne)).toEqual(['Milan slaapt slecht vaak.']);
  expect(shownContent(anne)).toEqual(wantedContent(anne));
});

test('a whole report pasted at once is in the document, letter by letter', () => {
  const lines = Array.from({ length: 2_500 }, (_, index) => {
    return `Regel ${String(index)}: moeder 😀 zei "\u202Bשלום\u202C" en ging.\u2028Daarna rust.`;
  });
  const pasted = lines.join('\r\n');
  expect(pasted.length).toBeGreaterThan(130_000);
  const anne = createEditorReplica(1);
  type(anne, 'Voor.');
  anne.binding.insert(readPlain(pasted));
  const kept = new Y.Doc({ gc: false });
  for (const update of anne.sent) Y.applyUpdate(kept, update);
  const text = kept.getText('txt:e1/story').toJSON();
  for (const line of lines) expect(text.includes(line)).toBe(true);
  expect(shownContent(anne)).toEqual(wantedContent(anne));
  anne.host.undo.undo();
  expect(linesOf(anne)).toEqual(['Voor.']);
  expect(shownContent(anne)).toEqual(wantedContent(anne));
});

test('half a sign and signs of control, pasted, are the same text after opening again', () => {
  const anne = createEditorReplica(1);
  anne.binding.insert(readPlain('a\uD83Db\u0000c\u0007d\tE\u2029f\u0085g\uFFFCh\u200Bi'));
  const kept = new Y.Doc({ gc: false });
  for (const update of anne.sent) Y.applyUpdate(kept, update);
  expect(kept.getText('txt:e1/story').length).toBe(textLength(anne));
  expect(shownContent(anne)).toEqual(wantedContent(anne));
  expect(kept.getText('txt:e1/story').toJSON()).toBe(
    anne.host.doc.getText('txt:e1/story').toJSON(),
  );
});

test('what HTML says in characters of control arrives as it is shown', () => {
  const [block] = readHtml('<p>Ze zei:\u2028niets &#xD83D; meer</p>');
  expect(block?.runs.map(({ text }) => text).join('')).toContain('niets');
});

function type(replica: EditorReplica, text: string): void {
  const end = Math.max(0, textLength(replica) - 1);
  act(replica, { anchor: end, focus: end }, (selection) => {
    selection.insertText(text);
  });
}

function linesOf(replica: EditorReplica): readonly string[] {
  return documentProse(replica).map((block) => block.runs.map((run) => run.text).join(''));
}
