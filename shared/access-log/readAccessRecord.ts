import { z } from '../base/zod.ts';
import { accessActions, accessResults, type AccessRecord } from './accessRecord.ts';
import { canonicalJson } from './canonicalJson.ts';

/** Some days before the last moment a date can be. */
const LAST_MOMENT = 8.6e15;

const text = z.string().max(2000);
const hex = z.string().regex(/^[0-9a-f]{64}$/u);

const record = z.strictObject({
  action: z.enum(accessActions),
  result: z.enum(accessResults).optional(),
  section: text.optional(),
  fields: z.array(text).optional(),
  objectType: text.optional(),
  objectId: text.optional(),
  exportKind: text.optional(),
  purpose: text.optional(),
  consents: z.array(text).optional(),
  basis: text.optional(),
  recipient: z.strictObject({ name: text, organisation: text, channel: text }).optional(),
  fileHash: hex.optional(),
  reason: text.optional(),
  seq: z.int().min(1),
  at: z.int().min(0).max(LAST_MOMENT),
  zone: z.int().min(-1440).max(1440),
  actor: z.strictObject({
    name: text,
    role: z.enum(['poolScientist', 'institutionScientist', 'supervisor']),
    organisation: text,
    device: text,
    appVersion: text,
  }),
  caseCode: text,
  prevHash: hex,
  hash: hex,
});

/** A stored line; null when it is no line of a log, so that one bad line never hides the rest. */
export function readAccessRecord(line: string): AccessRecord | null {
  try {
    const read = record.safeParse(JSON.parse(line));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

/** How a line is stored. */
export function writeAccessRecord(line: AccessRecord): string {
  return canonicalJson(line);
}
