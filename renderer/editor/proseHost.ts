import type * as Y from 'yjs';
import type { Reference } from '#shared/analysis/prose';
import type { CaseUndo } from '#shared/casedoc/undo';

/** What a text field needs of an opened case. Features pass it on and never look inside. */
export interface ProseHost {
  readonly doc: Y.Doc;
  readonly undo: CaseUndo;
  readonly newId: () => string;
  readonly references: References;
}

/** The things of the case that a text can point at. */
export interface References {
  /** What a thing is called now, also when it is gone. */
  readonly nameOf: (ref: Reference) => string;
  readonly isGone: (ref: Reference) => boolean;
  /** Called whenever a name may have changed. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Everything that can be pointed at, in the order to offer it. */
  readonly all: () => readonly NamedReference[];
  /** Brings the thing itself into view. */
  readonly open: (ref: Reference) => void;
}

export interface NamedReference {
  readonly ref: Reference;
  readonly name: string;
  /** What kind of thing it is, in a word. */
  readonly kind: string;
}

/** Where nothing can be pointed at. */
export const noReferences: References = {
  nameOf: () => '',
  isGone: () => true,
  subscribe: () => () => undefined,
  all: () => [],
  open: () => undefined,
};
