import type { Analysis } from '../../analysis/analysis.ts';
import type { SharingKind } from '../../analysis/exportRecord.ts';
import type { EntityId } from '../../base/ids.ts';
import { staysBehind } from '../../text/nl/staysBehind.ts';
import { writtenStatements } from './ownStatements.ts';

/**
 * Whose own statements travel with a copy (privacy.md 1.7, Jeugdwet 7.3.8 lid 2): `all` that its
 * reader may see, only those of the `reader`, or none, for the reason it names.
 */
export type StatementRule = 'all' | 'reader' | keyof typeof staysBehind.statements.none;

/** In a letter nobody reads what somebody else wrote; a copy that is no analysis has none. */
export const statementRules: Readonly<Record<SharingKind, StatementRule>> = {
  fullAnalysis: 'all',
  expertTeam: 'all',
  followUp: 'all',
  legal: 'all',
  supervision: 'all',
  handOver: 'all',
  access: 'all',
  parentSummary: 'reader',
  childLetter: 'reader',
  youthLetter: 'reader',
  schoolVersion: 'onlySchool',
  learning: 'tellsWho',
  monitoring: 'onlyFigures',
};

/** Why own statements that are there do not go along, for who lets the copy leave; none when all do. */
export function statementsThatStay(
  analysis: Analysis,
  kind: SharingKind,
  reader: EntityId | null,
): readonly string[] {
  const written = writtenStatements(analysis.statement);
  const rule = statementRules[kind];
  if (rule === 'all') return [];
  const others = written.filter(({ participant }) => participant !== reader);
  const left = rule === 'reader' ? others : written;
  if (left.length === 0) return [];
  const words = staysBehind.statements;
  return [words.line(left.length, rule === 'reader' ? words.ofOthers : words.none[rule])];
}
