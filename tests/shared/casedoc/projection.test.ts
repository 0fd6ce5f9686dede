import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import example from '#resources/example-analysis.json';
import { readPortable } from '#shared/analysis/portable';
import type { EntityId } from '#shared/base/ids';
import { blockMapName, indentKey, proseName, typeKey } from '#shared/casedoc/blockNames';
import { fillFromPortable } from '#shared/casedoc/fillCase';
import { createProjection } from '#shared/casedoc/projection';
import { newSharedDoc } from '#shared/casedoc/updates';

/** Two lists of things with a text, as far as these tests write in them. */
const places = ['one', 'two', 'three'].flatMap((name) =>
  (['factor', 'lifeEvent'] as const).map((collection) => ({
    collection,
    id: `00000000-0000-4000-8000-${name.padEnd(12, '0')}` as EntityId,
  })),
);
const blockIds = ['a', 'b', 'c', 'c~2', '~tail'];
const origin = 'test';

const place = fc.constantFrom(...places);
const at = fc.nat({ max: 12 });
const step = fc.oneof(
  fc.record({
    kind: fc.constant('letters' as const),
    place,
    at,
    text: fc.string({ maxLength: 4 }),
  }),
  fc.record({
    kind: fc.constant('block' as const),
    place,
    at,
    block: fc.constantFrom('a', 'b', 'c'),
  }),
  fc.record({
    kind: fc.constant('remove' as const),
    place,
    at,
    length: fc.integer({ min: 1, max: 4 }),
  }),
  fc.record({
    kind: fc.constant('type' as const),
    block: fc.constantFrom(...blockIds),
    type: fc.constantFrom('bullet', 'heading3', 'numbered', 'newer', null),
  }),
  fc.record({
    kind: fc.constant('indent' as const),
    block: fc.constantFrom(...blockIds),
    by: fc.nat({ max: 2 }),
  }),
  fc.record({ kind: fc.constant('field' as const), place, value: fc.string({ maxLength: 3 }) }),
  fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const) }),
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

function apply(doc: Y.Doc, undo: Y.UndoManager, change: Step): void {
  const textOf = ({ id }: (typeof places)[number]) => doc.getText(proseName(id, 'text'));
  const blocks = doc.getMap(blockMapName);
  doc.transact(() => {
    if (change.kind === 'letters') {
      const text = textOf(change.place);
      text.insert(Math.min(change.at, text.length), change.text);
    } else if (change.kind === 'block') {
      const text = textOf(change.place);
      text.insertEmbed(Math.min(change.at, text.length), { p: change.block });
    } else if (change.kind === 'remove') {
      const text = textOf(change.place);
      const from = Math.min(change.at, text.length);
      text.delete(from, Math.min(change.length, text.length - from));
    } else if (change.kind === 'type') {
      if (change.type === null) blocks.delete(typeKey(change.block));
      else blocks.set(typeKey(change.block), change.type);
    } else if (change.kind === 'indent') {
      blocks.set(indentKey(change.block), change.by);
    } else if (change.kind === 'field') {
      doc.getMap(change.place.collection).set(`${change.place.id}/order`, change.value);
    }
  }, origin);
  if (change.kind === 'undo') undo.undo();
  if (change.kind === 'redo') undo.redo();
}

test('what is re-read after any change equals what is read afresh', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 40 }), (steps) => {
      const doc = newSharedDoc();
      for (const { collection, id } of places) doc.getMap(collection).set(`${id}/order`, 'a');
      const undo = new Y.UndoManager(
        [doc.getMap(blockMapName), ...places.map(({ id }) => doc.getText(proseName(id, 'text')))],
        { trackedOrigins: new Set([origin]), captureTimeout: 0 },
      );
      const kept = createProjection(doc);
      kept.analysis();
      for (const change of steps) {
        apply(doc, undo, change);
        const fresh = createProjection(doc);
        expect(kept.analysis()).toEqual(fresh.analysis());
        fresh.destroy();
      }
    }),
    { numRuns: 300 },
  );
});

test('a change of a block type re-reads its owner alone; everything else is the same object', () => {
  const reading = readPortable(example);
  if (!reading.ok) throw new Error('The example cannot be read');
  const doc = newSharedDoc();
  let count = 0;
  fillFromPortable(doc, reading.value, {
    newId: () => `x${String((count += 1)).padStart(4, '0')}` as EntityId,
    now: () => 0,
    author: 'Marit',
  });
  const projection = createProjection(doc);
  const before = projection.analysis();
  const [owner] = before.factor;
  const block = owner?.text[0];
  if (owner === undefined || block === undefined) throw new Error('The example has no factor');
  doc.getMap(blockMapName).set(typeKey(block.id), 'bullet');
  const after = projection.analysis();
  expect(after.factor[0]).not.toBe(owner);
  expect(after.factor[0]?.text[0]?.type).toBe('bullet');
  expect(after.factor.slice(1).every((factor, index) => factor === before.factor[index + 1])).toBe(
    true,
  );
  expect(after.hypothesis).toBe(before.hypothesis);
  expect(after.lifeEvent).toBe(before.lifeEvent);
  expect(after.cover).toBe(before.cover);
});
