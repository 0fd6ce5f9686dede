import * as Y from 'yjs';
import { isSeparator } from '../casedoc/blockNames.ts';
import { isWord, splitWords } from './textTokens.ts';

/** Letters that stand next to each other and that one person wrote. */
export interface AuthorRun {
  /** Null: it was never said who. */
  readonly author: string | null;
  readonly text: string;
}

/** Who wrote the letters of one block, in order; nobody for an empty one. */
export interface BlockAuthors {
  /** The id of the block as it is stored. */
  readonly block: string;
  readonly runs: readonly AuthorRun[];
}

/** Letters of one session that stand next to each other. */
export interface ClientRun {
  readonly client: number;
  readonly text: string;
  /** False: somebody took them away since. */
  readonly stands: boolean;
}

/** The letters of a text that stand, block by block, with who wrote them. */
export function authorship(
  text: Y.Text,
  authorOf: (client: number) => string | null,
): readonly BlockAuthors[] {
  const blocks: BlockAuthors[] = [];
  let runs: AuthorRun[] = [];
  for (const piece of piecesOf(text)) {
    if (!piece.stands) continue;
    if (piece.block !== null) {
      blocks.push({ block: piece.block, runs });
      runs = [];
      continue;
    }
    const author = authorOf(piece.client);
    const last = runs.at(-1);
    if (last?.author === author) runs[runs.length - 1] = { author, text: last.text + piece.text };
    else runs.push({ author, text: piece.text });
  }
  if (runs.length > 0) blocks.push({ block: '', runs });
  return blocks;
}

/** Everything that was ever typed in a text, in the order in which it would stand. */
export function clientRuns(text: Y.Text): readonly ClientRun[] {
  return piecesOf(text)
    .filter(({ block }) => block === null)
    .map(({ client, text: letters, stands }) => ({ client, text: letters, stands }));
}

/** The people who wrote in a block, who wrote most first; a stray mark or space does not count. */
export function writersOf(runs: readonly AuthorRun[]): readonly (string | null)[] {
  const words = new Map<string | null, number>();
  for (const run of runs) {
    const amount = splitWords(run.text).filter(isWord).length;
    if (amount > 0) words.set(run.author, (words.get(run.author) ?? 0) + amount);
  }
  return [...words].sort(([, a], [, b]) => b - a).map(([author]) => author);
}

interface Piece extends ClientRun {
  /** The id of the block that ends here; null for letters. */
  readonly block: string | null;
}

function piecesOf(text: Y.Text): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let item = text._start; item !== null; item = item.right) {
    const { content, deleted } = item;
    const common = { client: item.id.client, stands: !deleted };
    if (content instanceof Y.ContentString) {
      pieces.push({ ...common, text: content.str, block: null });
    } else if (content instanceof Y.ContentEmbed) {
      const embed: unknown = content.embed;
      if (isSeparator(embed)) pieces.push({ ...common, text: '', block: embed.p });
    }
  }
  return pieces;
}
