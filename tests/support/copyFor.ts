import type { Analysis } from '#shared/analysis/analysis';
import type { SharingKind } from '#shared/analysis/exportRecord';
import type { EntityId } from '#shared/base/ids';
import { dropForReader } from '#shared/third-persons/dropForReader';

const id = (value: string) => value as EntityId;

export interface Reading {
  readonly kind?: SharingKind;
  readonly agreed?: readonly string[];
  readonly recipient?: string;
  readonly leavesCircle?: boolean;
}

/** What one reader gets: by default something for an expert team. */
export function copyFor(analysis: Analysis, reading: Reading) {
  return dropForReader(analysis, {
    kind: reading.kind ?? 'expertTeam',
    agreed: new Set((reading.agreed ?? []).map(id)),
    recipient: reading.recipient === undefined ? null : id(reading.recipient),
    leavesCircle: reading.leavesCircle ?? true,
  });
}

/** A youth, two parents who live apart, a brother and somebody in her job. */
export const fivePeople = [
  { id: 'p-y', name: 'Senna Brouwer', role: 'youth' },
  { id: 'p-m', name: 'Linda Brouwer', role: 'parent', relation: 'moeder', gender: 'woman' },
  { id: 'p-f', name: 'Marco de Wit', role: 'parent', relation: 'vader', household: 'bij vader' },
  { id: 'p-b', name: 'Daan Kuiper', role: 'sibling', relation: 'broertje' },
  { id: 'p-r', name: 'Robin Vermeer', role: 'guardian', relation: 'jeugdbeschermer' },
];
