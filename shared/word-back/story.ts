/** A place in a text that was read: a paragraph, and letters from its start. */
export interface StoryPoint {
  readonly paragraph: number;
  readonly offset: number;
}

/** Letters that somebody put in or took out with changes kept track of. */
export interface TrackedChange {
  readonly at: number;
  /** 0 for what was taken out: it is not in the text any more. */
  readonly length: number;
  readonly author: string;
  /** Milliseconds since 1970; null when the file does not say. */
  readonly on: number | null;
}

export interface StoryCell {
  /** Counted over all tables, those inside others too. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** One paragraph as it reads when every tracked change is taken over; a line break is U+2028. */
export interface StoryParagraph {
  readonly text: string;
  /** The named places that begin in it. */
  readonly marks: readonly string[];
  readonly changes: readonly TrackedChange[];
  /** The innermost cell it stands in. */
  readonly cell: StoryCell | null;
  readonly isHeading: boolean;
}

/** A field that can be filled in. */
export interface StoryField {
  readonly tag: string;
  readonly text: string;
  /** What shows where nothing was filled in. */
  readonly isPlaceholder: boolean;
  readonly paragraph: number;
}

/** Where a remark or a note hangs; what the file does not say is left out. */
export interface StoryAnchor {
  readonly start?: StoryPoint;
  readonly end?: StoryPoint;
  readonly reference?: StoryPoint;
}

/** A text in the order it is read; what stands in a box follows the paragraph it hangs at. */
export interface Story {
  readonly paragraphs: readonly StoryParagraph[];
  readonly fields: readonly StoryField[];
  /** By the number of the remark in the file. */
  readonly anchors: ReadonlyMap<string, StoryAnchor>;
  /** Notes at the foot or the end, by kind and number: `footnote 3`. */
  readonly notes: ReadonlyMap<string, StoryPoint>;
  readonly pictures: number;
}
