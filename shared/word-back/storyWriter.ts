import type {
  Story,
  StoryAnchor,
  StoryCell,
  StoryField,
  StoryParagraph,
  StoryPoint,
  TrackedChange,
} from './story.ts';

/** Who changed something, and when. */
type Changer = Pick<TrackedChange, 'author' | 'on'>;

interface Draft {
  text: string;
  marks: string[];
  changes: TrackedChange[];
  cell: StoryCell | null;
  isHeading: boolean;
}

/** Collects a text while it is walked through: paragraphs, and what hangs between their letters. */
export class StoryWriter {
  readonly #drafts: Draft[] = [];
  readonly #fields: StoryField[] = [];
  readonly #anchors = new Map<string, StoryAnchor>();
  readonly #notes = new Map<string, StoryPoint>();
  /** Named places that stand between two paragraphs. */
  #waiting: string[] = [];
  /** The paragraph being written; below it those whose box is being read. */
  readonly #open: number[] = [];
  /** A paragraph whose end was taken out: the next one goes on in it. */
  #runsOn: number | null = null;
  #cells: StoryCell[] = [];
  #tables = 0;
  #pictures = 0;

  paragraph(
    { isHeading, runsOn }: { readonly isHeading: boolean; readonly runsOn: boolean },
    read: () => void,
  ): void {
    const going = this.#runsOn;
    const cell = this.#cells.at(-1) ?? null;
    const goesOn = going !== null && sameCell(this.#drafts[going]?.cell ?? null, cell);
    const index = goesOn ? going : this.#drafts.length;
    if (!goesOn) this.#drafts.push({ text: '', marks: [], changes: [], cell, isHeading });
    this.#drafts[index]?.marks.push(...this.#waiting);
    this.#waiting = [];
    this.#runsOn = null;
    this.#open.push(index);
    read();
    this.#open.pop();
    this.#runsOn = runsOn ? index : null;
  }

  write(letters: string, change: Changer | null): void {
    const draft = this.#current();
    if (draft === undefined || letters === '') return;
    if (change !== null) {
      draft.changes.push({ at: draft.text.length, length: letters.length, ...change });
    }
    draft.text += letters;
  }

  removed(change: Changer): void {
    const draft = this.#current();
    draft?.changes.push({ at: draft.text.length, length: 0, ...change });
  }

  /** Words in a box are no part of the sentence they hang at. */
  box(read: () => void): void {
    const cells = this.#cells;
    const runsOn = this.#runsOn;
    this.#cells = [];
    this.#runsOn = null;
    read();
    this.#cells = cells;
    this.#runsOn = runsOn;
  }

  table(read: () => void): void {
    this.#tables += 1;
    this.#cells.push({ table: this.#tables, row: -1, column: -1 });
    read();
    this.#cells.pop();
    this.#runsOn = null;
  }

  row(read: () => void): void {
    this.#setCell((cell) => ({ ...cell, row: cell.row + 1, column: -1 }));
    read();
  }

  column(): void {
    this.#setCell((cell) => ({ ...cell, column: cell.column + 1 }));
    this.#runsOn = null;
  }

  field({ tag, isPlaceholder }: Pick<StoryField, 'tag' | 'isPlaceholder'>, read: () => void): void {
    const first = this.#open.at(-1) ?? this.#drafts.length;
    const offset = this.#drafts[first]?.text.length ?? 0;
    read();
    const inside = this.#drafts.slice(first).map(({ text }) => text);
    const text = [(inside[0] ?? '').slice(offset), ...inside.slice(1)].join('\n');
    this.#fields.push({ tag, text, isPlaceholder, paragraph: first });
  }

  anchor(id: string, part: keyof StoryAnchor): void {
    const known = this.#anchors.get(id) ?? {};
    if (known[part] === undefined) this.#anchors.set(id, { ...known, [part]: this.#point() });
  }

  note(key: string): void {
    this.#notes.set(key, this.#point());
  }

  mark(name: string): void {
    const draft = this.#current();
    if (name === '') return;
    if (draft === undefined) this.#waiting.push(name);
    else draft.marks.push(name);
  }

  picture(): void {
    this.#pictures += 1;
  }

  story(): Story {
    const paragraphs = this.#drafts.map((draft): StoryParagraph => ({ ...draft }));
    return {
      paragraphs,
      fields: this.#fields,
      anchors: this.#anchors,
      notes: this.#notes,
      pictures: this.#pictures,
    };
  }

  #current(): Draft | undefined {
    const open = this.#open.at(-1);
    return open === undefined ? undefined : this.#drafts[open];
  }

  /** Between two paragraphs it is the start of the next. */
  #point(): StoryPoint {
    const open = this.#open.at(-1);
    if (open === undefined) return { paragraph: this.#drafts.length, offset: 0 };
    return { paragraph: open, offset: this.#drafts[open]?.text.length ?? 0 };
  }

  #setCell(change: (cell: StoryCell) => StoryCell): void {
    const cell = this.#cells.pop();
    if (cell !== undefined) this.#cells.push(change(cell));
  }
}

function sameCell(a: StoryCell | null, b: StoryCell | null): boolean {
  return a?.table === b?.table && a?.row === b?.row && a?.column === b?.column;
}
