import type { Person, PersonRole } from '#shared/casedoc/workplaceIndex';

/** A person while it is filled in. */
export interface PersonDraft {
  readonly name: string;
  readonly organisation: string;
  readonly role: PersonRole | null;
}

/** What the fields begin with. */
export function draftOf(person: Person | null): PersonDraft {
  return person ?? { name: '', organisation: '', role: null };
}

/** The person that was filled in, without spaces around it; null while something is missing. */
export function personOf({ name, organisation, role }: PersonDraft): Person | null {
  const filled = { name: name.trim(), organisation: organisation.trim() };
  return filled.name === '' || filled.organisation === '' || role === null
    ? null
    : { ...filled, role };
}
