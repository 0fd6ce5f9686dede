import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import example from '#resources/example-analysis.json';
import {
  analysisFromPortable,
  readPortable,
  writePortable,
  type PortableProblem,
} from '#shared/analysis/portable';
import { plainText } from '#shared/analysis/prose';

type Json = Record<string, unknown>;

function withAnalysis(change: (analysis: Json) => void): unknown {
  const copy = JSON.parse(JSON.stringify(example)) as { analysis: Json };
  change(copy.analysis);
  return copy;
}

function problemsOf(json: unknown): readonly PortableProblem[] {
  const reading = readPortable(json);
  expect(reading.ok).toBe(false);
  return reading.problems;
}

describe('readPortable', () => {
  it('reads the whole fictional example', () => {
    const reading = readPortable(example);
    expect(reading.problems).toEqual([]);
    if (!reading.ok) throw new Error('unreachable');
    const analysis = analysisFromPortable(reading.value);
    expect(analysis.unreadable).toEqual([]);
    expect(analysis.factor).toHaveLength(18);
    expect(analysis.hypothesis).toHaveLength(6);
    expect(analysis.participant).toHaveLength(16);
    expect(analysis.lifeEvent[2]?.crucialFor).toHaveLength(3);
    expect(plainText(analysis.hypothesis[5]?.text ?? [])).toContain('oudere jongens');
  });

  it('gives back what was written', () => {
    const reading = readPortable(example);
    if (!reading.ok) throw new Error('the example must be readable');
    const analysis = analysisFromPortable(reading.value);
    const again = readPortable(JSON.parse(JSON.stringify(writePortable(analysis))));
    if (!again.ok) throw new Error(JSON.stringify(again.problems));
    expect(writePortable(analysisFromPortable(again.value))).toEqual(writePortable(analysis));
  });

  it.each([
    ['an unknown section', (a: Json) => (a['gossip'] = []), 'unknown-section', 'analysis.gossip'],
    [
      'a wrong type',
      (a: Json) => (((a['factor'] as Json[])[2] as Json)['impact'] = 'veel'),
      'wrong-value',
      'analysis.factor[2].impact',
    ],
    [
      'an unknown option',
      (a: Json) => (((a['factor'] as Json[])[0] as Json)['level'] = 'universe'),
      'wrong-value',
      'analysis.factor[0].level',
    ],
    [
      'an unknown field',
      (a: Json) => (((a['lead'] as Json[])[1] as Json)['colour'] = 'red'),
      'unknown-field',
      'analysis.lead[1].colour',
    ],
    ['a list that is none', (a: Json) => (a['lead'] = {}), 'not-a-list', 'analysis.lead'],
    [
      'an id used twice',
      (a: Json) => (((a['lead'] as Json[])[1] as Json)['id'] = 'a-1'),
      'double-id',
      'analysis.lead[1].id',
    ],
    [
      'a missing id',
      (a: Json) => delete ((a['lead'] as Json[])[1] as Json)['id'],
      'missing-id',
      'analysis.lead[1].id',
    ],
  ])('names the place of %s', (_, change, reason, place) => {
    expect(problemsOf(withAnalysis(change))).toContainEqual(
      expect.objectContaining({ reason, place }),
    );
  });

  it('takes back a field of a million letters, in whatever script, plain or with styles', () => {
    const long = 'مرحبا zażółć 👩‍👩‍👧 '.repeat(60_000).trim();
    const styled = Array.from({ length: 6000 }, (_, index) => ({
      type: 'bullet',
      runs: [{ text: `regel ${String(index)}` }],
    }));
    for (const text of [long, styled]) {
      const reading = readPortable(
        withAnalysis((one) => {
          one['factor'] = [{ id: 'f-01', text }];
          for (const list of ['link', 'loop', 'lead', 'intervention', 'evidence']) one[list] = [];
        }),
      );
      const written = reading.ok
        ? writePortable(analysisFromPortable(reading.value))
        : { problems: reading.problems };
      expect(JSON.stringify(written)).toContain(
        typeof text === 'string' ? JSON.stringify(text) : 'regel 5999',
      );
    }
  });

  it('refuses a newer schema and a foreign format', () => {
    expect(problemsOf({ ...example, version: 2 })[0]?.reason).toBe('newer-schema');
    expect(problemsOf({ ...example, format: 'va-voorbeeld/1' })[0]?.reason).toBe('wrong-format');
    expect(problemsOf(null)[0]?.reason).toBe('not-an-object');
  });

  it.each(['__proto__', 'constructor', 'prototype'])('refuses the key %s anywhere', (key) => {
    const text = JSON.stringify(example).replace('"f-01"', `"f-01","${key}":{"polluted":true}`);
    const reasons = problemsOf(JSON.parse(text)).map((problem) => problem.reason);
    expect(reasons).toContain('forbidden-key');
    expect(({} as Json)['polluted']).toBeUndefined();
  });

  it('never throws, whatever the JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (value, inner) => {
        readPortable(value);
        readPortable({ ...example, analysis: value });
        readPortable({ ...example, analysis: { factor: [inner], cover: inner } });
      }),
    );
  });
});
