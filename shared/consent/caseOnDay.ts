import type { Analysis, Entity } from '../analysis/analysis.ts';
import { youthOf } from '../analysis/people.ts';
import type { EntityId } from '../base/ids.ts';
import type { PurposeCode } from './purposes.ts';
import { ownRules } from './ownRules.ts';
import type { SharingOptions } from './sharingDecision.ts';

/** A case as it is judged: on one day, with what the asker adds to it. */
export interface CaseOnDay {
  readonly analysis: Analysis;
  /** `YYYY-MM-DD`. */
  readonly onDate: string;
  readonly youth: Entity<'participant'> | null;
  readonly options: SharingOptions;
  /** The oldest version of the information whose yes still counts, by purpose. */
  readonly informationSince: Readonly<Record<PurposeCode, string>>;
  /** Judged for the file: that the work is done ends no yes, so that the file reaches its owner. */
  readonly outlivesClosing: boolean;
}

export function caseOnDay(
  analysis: Analysis,
  onDate: string,
  options: SharingOptions = {},
): CaseOnDay {
  const { informationSince } = ownRules;
  return {
    analysis,
    onDate,
    youth: youthOf(analysis),
    options,
    informationSince,
    outlivesClosing: false,
  };
}

/** Whether the work is done. */
export function isClosed({ analysis }: CaseOnDay): boolean {
  return analysis.process.phase === 'closed';
}

/** Whether a line of authority or a measure (`over`) is about this child; empty is the youth. */
export function isOver(world: CaseOnDay, over: EntityId | null, child: EntityId): boolean {
  return over === null ? child === world.youth?.id : over === child;
}
