import * as Y from 'yjs';
import { describe, expect, it } from 'vitest';
import { plainText } from '#shared/analysis/prose';
import { blockMapName, textOrigin } from '#shared/casedoc/blockNames';
import { readProse, writeProse } from '#shared/casedoc/flatText';
import { patchProse, type BlockContent } from '#shared/casedoc/patchProse';
import { createUndo } from '#shared/casedoc/undo';
import type { UndoPlace } from '#shared/casedoc/undoPlace';

const paragraph = (text: string): BlockContent => ({
  type: 'paragraph',
  indent: 0,
  runs: text === '' ? [] : [{ text }],
});

describe('undo over the document', () => {
  it('undoes edits in fields that came into being after it was created, newest first', () => {
    const { doc, undo, write, read } = setUp();
    write('txt:a/story', 'one');
    undo.stopCapturing();
    write('txt:b/later', 'two');
    undo.stopCapturing();
    doc.transact(() => doc.getMap('factor').set('f1/name', 'three'), 'form');

    expect(undo.undo()).toBe(true);
    expect(doc.getMap('factor').size).toBe(0);
    expect(undo.undo()).toBe(true);
    expect([read('txt:a/story'), read('txt:b/later')]).toEqual(['one', '']);
    expect(undo.undo()).toBe(true);
    expect(read('txt:a/story')).toBe('');
    expect(undo.undo()).toBe(false);
    undo.redo();
    undo.redo();
    expect([read('txt:a/story'), read('txt:b/later')]).toEqual(['one', 'two']);
  });

  it('leaves what a partner wrote, also inside what one undoes', () => {
    const { doc, undo, write, read } = setUp();
    write('txt:a/story', 'mine and mine');
    const partner = new Y.Doc({ gc: false });
    Y.applyUpdate(partner, Y.encodeStateAsUpdate(doc));
    partner.getText('txt:a/story').insert(4, ' PARTNER', {});
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(partner), 'remote');
    expect(read('txt:a/story')).toBe('mine PARTNER and mine');
    undo.undo();
    expect(read('txt:a/story')).toBe(' PARTNER');
    undo.redo();
    expect(read('txt:a/story')).toBe('mine PARTNER and mine');
  });

  it('does not undo what was imported or came from elsewhere', () => {
    const { doc, undo, read } = setUp();
    doc.transact(() => {
      writeProse(doc, 'txt:a/story', [paragraph('imported')], () => 'x1');
    }, 'import');
    expect(undo.canUndo()).toBe(false);
    expect(undo.undo()).toBe(false);
    expect(read('txt:a/story')).toBe('imported');
  });

  it('undoes a block type together with its text', () => {
    const { doc, undo, write } = setUp();
    write('txt:a/story', 'title');
    undo.stopCapturing();
    const text = doc.getText('txt:a/story');
    const blocks = doc.getMap(blockMapName);
    doc.transact(() => {
      const before = readProse(text, blocks);
      const after = before.map((block) => ({ ...block, type: 'heading3' as const }));
      patchProse({ text, blocks }, before, after, { newId: () => 'never' });
    }, textOrigin);
    expect(readProse(text, blocks)[0]?.type).toBe('heading3');
    undo.undo();
    expect(readProse(text, blocks)[0]?.type).toBe('paragraph');
    undo.redo();
    expect(readProse(text, blocks)[0]?.type).toBe('heading3');
  });

  it('tells which place to show: where the writer was, or else the field that changed', () => {
    const { undo, write, doc } = setUp();
    const shown: UndoPlace[] = [];
    undo.onShow((place) => shown.push(place));
    write('txt:a/story', 'word');
    undo.stopCapturing();
    const anchor = Y.createRelativePositionFromTypeIndex(doc.getText('txt:a/story'), 2);
    undo.setPlaceSource(() => ({ field: 'txt:a/story', anchor, focus: anchor }));
    write('txt:a/story', 'longer word');
    undo.setPlaceSource(null);
    undo.undo();
    expect(shown.at(-1)).toEqual({ field: 'txt:a/story', anchor, focus: anchor });
    undo.stopCapturing();
    doc.transact(() => doc.getMap('factor').set('f1/name', 'x'), 'form');
    undo.undo();
    expect(shown.at(-1)?.field).toBe('factor:f1/name');
    undo.undo();
    expect(shown.at(-1)?.field).toBe('txt:a/story');
    undo.redo();
    const behind = shown.at(-1)?.focus;
    if (!behind) throw new Error('redo must tell where it wrote');
    // Behind "word" and the separator that came back with it.
    expect(Y.createAbsolutePositionFromRelativePosition(behind, doc)?.index).toBe(5);
  });

  it('tells on which screen a step was made, there and back', () => {
    const { undo, doc } = setUp();
    const shown: (string | null)[] = [];
    undo.onShow((_, screen) => shown.push(screen));
    const name = (value: string) =>
      doc.transact(() => doc.getMap('factor').set('f1/name', value), 'form');
    name('before anybody asked');
    let screen = 'drawing';
    undo.setScreenSource(() => screen);
    undo.stopCapturing();
    name('in the drawing');
    screen = 'list';
    undo.undo();
    undo.redo();
    undo.undo();
    undo.undo();
    expect(shown).toEqual(['drawing', 'drawing', 'drawing', null]);
  });

  it('says when undo and redo become possible', () => {
    const { undo, write } = setUp();
    const seen: string[] = [];
    undo.subscribe(() => seen.push(`${String(undo.canUndo())} ${String(undo.canRedo())}`));
    write('txt:a/story', 'a');
    undo.undo();
    undo.redo();
    expect(seen).toContain('true false');
    expect(seen).toContain('false true');
    undo.destroy();
    const count = seen.length;
    write('txt:a/story', 'b');
    expect(seen).toHaveLength(count);
  });
});

function setUp() {
  const doc = new Y.Doc({ gc: false });
  const undo = createUndo(doc, [textOrigin, 'form']);
  let nextId = 0;
  return {
    doc,
    undo,
    read: (name: string) => plainText(readProse(doc.getText(name), doc.getMap(blockMapName))),
    write: (name: string, text: string) => {
      const target = { text: doc.getText(name), blocks: doc.getMap(blockMapName) };
      doc.transact(() => {
        const before = readProse(target.text, target.blocks);
        patchProse(target, before, [paragraph(text)], { newId: () => `i${String(nextId++)}` });
      }, textOrigin);
    },
  };
}
