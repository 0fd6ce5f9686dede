import { findLinks, shownLink } from '#shared/analysis/links';
import type { Run } from '#shared/analysis/prose';
import type { BlockContent } from '#shared/casedoc/patchProse';
import { normalRuns, toPiece } from '#shared/casedoc/runs';
import { changeRuns, linkAround, stretchOf, textBefore, type Stretch } from './fieldRange.ts';
import type { TextBinding } from './textBinding.ts';

/** What Ctrl+K finds under the caret. */
export interface LinkTarget {
  /** The words that carry an address or are to carry it; null when there are none yet. */
  readonly stretch: Stretch | null;
  readonly link: string | null;
}

export function linkTarget(binding: TextBinding): LinkTarget {
  const { prose, range } = binding.selection();
  if (range === null) return { stretch: null, link: null };
  const around = linkAround(prose, Math.max(range.anchor, range.focus));
  if (range.anchor === range.focus) return { stretch: around, link: around?.link ?? null };
  return { stretch: stretchOf(range), link: around?.link ?? null };
}

/** Gives words an address, or takes it away; without words the address itself is written. */
export function setLink(binding: TextBinding, { stretch }: LinkTarget, link: string | null): void {
  if (stretch === null) {
    if (link === null) return;
    const runs = [{ text: shownLink(link), link }];
    binding.insert([{ type: 'paragraph', indent: 0, runs }]);
    return;
  }
  binding.changeBlocks(({ prose }) => changeRuns(prose, stretch, (run) => withLink(run, link)));
}

/** An address that was just typed in front of the caret and is none yet. */
export function typedLink(binding: TextBinding): LinkTarget | null {
  const { prose, range } = binding.selection();
  if (range === null || range.anchor !== range.focus) return null;
  const before = textBefore(prose, range.anchor);
  const last = findLinks(before).at(-1);
  if (last === undefined || last.at + last.length < before.length - 1) return null;
  const start = range.anchor - before.length + last.at;
  const stretch = { start, end: start + last.length };
  return linkAround(prose, stretch.end) === null ? { stretch, link: last.link } : null;
}

/** The same blocks with every address that is written out made one that can be copied. */
export function withFoundLinks(content: readonly BlockContent[]): readonly BlockContent[] {
  return content.map((block) => ({
    ...block,
    runs: normalRuns(block.runs.flatMap(splitAtLinks).map(toPiece)),
  }));
}

function withLink(run: Run, link: string | null): Run {
  if (run.ref !== undefined) return run;
  const { text, style } = toPiece(run);
  return normalRuns([{ text, style, link: link ?? undefined }])[0] ?? run;
}

function splitAtLinks(run: Run): readonly Run[] {
  if (run.ref !== undefined || run.link !== undefined) return [run];
  const parts: Run[] = [];
  let at = 0;
  for (const found of findLinks(run.text)) {
    parts.push({ ...run, text: run.text.slice(at, found.at) });
    at = found.at + found.length;
    parts.push({ ...run, text: run.text.slice(found.at, at), link: found.link });
  }
  return [...parts, { ...run, text: run.text.slice(at) }];
}
