import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillCopy } from '#shared/casedoc/fillCopy';
import { newSharedDoc } from '#shared/casedoc/updates';
import { readReviewed, writeReviewed } from '#shared/review/reviewedBytes';
import type { ReviewedCase } from '#shared/review/reviewedCase';
import { textBytes } from '#shared/sealing/sealingCrypto';
import { readAnalysis } from '#shared/versions/snapshots';
import { anyAnalysis } from '../../support/anyAnalysis.ts';
import { exampleAnalysis } from '../../support/exampleAnalysis.ts';
import { runs } from '../../support/runs.ts';

const facts = {
  v: 1,
  caseId: '11111111-1111-4111-8111-111111111111',
  reviewId: 'r1',
  code: 'VA-031',
  round: 2,
  kind: 'review',
  isIdentifiable: false,
  expiresOn: '2026-12-31',
  question: 'Eén regel\nen nog één',
  chosen: ['section/s5'],
} as const;

test('any analysis comes back as it was, and its bytes are always the same', () => {
  fc.assert(
    fc.property(anyAnalysis, (analysis) => {
      const reviewed: ReviewedCase = { ...facts, analysis };
      const bytes = writeReviewed(reviewed);
      const read = readReviewed(bytes);
      if (!read.ok) throw new Error(read.reason);
      expect(read.value).toEqual(reviewed);
      expect(writeReviewed(read.value)).toEqual(bytes);
    }),
    { numRuns: runs(30, 1000) },
  );
});

test('a copy made of it says the same, with the same ids and blocks', () => {
  fc.assert(
    fc.property(anyAnalysis, (analysis) => {
      const doc = newSharedDoc();
      fillCopy(doc, analysis);
      expect(readAnalysis(doc)).toEqual(analysis);
    }),
    { numRuns: runs(20, 1000) },
  );
});

test('bytes that are no copy, or of a newer version, are refused and never throw', () => {
  const reviewed: ReviewedCase = { ...facts, analysis: exampleAnalysis() };
  const text = new TextDecoder().decode(writeReviewed(reviewed));
  const changed = (edit: (json: Record<string, unknown>) => void): unknown => {
    const json = JSON.parse(text) as Record<string, unknown>;
    edit(json);
    return readReviewed(textBytes(JSON.stringify(json)));
  };
  const analysisOf = (json: Record<string, unknown>) => json['analysis'] as Record<string, unknown>;
  expect(changed((json) => (json['v'] = 2))).toEqual({ ok: false, reason: 'newer-version' });
  expect(changed((json) => (analysisOf(json)['schema'] = 99))).toEqual({
    ...{ ok: false, reason: 'newer-version' },
  });
  const damaged = { ok: false, reason: 'damaged' };
  expect(changed((json) => (json['reviewId'] = '../x'))).toEqual(damaged);
  expect(changed((json) => (json['round'] = 0))).toEqual(damaged);
  expect(changed((json) => (json['extra'] = 1))).toEqual(damaged);
  expect(changed((json) => (analysisOf(json)['factor'] = 7))).toEqual(damaged);
  expect(changed((json) => (analysisOf(json)['factor'] = [{ id: 'a' }, { id: 'a' }]))).toEqual(
    damaged,
  );
  expect(changed((json) => (analysisOf(json)['factor'] = [{ id: 'a', text: 'b' }]))).toEqual(
    damaged,
  );
  expect(changed((json) => delete analysisOf(json)['lead'])).toEqual(damaged);
  fc.assert(
    fc.property(fc.nat({ max: text.length - 1 }), fc.nat({ max: 255 }), (at, value) => {
      const bytes = writeReviewed(reviewed);
      bytes[at % bytes.length] = value;
      expect(typeof readReviewed(bytes).ok).toBe('boolean');
    }),
    { numRuns: runs(20, 500) },
  );
  expect(readReviewed(new Uint8Array(0))).toEqual(damaged);
});
