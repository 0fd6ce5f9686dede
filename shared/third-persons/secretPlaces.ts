import type { Analysis, Entity } from '../analysis/analysis.ts';
import type { CollectionName } from '../analysis/collectionNames.ts';
import type { AnyEntity } from '../analysis/displayValue.ts';
import { personById, youthOf } from '../analysis/people.ts';
import { isEntityId, type EntityId } from '../base/ids.ts';
import { placesIn } from './placeInText.ts';

/** What may not be told about where people are, to one reader. */
export interface SecretPlaces {
  /** Whose address is secret for this reader. */
  readonly isSecretOf: (person: EntityId) => boolean;
  /** A text names a place that is secret. */
  readonly isNamedIn: (text: string) => boolean;
  /** A field that says where somebody is, however it is worded. */
  readonly isPlaceField: (collection: CollectionName, item: AnyEntity, field: string) => boolean;
}

/**
 * Secret for a reader: the addresses that are marked so, except his or her own; and where anybody
 * is for somebody who may not be informed because that would endanger (privacy.md 1.3, row 17).
 */
export function secretPlaces(analysis: Analysis, recipient: EntityId | null): SecretPlaces {
  const isWithheld = personById(analysis, recipient)?.withhold ?? false;
  const hidden = analysis.participant.filter(
    (person) => person.id !== recipient && (isWithheld || person.secretAddress),
  );
  const ids = new Set(hidden.map(({ id }) => id));
  const youth = youthOf(analysis);
  const isYouthHidden = youth !== null && ids.has(youth.id);
  const isNamedIn = placesIn(
    hidden
      .flatMap((person) => placeWords(person, isWithheld))
      .concat(isYouthHidden ? analysis.meeting.map(({ place }) => place) : []),
  );
  return {
    isSecretOf: (person) => ids.has(person),
    isNamedIn,
    isPlaceField: (collection, item, field) => {
      if (collection === 'participant') {
        const { id } = item;
        if (!isEntityId(id) || !ids.has(id)) return false;
        return field === 'household' || (isWithheld && field === 'organisation');
      }
      if (!isYouthHidden) return false;
      // The life domain or lane by itself says what the text is about.
      const isOfPlace = PLACE_DOMAINS.includes(item['domain']);
      return isOfPlace || (YOUTH_FIELDS[collection] ?? []).includes(field);
    },
  };
}

/** Where the youth is, told in fields of their own. */
const YOUTH_FIELDS: Readonly<Partial<Record<CollectionName, readonly string[]>>> = {
  cover: ['region', 'placeOfStay'],
  meeting: ['place'],
  futurePerspective: ['living', 'education', 'municipality'],
};

const PLACE_DOMAINS: readonly unknown[] = ['living', 'school'];

function placeWords(person: Entity<'participant'>, isWithheld: boolean): readonly string[] {
  return isWithheld ? [person.household, person.organisation] : [person.household];
}
