import type { Analysis, Entity } from '../analysis/analysis.ts';
import { callingName, peopleOfTheStory, youthOf } from '../analysis/people.ts';
import { fieldWords } from '../analysis/fieldWords.ts';
import type { RelationKind } from '../analysis/relation.ts';
import type { EntityId } from '../base/ids.ts';

/** Somebody as the pictures of family and network show them. */
export interface FamilyPerson {
  readonly id: EntityId;
  /** Empty for somebody of whom no name is known. */
  readonly name: string;
  /** Who this is for the youth, or the role. */
  readonly who: string;
  readonly birthYear: string;
  readonly gender: Entity<'participant'>['gender'];
  readonly isDeceased: boolean;
  readonly isYouth: boolean;
  readonly household: string;
}

/** A line between two people who are both there. */
export interface FamilyTie {
  readonly id: EntityId;
  readonly from: EntityId;
  readonly to: EntityId;
  readonly kind: RelationKind;
  readonly quality: Entity<'relation'>['quality'];
  readonly support: Entity<'relation'>['support'];
}

export interface FamilyModel {
  readonly people: readonly FamilyPerson[];
  readonly ties: readonly FamilyTie[];
  readonly youth: EntityId | null;
}

/** Everybody of the story with the whole ties between them; makers of the analysis are left out. */
export function familyModel(analysis: Analysis): FamilyModel {
  const youth = youthOf(analysis)?.id ?? null;
  const people = peopleOfTheStory(analysis).map((person): FamilyPerson => {
    const role = person.role === null ? undefined : roleWords()?.[person.role];
    return {
      id: person.id,
      name: callingName(person),
      who: person.relation.trim() === '' ? (role ?? '') : person.relation.trim(),
      birthYear: person.birthDate?.slice(0, 4) ?? '',
      gender: person.gender,
      isDeceased: person.deceased,
      isYouth: person.id === youth,
      household: person.household.trim(),
    };
  });
  const isThere = (id: EntityId | null): id is EntityId => people.some((one) => one.id === id);
  const ties = analysis.relation.flatMap(({ id, from, to, kind, quality, support }): FamilyTie[] =>
    isThere(from) && isThere(to) && from !== to && kind !== null
      ? [{ id, from, to, kind, quality, support }]
      : [],
  );
  return { people, ties, youth };
}

/** A tie that belongs in a genogram. */
export function isFamilyTie({ kind }: FamilyTie): boolean {
  return kind !== 'tie';
}

/** One of the two generations of such a tie is older. */
export function isParentKind(kind: RelationKind): boolean {
  return kind === 'parent' || kind === 'fosterParent' || kind === 'adoptiveParent';
}

function roleWords(): Readonly<Record<string, string>> | undefined {
  return fieldWords('participant', 'role').options;
}
