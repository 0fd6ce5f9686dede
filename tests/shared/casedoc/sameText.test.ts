import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText } from '#shared/analysis/prose';
import { isEntityId, type EntityId } from '#shared/base/ids';
import { blockMapName, proseName } from '#shared/casedoc/blockNames';
import { readProse } from '#shared/casedoc/flatText';
import { takeInText } from '#shared/casedoc/sameText';
import {
  applyForeignUpdate,
  encodeSharedDoc,
  newSharedDoc,
  type SharedDoc,
} from '#shared/casedoc/updates';
import { runs } from '../../support/runs.ts';

const REMARK = id('remark');
const FIELD = 'text';

function id(text: string): EntityId {
  if (!isEntityId(text)) throw new Error(text);
  return text;
}

function textIn(doc: SharedDoc): string {
  return plainText(readProse(doc.getText(proseName(REMARK, FIELD)), doc.getMap(blockMapName)));
}

function paragraphs(text: string): string {
  const lines = text.split(/[\n\r\u2028]+/u).map((line) => line.replaceAll('\uFFFC', '').trim());
  return lines.filter((line) => line !== '').join('\n');
}

function exchange(one: SharedDoc, other: SharedDoc): void {
  applyForeignUpdate(one, encodeSharedDoc(other));
  applyForeignUpdate(other, encodeSharedDoc(one));
}

const file = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  // The same text comes back, as when somebody changes their mind twice.
  fc.constantFrom('Eerst dit.', 'Dan dat.\nEn meer.', ''),
);
const files = fc.array(file, { minLength: 1, maxLength: 5 });

test('two people who take in the same files apart, each some of them, have the last text once', () => {
  fc.assert(
    fc.property(
      files,
      fc.array(fc.boolean()),
      fc.array(fc.nat({ max: 3 })),
      (texts, which, when) => {
        const [mine, theirs] = [newSharedDoc(), newSharedDoc()];
        for (const [index, text] of texts.entries()) {
          const isLast = index === texts.length - 1;
          takeInText(mine, { id: REMARK, field: FIELD, text });
          // The other may have missed earlier files.
          if (isLast || which[index] === true) {
            takeInText(theirs, { id: REMARK, field: FIELD, text });
          }
          if (when[index] === 1) exchange(mine, theirs);
        }
        exchange(mine, theirs);
        const last = paragraphs(texts.at(-1) ?? '');
        expect(textIn(mine)).toBe(last);
        expect(textIn(theirs)).toBe(last);
      },
    ),
    { numRuns: runs(120, 3000) },
  );
});

test('a text that was taken out by hand comes back when its file is taken in again', () => {
  const doc = newSharedDoc();
  const file = { id: REMARK, field: FIELD, text: 'Sinds wanneer?' };
  takeInText(doc, file);
  const before = encodeSharedDoc(doc);
  takeInText(doc, file);
  expect(encodeSharedDoc(doc)).toEqual(before);
  const live = doc.getText(proseName(REMARK, FIELD));
  live.delete(0, live.length);
  takeInText(doc, file);
  expect(textIn(doc)).toBe('Sinds wanneer?');
});
