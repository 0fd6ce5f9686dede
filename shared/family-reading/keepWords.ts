import type { Analysis, Entity } from '../analysis/analysis.ts';
import { isBlank, type Prose } from '../analysis/prose.ts';
import type { EntityId } from '../base/ids.ts';
import type { BlockContent } from '../casedoc/patchProse.ts';
import type { CaseWriter } from '../casedoc/caseWriter.ts';
import { decideRemark, type RemarkWriter } from '../remarks/remarkEdits.ts';
import { placeOfRemark } from '../remarks/placeOfRemark.ts';
import { familyReading } from '../text/nl/familyReading.ts';
import { positionOf } from './saidByReader.ts';

type Remark = Entity<'reviewComment'>;

/** Own words of somebody of the family, and where they can be kept when a disagreement stays. */
export interface KeepableWords {
  readonly person: EntityId;
  /** The explanation they are about; null when they are about something else. */
  readonly hypothesis: EntityId | null;
}

/** Null for a remark of somebody else, for one without own words, and for what was taken over. */
export function keepableWords(analysis: Analysis, remark: Remark): KeepableWords | null {
  if (remark.authorRole !== 'youth' && remark.authorRole !== 'parent') return null;
  // Taken over in some way already: then it does not stay.
  if (remark.decision === 'accepted' || remark.decision === 'different') return null;
  const round = analysis.review.find(({ id }) => id === remark.review);
  if (round?.kind !== 'family' || round.by === null || isBlank(remark.text)) return null;
  const place = placeOfRemark(analysis, remark);
  const isAboutHypothesis =
    place !== null && place.kind !== 'section' && place.collection === 'hypothesis';
  return { person: round.by, hypothesis: isAboutHypothesis ? place.id : null };
}

/** Adds the words, letter for letter, to what this person answers to the explanation. */
export function keepAsPosition(
  writer: CaseWriter,
  analysis: Analysis,
  remark: Remark,
  { person, hypothesis }: KeepableWords & { readonly hypothesis: EntityId },
  by: RemarkWriter,
): void {
  const known = positionOf(analysis, person, hypothesis);
  const id = known?.id ?? writer.add('position', { participant: person, hypothesis });
  if (known?.agrees == null && remark.kind === 'notRight') {
    writer.set('position', id, { agrees: 'no' });
  }
  writer.setText('position', id, 'words', contentOf([...(known?.words ?? []), ...remark.text]));
  note(writer, remark, familyReading.keep.positionReply, by);
}

/** Makes the words, letter for letter, this person's own statement of a day (`YYYY-MM-DD`). */
export function keepAsStatement(
  writer: CaseWriter,
  remark: Remark,
  { person }: KeepableWords,
  today: string,
  by: RemarkWriter,
): void {
  const id = writer.add('statement', { participant: person, on: today });
  writer.setText('statement', id, 'text', contentOf(remark.text));
  note(writer, remark, familyReading.keep.statementReply, by);
}

/** What was written about it already stays; else it says what was done. */
function note(writer: CaseWriter, remark: Remark, words: string, by: RemarkWriter): void {
  if (isBlank(remark.reply)) {
    decideRemark(writer, remark.id, { decision: 'different', reason: words }, by);
  } else {
    writer.set('reviewComment', remark.id, {
      decision: 'different',
      decidedBy: by.author,
      decidedAt: by.at,
    });
  }
}

function contentOf(prose: Prose): readonly BlockContent[] {
  return prose.map(({ type, indent, runs }) => ({ type, indent, runs }));
}
