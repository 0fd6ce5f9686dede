import { unknownInline, type Prose } from '#shared/analysis/prose';
import { blockLength } from '#shared/casedoc/patchProse';
import { runsLength } from '#shared/casedoc/runs';
import type { TextRange } from './points.ts';

/** What the reader selected in the still text, counted in characters of the field. */
export function readSelection(still: HTMLElement, prose: Prose): TextRange | null {
  const selection = still.ownerDocument.getSelection();
  if (selection?.anchorNode == null || selection.focusNode === null) return null;
  const anchor = offsetAt(still, prose, selection.anchorNode, selection.anchorOffset);
  const focus = offsetAt(still, prose, selection.focusNode, selection.focusOffset);
  return anchor === null || focus === null ? null : { anchor, focus };
}

function offsetAt(still: HTMLElement, prose: Prose, node: Node, offset: number): number | null {
  if (!still.contains(node)) return null;
  let at = 0;
  for (const [index, block] of prose.entries()) {
    const shown = still.querySelector(`[data-block="${String(index)}"]`);
    if (shown === null) return null;
    const range = still.ownerDocument.createRange();
    range.selectNodeContents(shown);
    if (range.comparePoint(node, offset) < 0) return at;
    if (range.comparePoint(node, offset) === 0) {
      range.setEnd(node, offset);
      return at + Math.min(lengthOf(range.cloneContents()), runsLength(block.runs));
    }
    at += blockLength(block);
  }
  return Math.max(0, at - 1);
}

/** Letters and line breaks; the break that holds an empty line open is cut off by the caller. */
function lengthOf(contents: DocumentFragment): number {
  // A reference is one sign, however long its name is.
  for (const named of contents.querySelectorAll('[data-reference]'))
    named.textContent = unknownInline;
  return contents.textContent.length + contents.querySelectorAll('br').length;
}
