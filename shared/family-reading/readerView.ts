import type { Analysis, Entity } from '../analysis/analysis.ts';
import type { SharingKind } from '../analysis/exportRecord.ts';
import { callingName, youthOf } from '../analysis/people.ts';
import { ageInYears } from '../base/partialDate.ts';
import { mayShare } from '../consent/mayShare.ts';
import { familyView } from '../report/familyView.ts';
import { dropForReader } from '../third-persons/dropForReader.ts';

/** What somebody of the family may read at the table, or why nothing. */
export type ReaderView =
  | {
      readonly may: true;
      /** Without what only the duo sees, and without what this reader may not have. */
      readonly analysis: Analysis;
    }
  /** Finished Dutch sentences, for the duo. */
  | { readonly may: false; readonly reasons: readonly string[] };

const GROWN = 12;

/** The kind of copy this reader would get: reading together follows the same rules. */
export function copyKindFor(
  analysis: Analysis,
  reader: Entity<'participant'>,
  today: string,
): Extract<SharingKind, 'youthLetter' | 'childLetter' | 'parentSummary'> {
  if (reader.id !== youthOf(analysis)?.id && reader.role !== 'youth') return 'parentSummary';
  const isChild = reader.birthDate !== null && ageInYears(reader.birthDate, today) < GROWN;
  return isChild ? 'childLetter' : 'youthLetter';
}

/**
 * The analysis as this reader may have it on a day, by the rules for his or her own copy: consent,
 * what is about others, what is secret. What was remarked and judged is in no view.
 */
export function readerView(
  analysis: Analysis,
  reader: Entity<'participant'>,
  today: string,
): ReaderView {
  const kind = copyKindFor(analysis, reader, today);
  const to = { name: callingName(reader), organisation: '', participant: reader.id };
  const decision = mayShare(analysis, kind, to, today);
  if (!decision.may) return { may: false, reasons: decision.reasons };
  const { analysis: view } = dropForReader(familyView(analysis), {
    agreed: decision.agreed,
    recipient: reader.id,
    leavesCircle: false,
    kind,
  });
  return {
    may: true,
    analysis: { ...view, review: [], reviewComment: [], reviewReply: [], criterionJudgement: [] },
  };
}
