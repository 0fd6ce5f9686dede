import { isEntityId, type EntityId } from '../base/ids.ts';

/** A parsed key of a collection map: `id/field`, or `id/field:member` for a set. */
export interface ParsedKey {
  readonly id: EntityId;
  readonly field: string;
  readonly member: string | null;
}

export function fieldKey(id: EntityId, field: string): string {
  return `${id}/${field}`;
}

export function optionKey(id: EntityId, field: string, member: string): string {
  return `${id}/${field}:${member}`;
}

/** Null for a key that is none of ours (a newer version's); such entries are kept untouched. */
export function parseKey(key: string): ParsedKey | null {
  const slash = key.indexOf('/');
  if (slash < 0) return null;
  const id = key.slice(0, slash);
  if (!isEntityId(id)) return null;
  const rest = key.slice(slash + 1);
  const colon = rest.indexOf(':');
  return colon < 0
    ? { id, field: rest, member: null }
    : { id, field: rest.slice(0, colon), member: rest.slice(colon + 1) };
}

const PROSE_NAME = /^txt:([^/]+)\/(.+)$/;

/** Which entity and field a root text belongs to; null for a root of another kind. */
export function parseProseName(name: string): { id: EntityId; field: string } | null {
  const [, id, field] = PROSE_NAME.exec(name) ?? [];
  return isEntityId(id) && field !== undefined ? { id, field } : null;
}
