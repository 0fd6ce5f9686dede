import type { List, ListItem } from './reportDocument.ts';
import { htmlRuns } from './toHtmlText.ts';

/** A list with the lists inside it, each as an own list in the item above it. */
export function htmlItems({ items, ordered, together }: List): string {
  const { html } = itemsFrom(items, 0, 0, ordered);
  return together ? html.replace('>', ' class="together">') : html;
}

function itemsFrom(
  items: readonly ListItem[],
  start: number,
  indent: number,
  usual: boolean,
): { readonly html: string; readonly next: number } {
  const tag = (items[start]?.ordered ?? usual) ? 'ol' : 'ul';
  let html = `<${tag}>`;
  let at = start;
  for (let item = items[at]; item !== undefined && item.indent >= indent; item = items[at]) {
    const deeper = items[at + 1];
    const words = htmlRuns(item.runs);
    at += 1;
    if (deeper === undefined || deeper.indent <= item.indent) {
      html += `<li>${words}`;
    } else {
      // In a box of their own: an item may go on over a page, its own words stay together.
      html += `<li><div>${words}</div>`;
      const inner = itemsFrom(items, at, deeper.indent, usual);
      html += inner.html;
      at = inner.next;
    }
    html += '</li>';
  }
  return { html: `${html}</${tag}>`, next: at };
}
