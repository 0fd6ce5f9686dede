import { z } from '../base/zod.ts';
import { MONITORING_SCHEMA } from './codedRecord.ts';
import type { Publication } from './provinceTotals.ts';

const count = z.number().int().min(0);
const shown = z.union([
  z.object({ kind: z.literal('about'), value: count }),
  z.object({ kind: z.literal('few') }),
  z.object({ kind: z.literal('hidden') }),
]);

const publication = z.object({
  schema: z.literal(MONITORING_SCHEMA),
  count,
  medianWeeks: count.nullable(),
  doneCount: count,
  tables: z.array(
    z.object({
      id: z.string(),
      categories: z.array(z.string()),
      table: z.object({ exact: z.array(count), shown: z.array(shown) }),
      isLeftOut: z.boolean(),
    }),
  ),
});

/** What was kept of the publication before; null for anything else, so that nothing is compared with it. */
export function readPublication(text: string): Publication | null {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return null;
  }
  const reading = publication.safeParse(raw);
  return reading.success ? reading.data : null;
}
