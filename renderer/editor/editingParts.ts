import type { LexicalEditor } from 'lexical';
import type { ProseHost } from './proseHost.ts';
import type { TextBinding } from './textBinding.ts';

/** A live field: its editor, the case it belongs to, and what ties the two. */
export interface EditingParts {
  readonly editor: LexicalEditor;
  readonly host: ProseHost;
  readonly binding: TextBinding;
  readonly isSingleLine: boolean;
}
