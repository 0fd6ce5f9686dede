import { describe, expect, test } from 'vitest';
import { anonymiseCorpus, apartPassages, unseenPassages } from '../../support/anonymiseCorpus.ts';

const corpus = anonymiseCorpus();
const spans = corpus.flatMap((item) => item.spans);
const negatives = corpus.flatMap((item) => item.negatives);

describe('the annotated corpus', () => {
  test('is large and diverse enough', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(66);
    expect(spans.length).toBeGreaterThanOrEqual(1000);
    expect(negatives.length).toBeGreaterThanOrEqual(150);
    expect(new Set(corpus.map(({ style }) => style)).size).toBeGreaterThanOrEqual(16);
    expect(new Set(corpus.map(({ id }) => id)).size).toBe(corpus.length);
    expect(new Set(spans.map(({ label }) => label)).size).toBe(14);
    expect(new Set(negatives.map(({ kind }) => kind)).size).toBe(11);
    const tags = new Set(spans.flatMap((span) => span.tags));
    expect([...tags]).toEqual(
      expect.arrayContaining(['lower', 'nick', 'typo', 'dim', 'poss', 'init', 'street']),
    );
  });

  const all = [...corpus, ...unseenPassages(), ...apartPassages()];
  test.each(all.map((item) => [item.id, item] as const))('%s is marked exactly', (_id, item) => {
    const places = [...item.spans, ...item.negatives].sort((a, b) => a.start - b.start);
    let end = 0;
    for (const place of places) {
      expect(place.start).toBeGreaterThanOrEqual(end);
      expect(place.end).toBeGreaterThan(place.start);
      ({ end } = place);
    }
    expect(end).toBeLessThanOrEqual(item.text.length);
    for (const span of item.spans) {
      expect(item.text.slice(span.start, span.end)).toBe(span.text);
      expect(span.text).toBe(span.text.trim());
      expect(span.entity !== undefined).toBe(span.label === 'PERSON');
      expect(span.known).toBe(
        span.entity === undefined ? undefined : item.knownEntities.includes(span.entity),
      );
    }
    // A mark that was not understood would stay as a bracket or a bar.
    expect(item.text).not.toMatch(/[{}|]|\[\w+[ \w]*$/u);
    expect(item.knownPersons.length).toBeGreaterThan(0);
    for (const entity of item.knownEntities) {
      expect(item.spans.map((span) => span.entity)).toContain(entity);
    }
  });
});
