import fc from 'fast-check';
import * as Y from 'yjs';
import { describe, expect, it } from 'vitest';
import { blockMapName, textOrigin } from '#shared/casedoc/blockNames';
import { readProse } from '#shared/casedoc/flatText';
import { patchProse, type BlockContent } from '#shared/casedoc/patchProse';
import { createUndo, type CaseUndo } from '#shared/casedoc/undo';
import type { UndoPlace } from '#shared/casedoc/undoPlace';
import { runs } from '../../support/runs.ts';

const fields = ['txt:a/story', 'txt:b/story'] as const;

interface Step {
  readonly what: number;
  readonly field: number;
  readonly at: number;
  readonly size: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  what: fc.nat(99),
  field: fc.nat(1),
  at: fc.nat(99),
  size: fc.nat(5),
});

describe('undo that was kept', () => {
  it('does after opening again what it would have done without closing, partner or not', () => {
    let taken = 0;
    fc.assert(
      fc.property(fc.array(step, { minLength: 4, maxLength: 60, size: 'max' }), (steps) => {
        taken += compare(steps);
      }),
      { numRuns: runs(300, 10_000) },
    );
    expect(taken).toBeGreaterThan(runs(300, 10_000));
  });

  it('takes back what was written before the case was closed, brings it back, and again', () => {
    let one = openSession(null, 1);
    write(one, fields[0], 0, 0, 'Milan slaapt slecht');
    one.undo.stopCapturing();
    write(one, fields[0], 0, 6, 'Senna ');
    one = reopen(one, 2);
    expect(textOf(one)[0]).toEqual(['Senna slaapt slecht']);
    expect(one.undo.undo()).toBe(true);
    expect(textOf(one)[0]).toEqual(['Milan slaapt slecht']);
    one = reopen(one, 3);
    expect(one.undo.undo()).toBe(true);
    expect(textOf(one)[0]).toEqual([]);
    one = reopen(one, 4);
    expect([one.undo.redo(), one.undo.redo(), one.undo.redo()]).toEqual([true, true, false]);
    expect(textOf(one)[0]).toEqual(['Senna slaapt slecht']);
  });

  it('keeps where the writer was', () => {
    const one = openSession(null, 1);
    write(one, fields[0], 0, 0, 'woorden');
    one.undo.stopCapturing();
    const anchor = Y.createRelativePositionFromTypeIndex(one.doc.getText(fields[0]), 3);
    one.undo.setPlaceSource(() => ({ field: fields[0], anchor, focus: null }));
    write(one, fields[0], 3, 0, 'xyz');
    const again = reopen(one, 2);
    let shown: UndoPlace | null = null;
    again.undo.onShow((place) => (shown = place));
    again.undo.undo();
    expect(shown).toMatchObject({ field: fields[0], focus: null });
    expect(indexOf(shown, again.doc)).toBe(3);
  });

  it('remembers the last 200 steps', () => {
    const one = openSession(null, 1);
    for (let count = 0; count < 260; count += 1) {
      write(one, fields[0], 0, 0, 'a');
      one.undo.stopCapturing();
    }
    const again = reopen(one, 2);
    let back = 0;
    while (again.undo.undo()) back += 1;
    expect(back).toBe(200);
    expect(textOf(again)[0]).toEqual(['a'.repeat(60)]);
    expect(one.undo.save().length).toBeLessThan(10_000);
  });

  it('forgets what there was to do again when the last words were written after keeping', () => {
    const one = openSession(null, 1);
    write(one, fields[0], 0, 0, 'een');
    one.undo.stopCapturing();
    write(one, fields[0], 3, 0, ' twee');
    one.undo.undo();
    const kept = one.undo.save();
    write(one, fields[0], 3, 0, ' drie');
    const again = openSession(one.doc, 2);
    expect(again.undo.load(kept)).toBe(true);
    expect(again.undo.canRedo()).toBe(false);
    again.undo.undo();
    expect(textOf(again)[0]).toEqual([' drie']);
  });
});

describe('undo that does not fit', () => {
  it('is dropped when the document is behind, another one, or was edited already', () => {
    const one = openSession(null, 1);
    write(one, fields[0], 0, 0, 'een twee');
    one.undo.stopCapturing();
    const early = Y.encodeStateAsUpdate(one.doc);
    write(one, fields[0], 3, 5, '');
    const kept = one.undo.save();

    const behind = openSession(null, 2);
    Y.applyUpdate(behind.doc, early);
    expect(behind.undo.load(kept)).toBe(false);
    expect(behind.undo.canUndo()).toBe(false);

    const other = openSession(null, 3);
    expect(other.undo.load(kept)).toBe(false);

    const edited = openSession(one.doc, 4);
    write(edited, fields[1], 0, 0, 'eerst');
    expect(edited.undo.load(kept)).toBe(false);
    edited.undo.undo();
    expect(textOf(edited)).toEqual([['een'], []]);
  });

  it('is dropped without a word when a byte is wrong, and never writes', () => {
    const one = openSession(null, 1);
    for (let count = 0; count < 6; count += 1) {
      write(one, fields[count % 2] ?? fields[0], 0, count % 3, 'abc');
      one.undo.stopCapturing();
      if (count % 2 === 0) one.undo.undo();
    }
    const kept = one.undo.save();
    const before = Y.encodeStateAsUpdate(one.doc);
    fc.assert(
      fc.property(fc.nat(kept.length - 1), fc.nat(254), fc.boolean(), (at, by, isCut) => {
        const damaged = isCut
          ? kept.slice(0, at)
          : kept.map((b, i) => (i === at ? b ^ (by + 1) : b));
        const again = openSession(one.doc, 9);
        let written = 0;
        again.doc.on('update', () => (written += 1));
        const isLoaded = again.undo.load(damaged);
        expect(isLoaded).toBe(again.undo.canUndo() || again.undo.canRedo());
        expect(written).toBe(0);
        expect(Y.encodeStateAsUpdate(again.doc)).toEqual(before);
        // What is taken for sound must be safe to use.
        while (again.undo.undo());
        while (again.undo.redo());
      }),
      { numRuns: runs(400, 5_000) },
    );
  });
});

