import * as Y from 'yjs';
import { unknownInline, type Block, type Prose } from '../analysis/prose.ts';
import { isSeparator, readReference, tailId } from './blockNames.ts';
import { normalRuns, type StyledText } from './runs.ts';

/** More letters than a name is ever made of. */
const ENOUGH = 200;

/**
 * The beginning of a text, without styles: all that a thing can be called by when it has no name.
 * A small part of the work of `readProse`.
 */
export function readOpening(text: Y.Text): Prose {
  const prose: Block[] = [];
  let pieces: StyledText[] = [];
  let letters = 0;
  const end = (id: string): void => {
    prose.push({ id, type: 'paragraph', indent: 0, runs: normalRuns(pieces) });
    pieces = [];
  };
  for (let item = text._start; item !== null && letters < ENOUGH; item = item.right) {
    const { content } = item;
    if (item.deleted || !item.countable) continue;
    if (content instanceof Y.ContentString) {
      pieces.push({ text: content.str, style: 0 });
      const shown = content.str.replaceAll(unknownInline, '');
      letters += letters === 0 ? shown.trimStart().length : shown.length;
    } else if (content instanceof Y.ContentEmbed && isSeparator(content.embed)) {
      end(content.embed.p);
      if (letters > 0) return prose;
    } else {
      const embed: unknown = content instanceof Y.ContentEmbed ? content.embed : null;
      pieces.push({ text: unknownInline, style: 0, ref: readReference(embed) ?? undefined });
    }
  }
  if (pieces.length > 0) end(tailId);
  return prose;
}
