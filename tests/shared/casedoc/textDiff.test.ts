import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { diffText } from '#shared/casedoc/textDiff';

const signs = ['a', 'b', '\n', '😀', '😁', '🤍', '👩‍👧', '\u2028', 'ש', '\u202E'];
const text = fc
  .array(fc.constantFrom(...signs), { maxLength: 12 })
  .map((letters) => letters.join(''));

test('no step ever cuts a sign in two, and what is kept and read again is what was typed', () => {
  fc.assert(
    fc.property(text, text, fc.option(fc.nat(20)), (before, after, caret) => {
      const doc = new Y.Doc({ gc: false });
      const stored: Uint8Array[] = [];
      doc.on('update', (update: Uint8Array) => stored.push(update));
      const live = doc.getText('t');
      live.insert(0, before);
      for (const step of [...diffText(before, after, caret)].reverse()) {
        expect(hasHalf(step.insert), JSON.stringify(step)).toBe(false);
        expect(hasHalf(before.slice(step.at, step.at + step.remove))).toBe(false);
        live.delete(step.at, step.remove);
        live.insert(step.at, step.insert);
      }
      expect(live.toJSON()).toBe(after);
      const again = new Y.Doc({ gc: false });
      for (const update of stored) Y.applyUpdate(again, update);
      expect(again.getText('t').toJSON()).toBe(after);
    }),
    { numRuns: 3_000 },
  );
});

function hasHalf(part: string): boolean {
  return /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/u.test(part);
}
