import { ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode, QuoteNode } from '@lexical/rich-text';
import type { Klass, LexicalNode } from 'lexical';
import { AddressNode } from './AddressNode.ts';
import { ReferenceNode } from './ReferenceNode.ts';

/** The nodes prose may consist of, besides paragraph, text and line break. */
export const editorNodes: readonly Klass<LexicalNode>[] = [
  HeadingNode,
  QuoteNode,
  ListNode,
  ListItemNode,
  AddressNode,
  ReferenceNode,
];
