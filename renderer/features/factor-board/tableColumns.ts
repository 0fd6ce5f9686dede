import type { FieldName } from '#shared/analysis/entityTypes';

/** The columns of the table in reading order: every field of a factor that a form shows. */
export const tableColumns: readonly FieldName<'factor'>[] = [
  'text',
  'kind',
  'level',
  'function',
  'term',
  'impact',
  'modifiability',
  'trend',
  'certainty',
  'sources',
  'lifeEvents',
  'raisedBy',
  'shortName',
];
