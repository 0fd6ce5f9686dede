import {
  $getDocument,
  $isRangeSelection,
  addClassNamesToElement,
  ElementNode,
  type BaseSelection,
  type EditorConfig,
  type LexicalNode,
  type NodeKey,
  type RangeSelection,
} from 'lexical';
import { shownLink } from '#shared/analysis/links';

/**
 * Words that stand for an address. Never a real link: the app is offline and nothing a partner or a
 * paste brings may lead the reader anywhere. What is typed at its edges stays outside.
 */
export class AddressNode extends ElementNode {
  __address: string;

  constructor(address = '', key?: NodeKey) {
    super(key);
    this.__address = address;
  }

  override $config() {
    return this.config('address', { extends: ElementNode });
  }

  override afterCloneFrom(previous: this): void {
    super.afterCloneFrom(previous);
    this.__address = previous.__address;
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const element = $getDocument().createElement('span');
    const name: unknown = config.theme['address'];
    if (typeof name === 'string') addClassNamesToElement(element, name);
    showAddress(element, this.__address);
    return element;
  }

  override updateDOM(previous: this, element: HTMLElement): boolean {
    if (previous.__address !== this.__address) showAddress(element, this.__address);
    return false;
  }

  getAddress(): string {
    return this.getLatest().__address;
  }

  override insertNewAfter(_: RangeSelection, restoreSelection = true): ElementNode {
    const rest = $createAddressNode(this.getAddress());
    this.insertAfter(rest, restoreSelection);
    return rest;
  }

  override canInsertTextBefore(): false {
    return false;
  }

  override canInsertTextAfter(): false {
    return false;
  }

  override canBeEmpty(): false {
    return false;
  }

  override isInline(): true {
    return true;
  }

  override extractWithChild(_: LexicalNode, selection: BaseSelection | null): boolean {
    return $isRangeSelection(selection) && selection.getTextContent() === this.getTextContent();
  }
}

export function $createAddressNode(address: string): AddressNode {
  return new AddressNode(address);
}

export function $isAddressNode(node: LexicalNode | null | undefined): node is AddressNode {
  return node instanceof AddressNode;
}

function showAddress(element: HTMLElement, address: string): void {
  element.title = shownLink(address);
  element.dataset['address'] = address;
}
