import { type BlockType, type Indent, type Prose } from '#shared/analysis/prose';
import { isEntityId } from '#shared/base/ids';
import type { BlockContent } from '#shared/casedoc/patchProse';
import { normalRuns, type StyledText } from '#shared/casedoc/runs';

/** A letter (or `ref-…`, a reference) with its style, or the end of a block with its type. */
export type Cell =
  | { readonly letter: string; readonly style: number }
  | { readonly type: BlockType; readonly indent: Indent };

export function toCells(prose: Prose): Cell[] {
  return prose.flatMap((block) => [
    ...block.runs.flatMap((run) =>
      Array.from(run.ref === undefined ? run.text : [run.ref.id], (letter): Cell => ({
        letter,
        style:
          (run.bold === true ? 1 : 0) +
          (run.italic === true ? 2 : 0) +
          (run.link === undefined ? 0 : linkStyle),
      })),
    ),
    { type: block.type, indent: block.indent },
  ]);
}

/** Beside the bits of bold and italic: the letter is part of an address. */
const linkStyle = 4;

function toPiece(letter: string, style: number): StyledText {
  if (letter.startsWith('ref-') && isEntityId(letter)) {
    return { text: '', style: 0, ref: { collection: 'factor', id: letter } };
  }
  return { text: letter, style: style & 3, link: style >= linkStyle ? testLink : undefined };
}

const testLink = 'https://voorbeeld.nl/pad';

export function toContent(cells: readonly Cell[]): BlockContent[] {
  const content: BlockContent[] = [];
  let letters: StyledText[] = [];
  for (const cell of cells) {
    if ('letter' in cell) {
      letters.push(toPiece(cell.letter, cell.style));
    } else {
      content.push({ type: cell.type, indent: cell.indent, runs: normalRuns(letters) });
      letters = [];
    }
  }
  if (letters.length > 0) {
    content.push({ type: 'paragraph', indent: 0, runs: normalRuns(letters) });
  }
  return content;
}
