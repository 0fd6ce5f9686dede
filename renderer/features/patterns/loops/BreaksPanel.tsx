import type { EntityId } from '#shared/base/ids';

export function BreaksPanel({ id }: { readonly id: EntityId }) {
  return <p>{id}</p>;
}
