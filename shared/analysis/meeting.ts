import { defineEntity, type EntityOf } from './entity.ts';
import { choice, date, prose, ref, refs, line } from './fields.ts';

/** A conversation or meeting. `rawNotes` are private working notes: they are in no document. */
export const meeting = defineEntity('meeting', {
  on: date(),
  kind: choice([
    'information',
    'interview',
    'observation',
    'duoWork',
    'enrichment',
    'supervision',
    'sharedMeeting',
    'other',
  ]),
  withPeople: refs('participant'),
  by: refs('participant'),
  place: line(120),
  note: prose(),
  rawNotes: prose(),
});
export type Meeting = EntityOf<typeof meeting>;

/** Something a statement can rest on: a person, a document, a test, an observation. */
export const source = defineEntity('source', {
  kind: choice(['person', 'document', 'test', 'observation']),
  title: line(200),
  participant: ref('participant'),
  on: date(),
  note: prose('one'),
});
export type Source = EntityOf<typeof source>;
