import { describe, expect, it } from 'vitest';
import { displayValue } from '#shared/analysis/displayValue';
import { codeOf, nameOf, namedItems } from '#shared/analysis/entityNames';
import { listNames } from '#shared/analysis/collectionNames';
import { entityTypes } from '#shared/analysis/entityTypes';
import type { AnyField } from '#shared/analysis/fields';
import { fieldWords } from '#shared/analysis/fieldWords';
import type { EntityId } from '#shared/base/ids';
import { exampleAnalysis } from '../../support/exampleAnalysis.ts';

const analysis = exampleAnalysis();

describe('names and codes', () => {
  it('names everything in the example, in one line of at most 80 characters', () => {
    for (const collection of listNames) {
      for (const { name } of namedItems(analysis, collection)) {
        expect(name).not.toBe('');
        expect(name).not.toContain('\n');
        expect(name.length).toBeLessThanOrEqual(80);
      }
    }
  });

  it('numbers factors, hypotheses and loops by their place', () => {
    expect(namedItems(analysis, 'hypothesis').map(({ code }) => code)).toEqual([
      'H1',
      'H2',
      'H3',
      'H4',
      'H5',
      'H6',
    ]);
    const third = analysis.factor[2];
    expect(codeOf(analysis, 'factor', third?.id ?? ('none' as EntityId))).toBe('F3');
  });

  it('says that a thing is gone instead of hiding that something pointed at it', () => {
    expect(nameOf(analysis, 'factor', 'gone' as EntityId)).toBe('iets dat verwijderd is');
  });
});

describe('fields in words', () => {
  it('has a word for every value in the example', () => {
    for (const collection of listNames) {
      for (const entity of analysis[collection]) {
        const fields: Readonly<Record<string, AnyField>> = entityTypes[collection].fields;
        for (const [field, type] of Object.entries(fields)) {
          if (type.kind !== 'choice' || ['visibleTo'].includes(field)) continue;
          const value: unknown = (entity as Readonly<Record<string, unknown>>)[field];
          if (typeof value !== 'string') continue;
          expect(displayValue(analysis, collection, entity, field)).toBe(
            fieldWords(collection, field).options?.[value],
          );
        }
      }
    }
  });

  it('writes dates the Dutch way and numbers in words', () => {
    const [event] = analysis.lifeEvent;
    if (event === undefined) throw new Error('The example has no events');
    expect(displayValue(analysis, 'lifeEvent', event, 'when')).toBe('september 2010');
    expect(displayValue(analysis, 'cover', analysis.cover, 'requestedOn')).toBe('26 januari 2026');
    const rated = analysis.factor.find(({ impact }) => impact === 5);
    expect(displayValue(analysis, 'factor', rated ?? {}, 'impact')).toBe('heel veel');
  });
});
