import type * as Y from 'yjs';
import type { CaseUndo } from '#shared/casedoc/undo';

/** What a text field needs of an opened case. Features pass it on and never look inside. */
export interface ProseHost {
  readonly doc: Y.Doc;
  readonly undo: CaseUndo;
  readonly newId: () => string;
}
