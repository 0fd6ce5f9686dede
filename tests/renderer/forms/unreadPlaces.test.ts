import { expect, test } from 'vitest';
import type { EntityId } from '#shared/base/ids';
import { unreadPlaces } from '../../../renderer/forms/unreadPlaces.ts';
import { exampleAnalysis } from '../../support/exampleAnalysis.ts';

const analysis = exampleAnalysis();

test('a thing is unread at its own line, and what hangs under it at both', () => {
  const [evidence] = analysis.evidence;
  const parent = evidence?.hypothesis ?? null;
  if (evidence === undefined || parent === null) throw new Error('No evidence in the example');
  const places = unreadPlaces(analysis, [
    { section: 's5', collection: 'evidence', entity: evidence.id, change: 'added' },
  ]);
  expect(places.perSection.get('s5')).toBe(1);
  expect(places.perItem.get(parent)).toEqual([evidence.id]);
  expect(places.perItem.get(evidence.id)).toEqual([evidence.id]);
  expect(places.loose.size).toBe(0);
});

test('what no line shows is read with its section', () => {
  const gone = 'removed' as EntityId;
  const single = 'riskWeighing' as EntityId;
  const places = unreadPlaces(analysis, [
    { section: 's4', collection: 'factor', entity: gone, change: 'removed' },
    { section: 's9', collection: 'riskWeighing', entity: single, change: 'changed' },
  ]);
  expect(places.loose.get('s4')).toEqual([gone]);
  expect(places.loose.get('s9')).toEqual([single]);
  expect(places.perItem.size).toBe(0);
});

test('nothing unread is one and the same value', () => {
  expect(unreadPlaces(analysis, [])).toBe(unreadPlaces(analysis, []));
});
