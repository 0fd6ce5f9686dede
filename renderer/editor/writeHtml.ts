import type { Reference, Run } from '#shared/analysis/prose';
import { softBreak } from '#shared/analysis/prose';
import type { BlockContent } from '#shared/casedoc/patchProse';

/** Blocks as HTML for other programs: structure, bold, italic and addresses; names instead of
 * references, and nothing that says where it came from. */
export function writeHtml(
  blocks: readonly BlockContent[],
  nameOf: (ref: Reference) => string,
): string {
  const parts: string[] = [];
  const open: string[] = [];
  const close = (depth: number): void => {
    while (open.length > depth) parts.push(`</li></${open.pop() ?? ''}>`);
  };
  for (const block of blocks) {
    const inner = block.runs.map((run) => runHtml(run, nameOf)).join('');
    const tag = listTags[block.type];
    if (tag === undefined) {
      close(0);
      const name = blockTags[block.type] ?? 'p';
      parts.push(`<${name}>${inner === '' ? '<br>' : inner}</${name}>`);
      continue;
    }
    close(block.indent + 1);
    if (open.length === block.indent + 1 && open.at(-1) !== tag) close(block.indent);
    if (open.length === block.indent + 1) parts.push('</li>');
    while (open.length <= block.indent) {
      parts.push(`<${tag}>`);
      open.push(tag);
      // A deeper level needs an item to lie in.
      if (open.length <= block.indent) parts.push('<li>');
    }
    parts.push(`<li>${inner}`);
  }
  close(0);
  return parts.join('');
}

const listTags: Readonly<Partial<Record<string, string>>> = { bullet: 'ul', numbered: 'ol' };
const blockTags: Readonly<Partial<Record<string, string>>> = {
  heading3: 'h3',
  heading4: 'h4',
  quote: 'blockquote',
};

function runHtml(run: Run, nameOf: (ref: Reference) => string): string {
  const words = run.ref === undefined ? run.text : nameOf(run.ref);
  let html = escapeHtml(words).replaceAll(softBreak, '<br>');
  if (run.italic === true) html = `<em>${html}</em>`;
  if (run.bold === true) html = `<strong>${html}</strong>`;
  return run.link === undefined ? html : `<a href="${escapeHtml(run.link)}">${html}</a>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
