import type { Analysis } from '../analysis/analysis.ts';
import type { CollectionName, ListName } from '../analysis/collectionNames.ts';
import { nameOf } from '../analysis/entityNames.ts';
import { fieldWords } from '../analysis/fieldWords.ts';
import type { EntityId } from '../base/ids.ts';
import { calledOr, type Person } from './caseFacts.ts';

/** What somebody is called; without a name the role. */
export function nameOfPerson(person: Person): string {
  return calledOr(person, person.role === null ? '' : optionOf('participant', 'role', person.role));
}

export function namesOf(people: readonly Person[]): readonly string[] {
  return people.map(nameOfPerson);
}

/** What items of one list are called, in their order. */
export function namesOfItems(
  analysis: Analysis,
  collection: ListName,
  items: readonly { readonly id: EntityId }[],
): readonly string[] {
  return items.map(({ id }) => nameOf(analysis, collection, id));
}

/** The words of an option, to stand inside a sentence. */
export function optionOf(collection: CollectionName, field: string, option: string): string {
  const words = fieldWords(collection, field).options?.[option] ?? option;
  // An abbreviation keeps its capitals.
  if (/^\p{Lu}{2}/u.test(words)) return words;
  return `${words.slice(0, 1).toLowerCase()}${words.slice(1)}`;
}
