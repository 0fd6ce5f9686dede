import { $getNearestBlockElementAncestorOrThrow } from '@lexical/utils';
import { $isTextNode, type ElementNode, type PointType } from 'lexical';
import type { Prose } from '#shared/analysis/prose';
import { locate } from '#shared/casedoc/locate';
import { $range } from './editorCommands.ts';
import type { TextRange } from './points.ts';

/**
 * A third click selects a whole line, and the browser lets that end before the first letter of the
 * next line: who types over it would draw that line into this one. It ends at its own last letter.
 */
export function $keepToLine(): void {
  const selection = $range();
  if (selection === null || selection.isCollapsed() || selection.isBackward()) return;
  const { anchor, focus } = selection;
  const line = $getNearestBlockElementAncestorOrThrow(anchor.getNode());
  const next = $getNearestBlockElementAncestorOrThrow(focus.getNode());
  if (line.is(next) || !isBefore(focus, next)) return;
  const last = line.getLastDescendant();
  if ($isTextNode(last)) focus.set(last.getKey(), last.getTextContentSize(), 'text');
  else focus.set(line.getKey(), line.getChildrenSize(), 'element');
}

/** Whether a point stands before everything of a line. */
function isBefore(point: PointType, line: ElementNode): boolean {
  if (point.offset !== 0) return false;
  const node = point.getNode();
  return node.is(line) || node.is(line.getFirstDescendant());
}

/** The same for what was selected in the still text, counted in characters of the field. */
export function keepToLine({ anchor, focus }: TextRange, prose: Prose): TextRange {
  const [from, to] = [locate(prose, anchor), locate(prose, focus)];
  const isNext = from !== null && to !== null && to.index > from.index && to.inside === 0;
  return { anchor, focus: isNext ? focus - 1 : focus };
}
