import { callingName, youthOf } from '#shared/analysis/people';
import type { Entity } from '#shared/analysis/analysis';
import type { ReviewComment } from '#shared/analysis/review';
import type { EntityId } from '#shared/base/ids';
import { anchorAt } from '#shared/casedoc/anchors';
import { proseName } from '#shared/casedoc/blockNames';
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

type Person = Entity<'participant'>;
export type FamilyKind = Extract<
  NonNullable<ReviewComment['kind']>,
  'notRight' | 'missing' | 'beautiful'
>;

/** The round of this reading; one that was broken off today goes on. Null when nothing can be kept. */
export function beginRound(person: Person, today: string): EntityId | null {
  const known = roundOfDay(analysisNow(), person.id, today);
  if (known !== null) return known.id;
  const made: EntityId[] = [];
  noteInCase('familyReading.begin', (writer) => {
    made.push(
      writer.add('review', {
        kind: 'family',
        by: person.id,
        on: today,
        channel: 'together',
        reader: callingName(person),
        isIdentifiable: true,
      }),
    );
  });
  return made[0] ?? null;
}

/** Ends a reading that was broken off: one in which nothing was said leaves no trace. */
export function breakOff(round: EntityId): void {
  const { reviewComment } = analysisNow();
  if (reviewComment.some(({ review }) => review === round)) return;
  noteInCase('familyReading.nothing', (writer) => {
    writer.remove('review', round);
  });
}

/** Notes that it was read to the end. */
export function finishRound(round: EntityId, today: string): void {
  noteInCase('familyReading.end', (writer) => {
    writer.set('review', round, { returnedOn: today });
  });
}

export interface Saying {
  readonly round: EntityId;
  readonly person: Person;
  readonly passage: Passage;
  readonly kind: FamilyKind;
  /** The words it is about; null for the whole passage. */
  readonly span: FieldSpan | null;
}

/** Keeps what somebody says of a passage; what comes back is its id. */
export function say({ round, person, passage, kind, span }: Saying): EntityId | null {
  const state = openCaseStore.getState();
  if (state === null) return null;
  const { id, field } = passage;
  const at = span ?? (passage.isPart ? wholeOf(passage) : null);
  const anchor =
    field === null || at === null
      ? null
      : anchorAt(state.caseDocument.docs.shared, proseName(id, field), at.start, at.end);
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
          review: round,
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
