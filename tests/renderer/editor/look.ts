import type { BlockContent } from '#shared/casedoc/patchProse';

/** One line per block: type, indent, `*` for bold, `_` for italic, addresses behind their words. */
export function look(blocks: readonly BlockContent[]): readonly string[] {
  return blocks.map(({ type, indent, runs }) => {
    const text = runs.map((run) => {
      const slanted = run.italic === true ? `_${run.text}_` : run.text;
      const words = run.bold === true ? `*${slanted}*` : slanted;
      return run.link === undefined ? words : `[${words}](${run.link})`;
    });
    return `${type}${String(indent)}: ${text.join('')}`;
  });
}
