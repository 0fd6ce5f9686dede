import fc from 'fast-check';
import * as Y from 'yjs';
import { expect, it } from 'vitest';
import { newSharedDoc } from '#shared/casedoc/updates';
import { runs } from '../../support/runs.ts';
import { play, playStep } from '../merge/mergePlay.ts';

it('does in everything as a plain document does, whoever asks for a text when', () => {
  fc.assert(
    fc.property(
      fc.array(playStep, { minLength: 10, maxLength: 30, size: 'max' }),
      fc.array(fc.nat(5), { minLength: 1, maxLength: 20 }),
      (steps, asks) => {
        const states: Uint8Array[] = [];
        play(2, steps, [1, 2], (who, { state }) =>
          states.push(state, Y.encodeStateAsUpdate(who.doc())),
        );
        expect(follow(newSharedDoc(), states, asks)).toEqual(
          follow(new Y.Doc({ gc: false }), states, asks),
        );
      },
    ),
    { numRuns: runs(10, 3000) },
  );
});

it('opens marks of bold and italic without writing in them', () => {
  const plain = new Y.Doc({ gc: false });
  const text = plain.getText('txt:a/text');
  text.insert(0, 'Een twee drie', {});
  text.format(0, 5, { bold: true });
  text.format(3, 6, { bold: true });
  text.delete(2, 8);
  const state = Y.encodeStateAsUpdate(plain);
  const doc = newSharedDoc();
  let written = 0;
  doc.on('update', (_update: Uint8Array, _origin: unknown, _doc: Y.Doc, { local }) => {
    if (local) written += 1;
  });
  Y.applyUpdate(doc, state);
  expect(written).toBe(0);
  expect(Y.encodeStateAsUpdate(doc)).toEqual(state);
});

/** Reads one state after another, asks for some texts in between, and tells all that came of it. */
function follow(doc: Y.Doc, states: readonly Uint8Array[], asks: readonly number[]): unknown {
  doc.clientID = 99;
  const told: unknown[] = [];
  doc.on('update', (update: Uint8Array, _origin: unknown, _doc: Y.Doc, { local }) => {
    told.push([local, update]);
  });
  for (const [index, state] of states.entries()) {
    Y.applyUpdate(doc, state);
    const names = [...doc.share.keys()].filter((name) => name.startsWith('txt:'));
    const ask = asks[index % asks.length] ?? 0;
    const name = names[ask % Math.max(1, names.length)];
    if (ask > 2 || name === undefined) continue;
    const text = doc.getText(name);
    told.push([name, text._hasFormatting, text.toDelta()]);
    text.insert(Math.floor(text.length / 2), 'x', ask > 1 ? { bold: true } : {});
  }
  return [told, Y.encodeStateAsUpdate(doc), [...doc.share.keys()]];
}
