import fc from 'fast-check';

import { SCHEMA_VERSION, singleId, type Analysis } from '#shared/analysis/analysis';
import {
  isSingleName,
  listNames,
  singleNames,
  type CollectionName,
} from '#shared/analysis/collectionNames';
import { entityTypes } from '#shared/analysis/entityTypes';
import type { AnyField } from '#shared/analysis/fields';
import { referenceKinds, type Block, type Run } from '#shared/analysis/prose';
import { fillCopy } from '#shared/casedoc/fillCopy';
import { newSharedDoc } from '#shared/casedoc/updates';
import { readAnalysis } from '#shared/versions/snapshots';

const ids = ['a', 'b-2', '00000000-0000-4000-8000-000000000001', 'Z9'];
const words = fc.string({ unit: 'grapheme', maxLength: 8 });
const letters = words.map((text) => text.replace(/[\n\r]/gu, ' ')).filter((text) => text !== '');
const run: fc.Arbitrary<Run> = fc.oneof(
  { weight: 4, arbitrary: styledRun() },
  {
    weight: 1,
    arbitrary: fc.record({
      text: fc.constant('\uFFFC'),
      ref: fc.record({
        collection: fc.constantFrom(...referenceKinds),
        id: fc.constantFrom(...ids),
      }),
    }) as fc.Arbitrary<Run>,
  },
);
const block: fc.Arbitrary<Omit<Block, 'id'>> = fc.record({
  type: fc.constantFrom('paragraph', 'heading3', 'bullet', 'numbered', 'quote'),
  indent: fc.constantFrom(0, 1, 2),
  runs: fc.array(run, { maxLength: 3 }),
});

function styledRun(): fc.Arbitrary<Run> {
  return fc
    .record({
      text: letters,
      bold: fc.boolean(),
      italic: fc.boolean(),
      link: fc.constantFrom(undefined, undefined, 'https://voorbeeld.nl/een'),
    })
    .map(({ text, bold, italic, link }) => ({
      text,
      ...(bold && { bold: true as const }),
      ...(italic && { italic: true as const }),
      ...(link !== undefined && { link }),
    }));
}

/** Any analysis a document can hold, with things, texts and ids of every kind. */
export const anyAnalysis: fc.Arbitrary<Analysis> = fc
  .record<Record<string, unknown>>(
    Object.fromEntries<fc.Arbitrary<unknown>>([
      ...singleNames.map((name) => [name, entity(name, fc.constant(singleId(name)))] as const),
      ...listNames.map((name): readonly [string, fc.Arbitrary<unknown>] => {
        const list = fc.uniqueArray(entity(name, fc.constantFrom(...ids)), {
          maxLength: 2,
          selector: (one) => one['id'],
        });
        const some = { weight: 1, arbitrary: list };
        return [name, fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, some)] as const;
      }),
    ]),
  )
  .map((values) => {
    const doc = newSharedDoc();
    // In its normal form: as a document shows it.
    fillCopy(doc, { ...values, schema: SCHEMA_VERSION, unreadable: [] } as unknown as Analysis);
    const analysis = readAnalysis(doc);
    doc.destroy();
    return analysis;
  });

function entity(
  name: CollectionName,
  id: fc.Arbitrary<string>,
): fc.Arbitrary<Record<string, unknown>> {
  const fields: Readonly<Record<string, AnyField>> = entityTypes[name].fields;
  const values = Object.entries(fields)
    .filter(([field]) => field !== 'deleted')
    .map(([field, type]) => [field, maybe(type, valueOf(type, `${name}-${field}`))] as const);
  const prefix = isSingleName(name) ? '' : name.toLowerCase();
  return fc.record({ ...Object.fromEntries(values), id: id.map((one) => own(prefix, one, name)) });
}

/** Texts are found by the id of their thing alone: no two things share one. */
function own(prefix: string, id: string, name: CollectionName): string {
  return isSingleName(name) ? id : `${prefix}-${id}`;
}

function maybe(type: AnyField, value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant(type.empty) },
    { weight: 1, arbitrary: value },
  );
}

function valueOf(type: AnyField, place: string): fc.Arbitrary<unknown> {
  switch (type.kind) {
    case 'line':
    case 'mark':
      return fc.string({ unit: 'grapheme', maxLength: 4 }).map((one) => one.slice(0, type.maximum));
    case 'prose':
      return fc
        .array(block, { maxLength: 3 })
        .map((blocks) => blocks.map((one, index) => ({ ...one, id: `${place}-${String(index)}` })));
    case 'choice':
      return fc.constantFrom(...type.options);
    case 'choices':
      return fc.subarray([...type.options]);
    case 'number':
      return fc.integer({ min: type.minimum, max: type.maximum });
    case 'place':
      return fc.integer({ min: -50, max: 50 });
    case 'ref':
      return fc.constantFrom(...ids);
    case 'refs':
      return fc.subarray(ids);
    case 'flag':
      return fc.boolean();
    case 'date':
      return fc.constantFrom('2026-02-03', '1999-12-31');
    case 'partialDate':
      return fc
        .record({
          year: fc.constantFrom(2011, 2020),
          month: fc.constantFrom(null, 4),
          day: fc.constant(null),
          approximate: fc.boolean(),
          words: fc.constantFrom('', 'rond de zomer'),
        })
        .map((date) => ({ ...date }));
    case 'moment':
      return fc.double({ min: -1e14, max: 1e14, noNaN: true }).map((one) => (one === 0 ? 0 : one));
  }
}
