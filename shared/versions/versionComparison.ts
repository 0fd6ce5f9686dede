import type { CollectionName } from '../analysis/collectionNames.ts';
import type { SectionId } from '../analysis/sections.ts';
import type { EntityId } from '../base/ids.ts';
import type { ProseChange } from './proseChange.ts';

/** One field that differs, in words a reader knows. */
export type FieldChange = { readonly field: string; readonly label: string } & (
  | {
      readonly kind: 'value';
      /** Empty: nothing was filled in. */
      readonly from: string;
      readonly to: string;
    }
  | {
      readonly kind: 'text';
      /** Somebody's own words. */
      readonly voice: boolean;
      readonly change: ProseChange;
    }
);

/** One thing in the analysis that differs. */
export interface ItemChange {
  readonly collection: CollectionName;
  readonly id: EntityId;
  /** `changed` also when it only stands elsewhere in its list. */
  readonly kind: 'added' | 'changed' | 'removed';
  /** `F3`, `H1`; empty for what has no code. */
  readonly code: string;
  /** Empty for what a case has one of. */
  readonly title: string;
  /** What it hangs under, for example the hypothesis of a piece of evidence; else empty. */
  readonly under: string;
  /** Stands elsewhere in its list. */
  readonly isMoved: boolean;
  readonly fields: readonly FieldChange[];
}

/** What differs in one section; null: in the work as a whole (its phase, what left). */
export interface SectionChange {
  readonly section: SectionId | null;
  readonly items: readonly ItemChange[];
}

/** Everything that differs between two versions; sections in which nothing does are left out. */
export interface VersionComparison {
  readonly sections: readonly SectionChange[];
  readonly wordsAdded: number;
  readonly wordsRemoved: number;
}
