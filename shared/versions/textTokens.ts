import {
  unknownInline,
  type Block,
  type BlockType,
  type Indent,
  type Run,
} from '../analysis/prose.ts';

/** A word, a stretch of white space, a mark, a reference, or the end of a block. */
export interface Token {
  readonly text: string;
  /** The styles of its letters, in stretches; empty for the end of a block. */
  readonly runs: readonly Run[];
}

export interface BlockLook {
  readonly type: BlockType;
  readonly indent: Indent;
}

/** How the end of a block is written among the tokens; no run ever holds it. */
export const blockEndToken = '\n';

// As Dutch is written: `'s ochtends`, `foto's`, `op-en-neer`, `3,5`, `12-03-2019`, `H3`.
const TOKEN =
  /['’][stnkmr](?![\p{L}\p{N}])|\p{N}+(?:[.,:/-]\p{N}+)+|[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*|\s+|./gsu;

/** The words and marks of blocks in order, each block closed by its end. */
export function tokensOf(blocks: readonly Pick<Block, 'runs'>[]): readonly Token[] {
  return blocks.flatMap((block) => [...blockTokens(block.runs), { text: blockEndToken, runs: [] }]);
}

/** The words and marks of one text, as the comparison sees them. */
export function splitWords(text: string): readonly string[] {
  return text.match(TOKEN) ?? [];
}

/** Tells a word or number from marks and white space. */
export function isWord(token: string): boolean {
  return /[\p{L}\p{N}]/u.test(token);
}

/** True when two runs are set alike: everything of a run but its letters counts. */
export function sameStyle(left: Run, right: Run): boolean {
  return styleKey(left) === styleKey(right);
}

function blockTokens(runs: readonly Run[]): readonly Token[] {
  const tokens: Token[] = [];
  let letters: Run[] = [];
  const close = (): void => {
    tokens.push(...wordTokens(letters));
    letters = [];
  };
  for (const run of runs) {
    if (run.ref === undefined) {
      letters.push(run);
      continue;
    }
    close();
    // The same thing under another name is no other word.
    const { collection, id } = run.ref;
    tokens.push({ text: `${unknownInline}${collection}/${id}`, runs: [run] });
  }
  close();
  return tokens;
}

function wordTokens(runs: readonly Run[]): readonly Token[] {
  const words = splitWords(runs.map((run) => run.text).join(''));
  let run = 0;
  let at = 0;
  return words.map((text) => {
    const parts: Run[] = [];
    let left = text.length;
    while (left > 0) {
      const current = runs[run];
      if (current === undefined) break;
      const piece = current.text.slice(at, at + left);
      parts.push({ ...current, text: piece });
      at += piece.length;
      left -= piece.length;
      if (at >= current.text.length) {
        run += 1;
        at = 0;
      }
    }
    return { text, runs: parts };
  });
}

function styleKey(run: Run): string {
  return JSON.stringify(
    Object.entries(run)
      .filter(([key]) => key !== 'text')
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
