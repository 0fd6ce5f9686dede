import type { Sensitivity } from '../analysis/aboutMark.ts';
import type { Analysis } from '../analysis/analysis.ts';
import type { CollectionName } from '../analysis/collectionNames.ts';
import type { SharingKind } from '../analysis/exportRecord.ts';
import type { ParticipantRole } from '../analysis/participant.ts';
import { personById, youthOf } from '../analysis/people.ts';
import type { EntityId } from '../base/ids.ts';
import { historyCollections } from './aboutFields.ts';
import { secretPlaces, type SecretPlaces } from './secretPlaces.ts';

/** For whom a copy is, and who agreed to be in it. */
export interface ReaderOfCopy {
  readonly agreed: ReadonlySet<EntityId>;
  /** The participant it is for; null for somebody who takes no part. */
  readonly recipient: EntityId | null;
  /** It goes to somebody who is not directly involved in the help. */
  readonly leavesCircle: boolean;
  readonly kind: SharingKind;
}

/** `falls`: nothing is left of it, or it hung under something that was dropped. */
export type DropReason = 'noConsent' | 'justice' | 'otherParent' | 'secretPlace' | 'falls';

/** A stretch of text, or an item as a whole. */
export interface Passage {
  readonly collection: CollectionName;
  readonly about: readonly EntityId[];
  readonly sensitive: readonly Sensitivity[];
  readonly words: string;
}

export interface ReaderRules {
  /** May not be in the copy at all, not even by name. */
  readonly isGone: (person: EntityId) => boolean;
  /** Why a passage may not be in the copy; null when it may. */
  readonly whyDropped: (passage: Passage) => DropReason | null;
  /** Those of a dropped passage on whose account it was dropped; the others only stand in it. */
  readonly onAccountOf: (why: DropReason, about: readonly EntityId[]) => readonly EntityId[];
  readonly places: SecretPlaces;
}

/** Copies that never hold criminal data, whoever agreed (AVG 10, UAVG 31 to 33). */
const WITHOUT_JUSTICE: readonly SharingKind[] = ['schoolVersion', 'learning', 'monitoring'];

/** Their work is no secret of theirs: professionals in their job do not count (privacy.md 1.8). */
const IN_THEIR_JOB: readonly (ParticipantRole | null)[] = [
  'careProfessional',
  'formerProfessional',
  'guardian',
  'education',
  'schoolPartnership',
  'localTeam',
  'independentPsychologist',
  'coordinator',
  'poolScientist',
  'institutionScientist',
  'supervisor',
  'legalMentor',
  'curator',
];

/** The rules of privacy.md 1.4, 1.8 and 1.3 row 17 for one copy. */
export function readerRules(analysis: Analysis, reader: ReaderOfCopy): ReaderRules {
  const places = secretPlaces(analysis, reader.recipient);
  const others = otherParents(analysis, reader.recipient);
  const isProtected = (id: EntityId) => reader.leavesCircle && needsYes(analysis, reader, id);
  const onlySensitive = (id: EntityId) =>
    reader.kind === 'followUp' && personById(analysis, id)?.role !== 'sibling';
  const hidesPlaces = reader.leavesCircle || reader.recipient !== null;
  return {
    isGone: (id) => isProtected(id) && !onlySensitive(id),
    whyDropped: ({ collection, about, sensitive, words }) => {
      const isPrivate = sensitive.length > 0;
      if (about.some((id) => isProtected(id) && (isPrivate || !onlySensitive(id)))) {
        return 'noConsent';
      }
      if (sensitive.includes('justice') && WITHOUT_JUSTICE.includes(reader.kind)) return 'justice';
      if (isOwnHistory({ collection, about, sensitive, others, analysis, reader })) {
        return 'otherParent';
      }
      const isSecret = sensitive.includes('address') && about.some(places.isSecretOf);
      return hidesPlaces && (isSecret || places.isNamedIn(words)) ? 'secretPlace' : null;
    },
    onAccountOf: (why, about) => {
      if (why === 'noConsent') return about.filter(isProtected);
      if (why === 'otherParent') return about.filter((id) => others.has(id));
      return why === 'secretPlace' ? about.filter(places.isSecretOf) : about;
    },
    places: hidesPlaces ? places : { ...places, isPlaceField: () => false },
  };
}

/** Somebody with a life of his or her own in this story, who did not say yes to this copy. */
function needsYes(analysis: Analysis, reader: ReaderOfCopy, id: EntityId): boolean {
  const person = personById(analysis, id);
  if (person === null || reader.agreed.has(id) || id === reader.recipient) return false;
  // It is the youth's own analysis; only a package for somebody else is not about the youth.
  if (id === youthOf(analysis)?.id) return reader.kind === 'access';
  return !IN_THEIR_JOB.includes(person.role);
}

interface HistoryQuestion {
  readonly collection: CollectionName;
  readonly about: readonly EntityId[];
  readonly sensitive: readonly Sensitivity[];
  readonly others: ReadonlySet<EntityId>;
  readonly analysis: Analysis;
  readonly reader: ReaderOfCopy;
}

/** What is sensitive about the other parent, or tells of that parent's life alone. */
function isOwnHistory(question: HistoryQuestion): boolean {
  const { collection, about, sensitive, others, analysis, reader } = question;
  if (!about.some((id) => others.has(id))) return false;
  // Violence between the two is the history of both; an address counts when it is secret.
  const isShared = reader.recipient !== null && about.includes(reader.recipient);
  const own = sensitive.filter((kind) => kind !== 'address' && !(isShared && kind === 'violence'));
  if (own.length > 0) return true;
  const family = about.filter((id) => !IN_THEIR_JOB.includes(roleOf(analysis, id)));
  return historyCollections.includes(collection) && family.every((id) => others.has(id));
}

/** The other parents when the reader is a parent who does not live with them. */
function otherParents(analysis: Analysis, recipient: EntityId | null): ReadonlySet<EntityId> {
  const reader = personById(analysis, recipient);
  if (reader?.role !== 'parent') return new Set();
  return new Set(
    analysis.participant
      .filter(({ id, role }) => role === 'parent' && id !== reader.id)
      .filter(({ id, household }) => {
        const between = analysis.relation.filter(
          ({ from, to }) => [from, to].includes(id) && [from, to].includes(reader.id),
        );
        if (between.some(({ kind }) => kind === 'formerPartner')) return true;
        const isCouple = between.some(({ kind }) => kind === 'partner');
        return !isCouple && (household === '' || household !== reader.household);
      })
      .map(({ id }) => id),
  );
}

function roleOf(analysis: Analysis, id: EntityId): ParticipantRole | null {
  return personById(analysis, id)?.role ?? null;
}
