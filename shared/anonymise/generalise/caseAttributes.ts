import type { Analysis, Entity } from '../../analysis/analysis.ts';
import { youthOf } from '../../analysis/people.ts';
import { plainText } from '../../analysis/prose.ts';
import { ageInYears, daysBetween } from '../../base/partialDate.ts';
import { generalise } from '../../text/nl/generalise.ts';
import { generaliseCues } from '../../text/nl/generaliseCues.ts';
import type { CaseAttribute } from './attributeBudget.ts';
import { hasCue } from './cueGroup.ts';
import { generaliseFact } from './generaliseFact.ts';
import { attributeNames, isOmitted, ladders, type AttributeName } from './ladders.ts';

/** A fact of the case as it stands, beside what a learning copy may tell of it. */
export interface CaseFact extends CaseAttribute {
  readonly raw: string;
}

/**
 * The facts of a case that can single somebody out, each at the level of a learning copy. Reads the
 * fields, and words of the life course and factors; what it does not find may still be there.
 */
export function caseAttributes(analysis: Analysis, onDate: string): readonly CaseFact[] {
  const raw = rawFacts(analysis, onDate);
  return attributeNames.flatMap((name) => {
    const said = raw[name];
    if (said === '') return [];
    const level = ladders[name].defaultLevel;
    const words = isOmitted(name, level) ? '' : generaliseFact(name, said, level);
    return [{ name, level, raw: said, words }];
  });
}

const SENTENCES = /(?<=[.!?])\s+|\n/u;
const SCORE = /\b(?:t?iq|wisc)\D{0,20}(\d{2,3})\b/iu;
const DAYS_A_WEEK = 7;

function rawFacts(analysis: Analysis, onDate: string): Record<AttributeName, string> {
  const { cover, measure, lifeEvent } = analysis;
  const youth = youthOf(analysis);
  const sentences = sentencesOf(analysis);
  const withCue = (cues: readonly string[]) =>
    sentences.find((sentence) => hasCue(sentence, cues)) ?? '';
  const events = lifeEvent.filter(({ domain }) => domain === 'loss' || domain === 'safety');
  const from = cover.firstConversationOn ?? cover.assignedOn ?? cover.requestedOn;
  return {
    age: ageOf(youth, onDate),
    sex: youth?.gender == null ? '' : generalise.values.sexes[youth.gender],
    place: cover.region.trim(),
    dates: lifeEvent.some(({ when }) => when?.year != null) ? generalise.attributes.dates : '',
    yearOfAnalysis: (cover.establishedOn ?? cover.requestedOn ?? '').slice(0, 4),
    institution: cover.placeOfStay === null ? '' : generalise.values.stays[cover.placeOfStay],
    placements: placementsOf(analysis),
    school:
      analysis.participant.find(({ role }) => role === 'education')?.organisation.trim() ?? '',
    family: siblingsOf(analysis, youth),
    occupation: sentences.find(isAboutWork) ?? '',
    origin: originOf(analysis),
    parentalProblem: '',
    diagnosis: withCue(generaliseCues.diagnosed),
    rareDiagnosis: '',
    testScores:
      sentences.map((sentence) => SCORE.exec(sentence)?.[1] ?? '').find((score) => score !== '') ??
      '',
    event: events.map(({ text }) => plainText(text)).find((text) => text.trim() !== '') ?? '',
    offence: withCue(generaliseCues.offence),
    legalFrame: legalFrameOf(measure),
    carers: carersOf(analysis),
    hobby: withCue(hobbyCues),
    duration:
      from === null || from > onDate
        ? ''
        : String(Math.ceil(daysBetween(from, onDate) / DAYS_A_WEEK)),
  };
}

const hobbyCues = generaliseCues.hobbies.flatMap(({ cues }) => cues);

function isAboutWork(sentence: string): boolean {
  const { parents, work, workless } = generaliseCues;
  return hasCue(sentence, parents) && hasCue(sentence, [...work, ...workless]);
}

function sentencesOf({ lifeEvent, factor, domainNote, cover }: Analysis): readonly string[] {
  const texts = [
    plainText(cover.thisIs),
    ...factor.map(({ text }) => plainText(text)),
    ...lifeEvent.map(({ text }) => plainText(text)),
    ...domainNote.flatMap(({ now, strength }) => [plainText(now), plainText(strength)]),
  ];
  return texts.flatMap((text) => text.split(SENTENCES));
}

function ageOf(youth: Entity<'participant'> | null, onDate: string): string {
  const birthDate = youth?.birthDate ?? null;
  return birthDate === null || birthDate > onDate ? '' : String(ageInYears(birthDate, onDate));
}

function placementsOf({ lifeEvent }: Analysis): string {
  const moves = lifeEvent.filter(
    ({ domain, text }) =>
      (domain === 'living' || domain === 'care') &&
      hasCue(plainText(text), generaliseCues.placement),
  );
  return moves.length === 0 ? '' : String(moves.length);
}

function siblingsOf(analysis: Analysis, youth: Entity<'participant'> | null): string {
  const tied = analysis.relation.flatMap(({ from, kind, to }) =>
    kind === 'sibling' && youth !== null && (from === youth.id || to === youth.id)
      ? [from === youth.id ? to : from]
      : [],
  );
  const told = analysis.participant.filter(({ role }) => role === 'sibling').map(({ id }) => id);
  const count = new Set([...tied, ...told]).size;
  return count === 0 ? '' : String(count);
}

function originOf({ participant }: Analysis): string {
  const family = participant.filter(({ role }) => role === 'youth' || role === 'parent');
  const other = family.find(
    ({ language, needsInterpreter }) =>
      needsInterpreter || (language.trim() !== '' && !hasCue(language, generaliseCues.netherlands)),
  );
  if (other === undefined) return '';
  return other.language.trim() === '' ? generalise.values.migration : other.language.trim();
}

function legalFrameOf(measures: readonly Entity<'measure'>[]): string {
  const forced = measures.find(({ kind }) => kind !== null && kind !== 'voluntary');
  if (forced === undefined) {
    return measures.some(({ kind }) => kind === 'voluntary') ? generalise.values.voluntary : '';
  }
  const { supervision, guardianship, outOfHome, other } = generalise.values.measures;
  if (forced.kind === 'supervisionOrder' || forced.kind === 'provisionalSupervisionOrder')
    return supervision;
  if (forced.kind === 'guardianship') return guardianship;
  return forced.kind === 'outOfHomeOrder' || forced.kind === 'securePlacementOrder'
    ? outOfHome
    : other;
}

function carersOf({ participant, relation }: Analysis): string {
  const isFostered = relation.some(({ kind }) => kind === 'fosterParent');
  const carer = participant.some(({ role }) => role === 'caregiver');
  if (!isFostered && !carer) return '';
  return isFostered ? generalise.values.fosterPlusOne : generalise.values.steadyAdult;
}
