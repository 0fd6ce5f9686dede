import type { EntityId } from '#shared/base/ids';
import type { CellPlace } from '#shared/factors/boardCells';
import type { FactorUse } from '#shared/factors/factorUse';

/** What the places and cards of the board need from the board itself. */
export interface BoardTools {
  readonly uses: ReadonlyMap<EntityId, FactorUse>;
  /** Factors in which a cause seems to hide. */
  readonly causes: ReadonlySet<EntityId>;
  readonly openFactor: EntityId | null;
  /** The one card or empty place that Tab reaches. */
  readonly tabStop: string | null;
  readonly isReadOnly: boolean;
  /** From 1: its place in the choice; null when not chosen. */
  readonly choiceOf: (id: EntityId) => number | null;
  readonly open: (id: EntityId) => void;
  readonly choose: (id: EntityId) => void;
  readonly focused: (stop: string) => void;
  readonly add: (place: CellPlace) => void;
  /** What moves along with a card: the whole choice when it is part of it. */
  readonly movedWith: (id: EntityId) => readonly EntityId[];
  readonly move: (ids: readonly EntityId[], place: CellPlace, before: EntityId | null) => void;
  /** What an empty place asks. */
  readonly question: (place: CellPlace) => string;
}
