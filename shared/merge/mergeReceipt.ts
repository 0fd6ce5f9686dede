import type { CollectionName } from '../analysis/collectionNames.ts';
import type { Prose } from '../analysis/prose.ts';
import type { SectionId } from '../analysis/sections.ts';
import type { EntityId } from '../base/ids.ts';

/** Whose work it was: this machine's person, or the sender of the file that was merged in. */
export type Party = 'me' | 'them';

/** One field of one thing in the analysis. */
export interface FieldPlace {
  readonly collection: CollectionName;
  readonly entity: EntityId;
  readonly field: string;
}

/** A value with who set it and when (display only; null if unknown). */
export interface SetValue {
  readonly value: unknown;
  readonly by: string | null;
  /** When the sitting began in which it was set, in milliseconds since 1970: right to the day. */
  readonly at: number | null;
}

/** A block of text in a field. */
export interface BlockPlace {
  readonly place: FieldPlace;
  readonly block: string;
}

/** Letters as the shared document names them: `length` of them, from `clock` on. */
export interface LetterSpan {
  readonly client: number;
  readonly clock: number;
  readonly length: number;
}

/** How the parts of a stranded insert are found again, however the text has changed since. */
export interface StrandedTrace {
  readonly root: string;
  /** What was typed; `goesTo` is the letter of the moved paragraph it belongs behind (or before). */
  readonly words: readonly (LetterSpan & {
    readonly goesTo: (LetterSpan & { readonly side: 'before' | 'after' }) | null;
  })[];
  /** What stood around it, with its marks. `lead`: the end of the paragraph before it. */
  readonly removed: readonly (LetterSpan & {
    readonly attributes: Readonly<Record<string, unknown>>;
    readonly kind: 'text' | 'end' | 'lead';
  })[];
}

/**
 * A place where both changed the same thing. Nothing is lost there; two people should look at it.
 * `id` is the same on both machines and at a second reading of the same merge.
 */
export type ReviewItem = { readonly id: string } & (
  | {
      /** Both set one single value differently; `now` is what the merged analysis holds. */
      readonly kind: 'scalar';
      readonly place: FieldPlace;
      /** For a set: the member that one put in and the other took out; the values are booleans. */
      readonly member: string | null;
      readonly mine: SetValue;
      readonly theirs: SetValue;
      readonly now: unknown;
    }
  | {
      /** One took text away in which the other was writing: the words stand without their sentence. */
      readonly kind: 'stranded';
      readonly place: FieldPlace;
      /** The block of the merged text that holds the words now; null when none is left. */
      readonly block: string | null;
      readonly removedBy: Party;
      readonly removedText: string;
      readonly insertedText: string;
      /** Who wrote the inserted words, by name; null if unknown. */
      readonly writtenBy: string | null;
      /** The paragraph as the one who wrote in it saw it, so that it can be put back. */
      readonly before: Prose;
      /** Where the paragraph was moved to, when it was moved and not removed; else null. */
      readonly movedTo: BlockPlace | null;
      readonly trace: StrandedTrace;
    }
  | {
      /** One removed a thing that the other went on working at. */
      readonly kind: 'removed';
      readonly place: Omit<FieldPlace, 'field'>;
      readonly title: string;
      readonly removedBy: Party;
    }
  | {
      /** Both made a block another type, for example a heading and a list item. */
      readonly kind: 'blockType';
      readonly place: FieldPlace;
      readonly block: string;
      readonly text: string;
      readonly mine: string;
      readonly theirs: string;
      readonly now: string;
    }
  | {
      /** Two answers about one consent of one person; a no holds until people have looked. */
      readonly kind: 'consent';
      readonly mine: ConsentAnswer;
      readonly theirs: ConsentAnswer;
      /** What the person is called; never empty. */
      readonly person: string;
    }
  | {
      /** Both moved things that were there already in one list: the order is of nobody alone. */
      readonly kind: 'order';
      /** The list, and a thing in it that was moved. */
      readonly place: Omit<FieldPlace, 'field'>;
      readonly title: string;
    }
  | {
      /** An arrow one drew or changed while the other removed what it comes from or goes to. */
      readonly kind: 'dangling';
      readonly place: Omit<FieldPlace, 'field'>;
      /** What was removed, and what it was called. */
      readonly end: Omit<FieldPlace, 'field'>;
      readonly title: string;
      readonly removedBy: Party;
    }
  | {
      /** Each added one, apart from the other, and they are called nearly the same. */
      readonly kind: 'alike';
      readonly mine: NamedPlace;
      readonly theirs: NamedPlace;
    }
);

/** A thing with what it was called at the merge. */
export interface NamedPlace extends Omit<FieldPlace, 'field'> {
  readonly title: string;
}

/** An answer about consent, and the item it stands in (both may stand in one and the same). */
export interface ConsentAnswer extends SetValue {
  readonly entity: EntityId;
}

/** What came in with the file, per thing: the reader can go to it. */
export interface ArrivedItem {
  readonly section: SectionId;
  readonly collection: CollectionName;
  readonly entity: EntityId;
  readonly title: string;
  readonly change: 'added' | 'changed' | 'removed';
  /** Words that came in with it. */
  readonly words: number;
  readonly fields: readonly string[];
}

/** What a merge did, told after every word was counted. */
export interface MergeReport {
  /** Words the sender wrote since the last common state, all of them reachable after the merge. */
  readonly theirWords: number;
  /** The same for the person at this machine. */
  readonly ownWords: number;
  readonly arrived: readonly ArrivedItem[];
  readonly review: readonly ReviewItem[];
  /** Both hold exactly the same now: nothing here that the sender does not have. */
  readonly isSame: boolean;
}

/** Words that would be gone after the merge; when there are any, the merge does not happen. */
export interface LostWords {
  readonly place: FieldPlace | null;
  readonly text: string;
  readonly writtenBy: Party;
}
