import { reviewKinds } from '../analysis/review.ts';
import { isEntityId } from '../base/ids.ts';
import { readIsoDate } from '../base/partialDate.ts';
import { fail, ok, type Result } from '../base/result.ts';
import { z } from '../base/zod.ts';
import { isCaseCode } from '../casedoc/workplaceIndex.ts';
import { parseRemarkPlace } from '../remarks/remarkPlace.ts';
import { textBytes, type Bytes } from '../sealing/sealingCrypto.ts';
import {
  readCanonicalAnalysis,
  writeCanonicalAnalysis,
  type AnalysisProblem,
} from './canonicalAnalysis.ts';
import { readJsonBytes } from './readJsonBytes.ts';
import type { ReviewedCase } from './reviewedCase.ts';

/** No copy to read comes near this; it is kept with the attachments, which have the same limit. */
export const MOST_REVIEWED_BYTES = 20 * 1024 * 1024;

const MOST_CHOSEN = 2000;
const uuid = z.string().regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
const envelope = z.looseObject({ format: z.literal('samenhang-review'), v: z.int().min(1) });
const content = z.strictObject({
  format: z.literal('samenhang-review'),
  v: z.literal(1),
  caseId: uuid,
  reviewId: z.string().refine(isEntityId),
  code: z.string().refine(isCaseCode),
  round: z.int().min(1).max(99),
  kind: z.enum([...reviewKinds]),
  isIdentifiable: z.boolean(),
  expiresOn: z
    .string()
    .refine((day) => readIsoDate(day) === day)
    .nullable(),
  question: z.string().max(200_000),
  chosen: z
    .array(
      z
        .string()
        .max(200)
        .refine((place) => parseRemarkPlace(place) !== null),
    )
    .max(MOST_CHOSEN),
  analysis: z.custom<unknown>((value) => value !== undefined),
});

/** The bytes that are read, hashed and signed: the same content always gives the same ones. */
export function writeReviewed(reviewed: ReviewedCase): Bytes {
  const { v, caseId, reviewId, code, round, kind, isIdentifiable, expiresOn } = reviewed;
  const json = {
    format: 'samenhang-review',
    ...{ v, caseId, reviewId, code, round, kind, isIdentifiable, expiresOn },
    question: reviewed.question,
    chosen: reviewed.chosen,
    analysis: writeCanonicalAnalysis(reviewed.analysis),
  };
  return textBytes(JSON.stringify(json));
}

/** Reads bytes of which nothing is trusted. */
export function readReviewed(bytes: Uint8Array): Result<ReviewedCase, AnalysisProblem> {
  const json = readJsonBytes(bytes, MOST_REVIEWED_BYTES);
  const outside = envelope.safeParse(json);
  if (!outside.success) return fail('damaged');
  if (outside.data.v > 1) return fail('newer-version');
  const read = content.safeParse(json);
  if (!read.success) return fail('damaged');
  const analysis = readCanonicalAnalysis(read.data.analysis);
  if (!analysis.ok) return analysis;
  const { v, caseId, reviewId, code, round, kind, isIdentifiable, expiresOn } = read.data;
  const { question, chosen } = read.data;
  return ok({
    ...{ v, caseId, reviewId, code, round, kind, isIdentifiable, expiresOn, question, chosen },
    analysis: analysis.value,
  });
}
