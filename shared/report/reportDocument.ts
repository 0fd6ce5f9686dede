/**
 * A document as it reads, before it becomes a Word file or a page: no formatting numbers, no file
 * format. Everything in it is finished Dutch text, ready to print.
 */
export interface ReportDocument {
  readonly title: string;
  /** BCP 47, for example `nl-NL`. */
  readonly language: string;
  /** How it is set; an analysis unless it says otherwise. */
  readonly look?: DocumentLook;
  /** Reads from right to left, for a version in another language. */
  readonly isRightToLeft?: true;
  /** Who made the file, for its properties: a role, never a person. */
  readonly maker: string;
  /** The day the document speaks of, `YYYY-MM-DD`. */
  readonly date: string;
  readonly header: { readonly left: string; readonly mark: string };
  readonly footer: {
    readonly left: string;
    /** What stands around the two page numbers. */
    readonly page: readonly [before: string, between: string];
  };
  readonly blocks: readonly ReportBlock[];
  /** Remarks in the margin of the Word file; no other form of the document has them. */
  readonly comments?: readonly ReportComment[];
  /** XML with what was printed where, kept inside the Word file so that it can be read back. */
  readonly places?: string;
}

/** A remark in the margin; where it begins and ends is marked in the runs by its number. */
export interface ReportComment {
  readonly number: number;
  /** The number of the remark it answers. */
  readonly parent: number | null;
  readonly author: string;
  readonly initials: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly isResolved: boolean;
  /** One paragraph a line. */
  readonly text: string;
}

/** Where words come from: one block of a field. */
export interface BlockPlace {
  /** The field, as `formatRemarkPlace` writes it. */
  readonly place: string;
  readonly block: string;
  /** The letters of the whole block; a reference is one sign. */
  readonly letters: string;
}

/** Where a named place or a remark begins or ends. */
export type RunMark =
  | { readonly kind: 'bookmark'; readonly edge: 'start' | 'end'; readonly name: string }
  | { readonly kind: 'comment'; readonly edge: 'start' | 'end'; readonly number: number };

/** A letter for a grown-up, for a youth or child (larger type), in large print; or such a form. */
export type DocumentLook = 'letter' | 'youthLetter' | 'large' | 'form' | 'youthForm';

/** A stretch of text in one style; U+2028 in it is a line break. */
export interface ReportRun {
  readonly text: string;
  readonly strong?: true;
  readonly emphasis?: true;
  /** Somebody's own words: in the voice face. */
  readonly voice?: true;
  /** Where something comes from: smaller, softer. */
  readonly source?: true;
  /** The id of a heading in this document. */
  readonly to?: string;
  /** An empty box to tick by pen or in the file; says what ticking it means. */
  readonly box?: string;
  /** A place to answer in the file; the text is what stands there before. */
  readonly answer?: AnswerField;
  /** In a copy that is read back: the block this stands in. */
  readonly from?: BlockPlace;
  /** Only a mark in the file, with no text; never printed elsewhere. */
  readonly mark?: RunMark;
}

/** A field that the reader fills in: a list to choose from, or room for text. */
export interface AnswerField {
  /** What it asks, for who hears it read: "Oordeel bij K22". */
  readonly title: string;
  /** Letters, digits and hyphens; unlike any other in the document. */
  readonly tag: string;
  /** Null is free text. */
  readonly options: readonly string[] | null;
  /** Free text of more than one line. */
  readonly isLong?: true;
}
export type Runs = readonly ReportRun[];

/** Each kind begins with its own words, so that it can be told apart without its form. */
export type PanelKind = 'thought' | 'dropped' | 'differs' | 'unknown' | 'help' | 'notice';

export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3 | 4 | 5;
  readonly text: string;
  /** For links; null when nothing points here. */
  readonly id: string | null;
  /** Parts are numbered 1, 2, 3, ... in order. */
  readonly numbered: boolean;
  readonly newPage: boolean;
  /** In a copy that is read back: the block this stands in. */
  readonly from?: BlockPlace;
  /** What it heads, as `formatRemarkPlace` writes it. */
  readonly about?: string;
  /** Its text with marks in it. */
  readonly runs?: Runs;
}
export interface Paragraph {
  readonly kind: 'paragraph' | 'lead';
  readonly runs: Runs;
  /** Stays on one page with what follows. */
  readonly keepNext?: true;
}
export interface Quote {
  readonly kind: 'quote' | 'coverQuote';
  readonly runs: Runs;
  readonly source: string | null;
}
export interface Panel {
  readonly kind: 'panel';
  readonly panel: PanelKind;
  readonly runs: Runs;
  /** Stays on one page with what follows. */
  readonly keepNext?: true;
}
export interface ListItem {
  readonly runs: Runs;
  readonly indent: 0 | 1 | 2;
  /** Numbered or not, where it differs from its list. */
  readonly ordered?: boolean;
}
export interface List {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
  /** All items on one page. */
  readonly together?: true;
}
export interface CellParagraph {
  readonly style: 'text' | 'quote' | 'source';
  readonly runs: Runs;
  readonly list: 'bullet' | 'numbered' | null;
  /** How deep a list item lies. */
  readonly indent?: 0 | 1 | 2;
}
export type Cell = readonly CellParagraph[];
export interface Row {
  readonly cells: readonly Cell[];
  /** Lightly tinted; its words say why. */
  readonly tinted: boolean;
}
export interface Table {
  readonly kind: 'table';
  readonly tone: 'neutral' | 'helps' | 'weighs';
  /** Gets "Tabel 1." before it. */
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly Row[];
  /** Shares of the text width; together 1. */
  readonly widths: readonly number[];
  /** All rows on one page, however many there are. */
  readonly together?: true;
}
export interface Figure {
  readonly kind: 'figure';
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** 5 to 250 characters. */
  readonly alt: string;
  /** Gets "Figuur 1." before it; empty for none, where the words below say all of it. */
  readonly caption: string;
  /** The words that tell of it may stand on the next page. */
  readonly mayPart?: true;
}
export type ReportBlock = Heading | Paragraph | Quote | Panel | List | Table | Figure;
