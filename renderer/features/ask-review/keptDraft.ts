import { readAskDraft } from '#shared/casedoc/askDrafts';
import type { SharedDoc } from '#shared/casedoc/updates';
import { z } from '#shared/base/zod';
import { askSteps, type AskDraft } from './askDraft.ts';

const kept = z.object({
  step: z.enum([...askSteps]),
  form: z.enum(['sealedFile', 'word']),
  reader: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('card'), signKey: z.string() }),
      z.object({ kind: z.literal('person'), id: z.string() }),
      z.object({ kind: z.literal('named') }),
    ])
    .nullable(),
  name: z.string(),
  organisation: z.string(),
  isIdentifiable: z.boolean(),
  days: z.number().nullable(),
  chosen: z.array(z.string()),
});

/**
 * What was chosen before for a question, as it lies on the desk; null when there is nothing, or
 * nothing this version can read. `here` is where somebody is now: that is not kept.
 */
export function keptDraft(desk: SharedDoc, round: string, here: string | null): AskDraft | null {
  const read = kept.safeParse(readAskDraft(desk, round));
  return read.success ? { ...read.data, here } : null;
}
