import { callingName, youthOf } from '#shared/analysis/people';
import type { Entity } from '#shared/analysis/analysis';
import type { ReviewComment } from '#shared/analysis/review';
import type { EntityId } from '#shared/base/ids';
import { anchorAt } from '#shared/casedoc/anchors';
import { proseName } from '#shared/casedoc/blockNames';
import type { CaseWriter } from '#shared/casedoc/caseWriter';
import type { Passage } from '#shared/family-reading/passage';
import {
  isEmptyPosition,
  placeOfPassage,
  positionOf,
  roundOfDay,
} from '#shared/family-reading/saidByReader';
import type { FieldSpan } from '#shared/family-reading/sentences';
import { addRemark } from '#shared/remarks/remarkEdits';
import { editRemarks, editStep, noteInCase, openCaseStore } from '../../state/openCaseStore.ts';
import type { OpenedStep } from './familyReadingStore.ts';

type Person = Entity<'participant'>;
export type FamilyKind = Extract<
  NonNullable<ReviewComment['kind']>,
  'notRight' | 'missing' | 'beautiful'
>;

/** Ends a reading that was broken off: one in which nothing was said leaves no trace. */
export function breakOff({ person, on }: Pick<OpenedStep, 'person' | 'on'>): void {
  const analysis = analysisNow();
  const round = roundOfDay(analysis, person, on);
  if (round === null || round.returnedOn !== null) return;
  if (analysis.reviewComment.some(({ review }) => review === round.id)) return;
  noteInCase('familyReading.nothing', (writer) => {
    writer.remove('review', round.id);
  });
}

/** Notes that it was read to the end. */
export function finishRound(person: Person, on: string, today: string): void {
  const known = roundOfDay(analysisNow(), person.id, on);
  noteInCase('familyReading.end', (writer) => {
    writer.set('review', known?.id ?? addRound(writer, person, on), { returnedOn: today });
  });
}

export interface Saying {
  /** The day of the reading, ISO. */
  readonly on: string;
  readonly person: Person;
  readonly passage: Passage;
  readonly kind: FamilyKind;
  /** The words it is about; null for the whole passage. */
  readonly span: FieldSpan | null;
}

/**
 * Keeps what somebody says of a passage; what comes back is its id. The round comes with the first
 * thing that is said: a reading that ends by a crash before leaves none.
 */
export function say({ on, person, passage, kind, span }: Saying): EntityId | null {
  const state = openCaseStore.getState();
  if (state === null) return null;
  const { id, field } = passage;
  const at = span ?? (passage.isPart ? wholeOf(passage) : null);
  const anchor =
    field === null || at === null
      ? null
      : anchorAt(state.caseDocument.docs.shared, proseName(id, field), at.start, at.end);
  const round = roundOfDay(state.caseDocument.analysis(), person.id, on);
  const made: EntityId[] = [];
  editRemarks('familyReading.say', (writer) => {
    made.push(
      addRemark(
        writer,
        {
          place: placeOfPassage(passage),
          anchor,
          kind,
          criterion: '',
          text: '',
          proposed: '',
          proposedValue: '',
          review: round?.id ?? addRound(writer, person, on),
          isPrivate: false,
        },
        {
          author: callingName(person),
          role: isYouth(person) ? 'youth' : 'parent',
          key: '',
          at: Date.now(),
        },
      ),
    );
  });
  return made[0] ?? null;
}

export function takeAway(id: EntityId): void {
  editRemarks('familyReading.take', (writer) => {
    writer.remove('reviewComment', id);
  });
}

export function putBack(id: EntityId): void {
  editRemarks('familyReading.putBack', (writer) => {
    writer.restore('reviewComment', id);
  });
}

/** The answer of somebody to an explanation; null takes it back. */
export function answer(
  person: EntityId,
  hypothesis: EntityId,
  agrees: Entity<'position'>['agrees'],
): void {
  const known = positionOf(analysisNow(), person, hypothesis);
  editStep('familyReading.answer', (writer) => {
    const id = known?.id ?? writer.add('position', { participant: person, hypothesis });
    writer.set('position', id, { agrees });
  });
}

/** An answer that was taken back and has no words leaves nothing behind. */
export function tidyAnswer(person: EntityId, hypothesis: EntityId): void {
  const known = positionOf(analysisNow(), person, hypothesis);
  if (known === null || !isEmptyPosition(known)) return;
  noteInCase('familyReading.noAnswer', (writer) => {
    writer.remove('position', known.id);
  });
}

function addRound(writer: CaseWriter, person: Person, on: string): EntityId {
  return writer.add('review', {
    kind: 'family',
    by: person.id,
    on,
    channel: 'together',
    reader: callingName(person),
    isIdentifiable: true,
  });
}

function isYouth({ id, role }: Person): boolean {
  return role === 'youth' || youthOf(analysisNow())?.id === id;
}

function wholeOf({ lines }: Passage): FieldSpan | null {
  const first = lines[0]?.runs[0];
  const last = lines.at(-1)?.runs.at(-1);
  if (first?.start == null || last?.start == null) return null;
  return { start: first.start, end: last.start + (last.isReference ? 1 : last.text.length) };
}

function analysisNow() {
  const state = openCaseStore.getState();
  if (state === null) throw new Error('No case is open');
  return state.caseDocument.analysis();
}
