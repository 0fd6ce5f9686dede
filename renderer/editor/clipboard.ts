import { readPortableProse } from '#shared/analysis/portableProse';
import { plainText, unknownInline, type Run } from '#shared/analysis/prose';
import type { BlockContent } from '#shared/casedoc/patchProse';
import { sliceProse, stretchOf } from './fieldRange.ts';
import { withFoundLinks } from './linkCommands.ts';
import type { References } from './proseHost.ts';
import { readHtml } from './readHtml.ts';
import { readLines, readPlain } from './readPlain.ts';
import type { TextBinding } from './textBinding.ts';
import { writeHtml } from './writeHtml.ts';

/** What the app itself understands: references stay references. */
const ownType = 'application/x-samenhang-text';

/** Puts what is selected on the clipboard; false when nothing is. */
export function copySelected(
  binding: TextBinding,
  references: References,
  data: DataTransfer,
): boolean {
  const { prose, range } = binding.selection();
  if (range === null || range.anchor === range.focus) return false;
  const blocks = sliceProse(prose, stretchOf(range));
  const named = blocks.map((block, index) => ({ ...block, id: String(index) }));
  data.setData('text/plain', plainText(named, references.nameOf));
  data.setData('text/html', writeHtml(blocks, references.nameOf));
  data.setData(ownType, JSON.stringify(blocks.map((block) => withNames(block, references))));
  return true;
}

/** What a paste brings; without anything to read an empty list. */
export function readPasted(
  data: DataTransfer,
  isPlain: boolean,
  references: References,
): readonly BlockContent[] {
  const plain = data.getData('text/plain');
  if (!isPlain) {
    const own = readOwn(data.getData(ownType), references);
    if (own.length > 0) return own;
    const html = data.getData('text/html');
    const rich = html === '' ? [] : readHtml(html);
    if (rich.length > 0) return withFoundLinks(rich);
  }
  if (plain === '') return [];
  return withFoundLinks(isPlain ? readLines(plain) : readPlain(plain));
}

function withNames(block: BlockContent, references: References): BlockContent {
  return {
    ...block,
    runs: block.runs.map((run) =>
      run.ref === undefined ? run : { ...run, text: references.nameOf(run.ref) },
    ),
  };
}

function readOwn(json: string, references: References): readonly BlockContent[] {
  if (json === '') return [];
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return [];
  }
  const prose = Array.isArray(value) ? readPortableProse(value, 'pasted') : null;
  return (prose ?? []).map(({ type, indent, runs }) => ({
    type,
    indent,
    runs: runs.map((run) => known(run, references)),
  }));
}

/** What this case does not have (the text came from another one) is pasted as its name. */
function known(run: Run, references: References): Run {
  if (run.ref === undefined) return run;
  return references.isGone(run.ref) ? { text: run.text } : { text: unknownInline, ref: run.ref };
}
