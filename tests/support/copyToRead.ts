import example from '#resources/example-analysis.json';
import type { Analysis } from '#shared/analysis/analysis';
import { readPortable } from '#shared/analysis/portable';
import type { CaseAlias, EntityId } from '#shared/base/ids';
import { fillFromPortable } from '#shared/casedoc/fillCase';
import { onlyRemarks } from '#shared/casedoc/remarkWriter';
import { createCaseWriter } from '#shared/casedoc/caseWriter';
import { readAnalysis } from '#shared/versions/snapshots';
import { writeReviewMark } from '#shared/casedoc/reviewMark';
import type { Workplace } from '../../renderer/vault/unlockedWorkplace.ts';
import { newEntityId } from '../../renderer/state/newCase.ts';

export interface CopyWish {
  readonly kind?: 'review' | 'question' | 'learning';
  /** `YYYY-MM-DD`. */
  readonly expiresOn?: string;
  readonly code?: string;
}

const VERSION = 'a3f9c2d418b77e5061d29f4c8be7305a9d14c6f2e8b05a7713d9c4e6f2a8b1c0';

/** The example as a supervisor gets it in a second round, with the remarks of the first one in it. */
export async function makeCopyToRead(
  workplace: Workplace,
  wish: CopyWish = {},
): Promise<{ readonly alias: CaseAlias; readonly round: EntityId }> {
  const { kind = 'review', expiresOn = '2099-12-31', code = 'VA-031' } = wish;
  const reading = readPortable(example);
  if (!reading.ok) throw new Error('The example cannot be read');
  const rounds: EntityId[] = [];
  const made = await workplace.createCase(
    code,
    (doc) => {
      const context = { newId: newEntityId, now: () => 1_772_000_000_000, author: 'Youssef' };
      fillFromPortable(doc, reading.value, context);
      const [, second] = readAnalysis(doc).review;
      if (second === undefined) throw new Error('The example has no second round');
      const writer = onlyRemarks(createCaseWriter({ ...context, doc }));
      doc.transact(() => {
        writer.set('review', second.id, { verdict: null, on: null, kind, expiresOn });
        writer.set('review', second.id, { sentOn: '2026-02-27', channel: 'sealedFile' });
        writer.setText(
          'review',
          second.id,
          'question',
          'Is onze verklaring van het weglopen rond? En leest H4 zonder verwijt?',
        );
      });
      rounds.push(second.id);
      writeReviewMark(doc, {
        packageId: crypto.randomUUID(),
        version: VERSION,
        caseId: crypto.randomUUID(),
        reviewId: second.id,
      });
    },
    { isReview: true },
  );
  const [round] = rounds;
  if (!made.ok || round === undefined) throw new Error('No copy was made');
  return { alias: made.value, round };
}

/** What a case holds now, as it is sealed for a reader. */
export async function sealedAnalysis(workplace: Workplace, alias: CaseAlias): Promise<Analysis> {
  const opened = await workplace.openCase(alias);
  if (!opened.ok) throw new Error(opened.reason);
  const analysis = readAnalysis(opened.value.doc);
  await opened.value.close();
  return analysis;
}
