import * as Y from 'yjs';
import { expect, it } from 'vitest';
import { keepUndo, recallUndo } from '#shared/casedoc/deskUndo';
import { createUndo } from '#shared/casedoc/undo';

function setUp() {
  const doc = new Y.Doc({ gc: false });
  const desk = new Y.Doc({ gc: true });
  const undo = createUndo(doc, ['form']);
  let written = 0;
  desk.on('update', () => (written += 1));
  return {
    doc,
    desk,
    undo,
    written: () => written,
    set: (value: string) => {
      undo.stopCapturing();
      doc.transact(() => doc.getMap('factor').set('f/name', value), 'form');
    },
    reopened: () => {
      const again = new Y.Doc({ gc: false });
      Y.applyUpdate(again, Y.encodeStateAsUpdate(doc));
      const steps = createUndo(again, ['form']);
      recallUndo(desk, steps);
      return { again, steps };
    },
  };
}

it('lays the steps on the desk once, and takes them up again', () => {
  const { desk, undo, set, written, reopened } = setUp();
  keepUndo(desk, undo);
  expect(written()).toBe(0);
  set('angst');
  set('onrust');
  keepUndo(desk, undo);
  keepUndo(desk, undo);
  expect(written()).toBe(1);
  const { again, steps } = reopened();
  expect(steps.undo()).toBe(true);
  expect(again.getMap('factor').get('f/name')).toBe('angst');
});

it('clears the desk when nothing can be undone any more', () => {
  const { doc, desk, undo, set, reopened } = setUp();
  set('angst');
  keepUndo(desk, undo);
  keepUndo(desk, createUndo(doc, ['form']));
  expect(desk.getMap('undo').size).toBe(0);
  expect(reopened().steps.canUndo()).toBe(false);
});

it('takes nothing from a desk with something else on it', () => {
  const { desk, set, reopened } = setUp();
  set('angst');
  for (const junk of ['x', 7, new Uint8Array([1, 2, 3]), new Uint8Array()]) {
    desk.getMap('undo').set('steps', junk);
    expect(reopened().steps.canUndo()).toBe(false);
  }
});