function indexOf(place: UndoPlace | null, doc: Y.Doc): number | null {
  if (!place?.anchor) return null;
  return Y.createAbsolutePositionFromRelativePosition(place.anchor, doc)?.index ?? null;
}

interface Session {
  readonly doc: Y.Doc;
  readonly undo: CaseUndo;
  nextId: number;
}

function openSession(from: Y.Doc | null, clientId: number): Session {
  const doc = new Y.Doc({ gc: false });
  if (from !== null) Y.applyUpdate(doc, Y.encodeStateAsUpdate(from));
  doc.clientID = clientId;
  return { doc, undo: createUndo(doc, ['form']), nextId: clientId * 10_000 };
}

function reopen(session: Session, clientId: number): Session {
  const kept = session.undo.save();
  const isFilled = session.undo.canUndo() || session.undo.canRedo();
  const again = openSession(session.doc, clientId);
  session.undo.destroy();
  expect(again.undo.load(kept)).toBe(isFilled);
  return again;
}

function textOf({ doc }: Pick<Session, 'doc'>): readonly (readonly string[])[] {
  return fields.map((field) =>
    readProse(doc.getText(field), doc.getMap(blockMapName)).map((block) =>
      block.runs.map((run) => run.text).join(''),
    ),
  );
}

/** All that may differ: words, types, and a form's value. */
function stateOf({ doc }: Session): string {
  const prose = fields.map((field) =>
    readProse(doc.getText(field), doc.getMap(blockMapName)).map(({ type, runs: r }) => [type, r]),
  );
  return JSON.stringify([prose, doc.getMap('factor').toJSON()]);
}

function write(session: Session, field: string, at: number, remove: number, put: string): void {
  const { doc } = session;
  const target = { text: doc.getText(field), blocks: doc.getMap(blockMapName) };
  const before = readProse(target.text, target.blocks);
  const flat = before.map((block) => block.runs.map((run) => run.text).join('')).join('\n');
  const place = Math.min(at, flat.length);
  const lines = (flat.slice(0, place) + put + flat.slice(place + remove)).split('\n');
  const after = lines.map((line, index): BlockContent => ({
    type: before[index]?.type ?? 'paragraph',
    indent: 0,
    runs: line === '' ? [] : [{ text: line }],
  }));
  doc.transact(() => {
    const newId = (): string => `i${String(session.nextId++)}`;
    patchProse(target, before, after, { newId, caret: place });
  }, textOrigin);
}

function retype(session: Session, field: string, type: BlockContent['type']): void {
  const { doc } = session;
  const target = { text: doc.getText(field), blocks: doc.getMap(blockMapName) };
  const before = readProse(target.text, target.blocks);
  doc.transact(() => {
    const after = before.map((block, index) => (index === 0 ? { ...block, type } : block));
    patchProse(target, before, after, { newId: () => 'never' });
  }, textOrigin);
}

/** The same steps with and without closing; the partner has a copy of each and does the same in
 * both. Client ids keep their order, so that both must read alike to the letter. */
function compare(steps: readonly Step[]): number {
  let taken = 0;
  let closing = openSession(null, 100);
  const staying = openSession(null, 100);
  const partners = [openSession(null, 5), openSession(null, 5)] as const;
  let nextClient = 101;
  for (const { what, field: which, at, size } of steps) {
    const field = fields[which] ?? fields[0];
    const both = [staying, closing];
    const put = 'abcdefgh'.slice(size, size + 1 + (at % 3)) + (what % 7 === 0 ? '\n' : '');
    if (what < 40) {
      for (const one of both) write(one, field, at, what < 12 ? size : 0, what < 8 ? '' : put);
    } else if (what < 46) {
      for (const one of both) retype(one, field, size % 2 === 0 ? 'heading3' : 'bullet');
    } else if (what < 52) {
      for (const one of both) {
        one.doc.transact(
          () => one.doc.getMap('factor').set('f/name', `${put}${String(at)}`),
          'form',
        );
      }
    } else if (what < 62) {
      for (const one of both) one.undo.stopCapturing();
    } else if (what < 76) {
      const done = both.map((one) => one.undo.undo());
      expect(done[1]).toBe(done[0]);
      if (done[0] === true) taken += 1;
    } else if (what < 84) {
      const done = both.map((one) => one.undo.redo());
      expect(done[1]).toBe(done[0]);
    } else if (what < 92) {
      closing = reopen(closing, nextClient++);
      // Closing ends the step one was writing.
      staying.undo.stopCapturing();
    } else {
      for (const [index, one] of [staying, closing].entries()) {
        const partner = partners[index];
        if (partner === undefined) continue;
        Y.applyUpdate(partner.doc, Y.encodeStateAsUpdate(one.doc), 'remote');
        write(partner, field, at, what % 3 === 0 ? size : 0, `P${String(size)}`);
        Y.applyUpdate(one.doc, Y.encodeStateAsUpdate(partner.doc), 'remote');
      }
    }
    const [want, have] = [stateOf(staying), stateOf(closing)];
    if (want !== have) expect(have).toBe(want);
  }
  return taken;
}
