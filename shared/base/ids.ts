/** Marks a string so that ids of different kinds cannot be mixed up. */
export type Branded<Name extends string> = string & { readonly __brand: Name };

/** Id of one thing inside a case (participant, factor, ...): letters, digits, hyphens; at most 64. */
export type EntityId = Branded<'EntityId'>;

/** Random name under which the records of one case (or of the index) are kept: 32 hex digits. */
export type CaseAlias = Branded<'CaseAlias'>;

/** Random name of a folder the user chose: 32 hex digits; where it is only main knows. */
export type FolderId = Branded<'FolderId'>;

/** Makes a fresh id; randomness is passed in, `shared/` has none of its own. */
export type NewId = () => EntityId;

const ENTITY_ID = /^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/;
const CASE_ALIAS = /^[0-9a-f]{32}$/;
const FOLDER_ID = /^[0-9a-f]{32}$/;

export function isEntityId(value: unknown): value is EntityId {
  return typeof value === 'string' && ENTITY_ID.test(value);
}

export function isCaseAlias(value: unknown): value is CaseAlias {
  return typeof value === 'string' && CASE_ALIAS.test(value);
}

export function isFolderId(value: unknown): value is FolderId {
  return typeof value === 'string' && FOLDER_ID.test(value);
}
