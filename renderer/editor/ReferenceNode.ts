import {
  $getDocument,
  DecoratorNode,
  type EditorConfig,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
} from 'lexical';
import { isSameReference, unknownInline, type Reference } from '#shared/analysis/prose';
import { showReference } from './showReferences.ts';

/** A thing of the case in a text: one sign that shows what the thing is called now. */
export class ReferenceNode extends DecoratorNode<null> {
  __reference: Reference | null;

  constructor(reference: Reference | null = null, key?: NodeKey) {
    super(key);
    this.__reference = reference;
  }

  override $config() {
    return this.config('reference', { extends: DecoratorNode });
  }

  override afterCloneFrom(previous: this): void {
    super.afterCloneFrom(previous);
    this.__reference = previous.__reference;
  }

  override createDOM(config: EditorConfig, editor: LexicalEditor): HTMLElement {
    const element = $getDocument().createElement('span');
    element.contentEditable = 'false';
    const name: unknown = config.theme['reference'];
    if (typeof name === 'string') element.className = name;
    if (this.__reference !== null) showReference(editor, element, this.__reference);
    return element;
  }

  override updateDOM(previous: this): boolean {
    return !isSameReference(previous.__reference ?? undefined, this.__reference ?? undefined);
  }

  getReference(): Reference | null {
    return this.getLatest().__reference;
  }

  /** One character, as in the document. */
  override getTextContent(): string {
    return unknownInline;
  }

  override isInline(): true {
    return true;
  }

  /** The arrow keys step over it, Backspace takes it away: it is a letter, not a picture. */
  override isKeyboardSelectable(): false {
    return false;
  }
}

export function $createReferenceNode(reference: Reference): ReferenceNode {
  return new ReferenceNode(reference);
}

export function $isReferenceNode(node: LexicalNode | null | undefined): node is ReferenceNode {
  return node instanceof ReferenceNode;
}
