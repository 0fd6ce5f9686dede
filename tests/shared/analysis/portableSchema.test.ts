import Ajv2020 from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import example from '#resources/example-analysis.json';
import { entityTypes } from '#shared/analysis/entityTypes';
import { collectionNames, isSingleName } from '#shared/analysis/collectionNames';
import { readPortable } from '#shared/analysis/portable';
import { portableJsonSchema } from '#shared/analysis/portableSchema';

// `date` is also given as a pattern; the format itself is documentation.
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, formats: { date: true } });
const isValid = ajv.compile(portableJsonSchema());

describe('the published JSON Schema', () => {
  it('accepts the fictional example', () => {
    isValid(example);
    expect(isValid.errors).toBeNull();
  });

  const oddValue = fc.oneof(
    fc.constantFrom(null, true, false, 0, 3, 7, -1, 1.5, '', 'risk', 'yes', '2026-03-09', [], {}),
    fc.constantFrom(['p-senna'], ['a b'], [1], 'x'.repeat(250), [{ type: 'paragraph', runs: [] }]),
    fc.constantFrom([{ type: 'quote', runs: [] }], [{ type: 'bullet', runs: [{ text: '' }] }]),
    fc.record({
      year: fc.constantFrom(2018, 12, null, 'x'),
      month: fc.constantFrom(1, 13, null),
      day: fc.constantFrom(null),
      approximate: fc.constantFrom(true, 'no'),
      words: fc.constantFrom('', 'ongeveer'),
    }),
  );
  const place = fc.constantFrom(...collectionNames).chain((name) =>
    fc.record({
      name: fc.constant(name),
      field: fc.constantFrom(...Object.keys(entityTypes[name].fields), 'noSuchField'),
      value: oddValue,
    }),
  );

  it('refuses and accepts one value at a time just as the reader does', () => {
    let refused = 0;
    fc.assert(
      fc.property(place, ({ name, field, value }) => {
        const item = { [field]: value };
        const json = {
          format: 'samenhang-analysis',
          version: 1,
          analysis: { [name]: isSingleName(name) ? item : [{ id: 'x-1', ...item }] },
        };
        const byReader = readPortable(json).ok;
        if (!byReader) refused += 1;
        // The reader also knows which months have 31 days and what makes a partial date sensible.
        const isPartialDate = typeof value === 'object' && value !== null && 'year' in value;
        if (isPartialDate && !byReader) return;
        expect({ json, ok: isValid(json) }).toEqual({ json, ok: byReader });
      }),
      { numRuns: 3000 },
    );
    expect(refused).toBeGreaterThan(100);
  });
});
