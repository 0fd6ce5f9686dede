import { ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode } from '@lexical/rich-text';
import type { Klass, LexicalNode } from 'lexical';

/** The block nodes prose may consist of, besides paragraph, text and line break. */
export const editorNodes: readonly Klass<LexicalNode>[] = [HeadingNode, ListNode, ListItemNode];
