import type { Block, Run } from '../analysis/prose.ts';
import { diffTokens } from './diffTokens.ts';
import type { ChangedBlock, TextPart } from './proseChange.ts';
import { blockEndToken, sameStyle, tokensOf, type BlockLook, type Token } from './textTokens.ts';

/** Blocks of the old text and the blocks of the new one that stand in their place. */
export interface Region {
  readonly before: readonly Block[];
  readonly after: readonly Block[];
}

/** Word by word, the ends of blocks among them: a split or joined block is not a rewritten one. */
export function compareRegion(region: Region): readonly ChangedBlock[] {
  const old = tokensOf(region.before);
  const fresh = tokensOf(region.after);
  const writer = new BlockWriter(region);
  let oldAt = 0;
  let newAt = 0;
  const steps = diffTokens(
    old.map((token) => token.text),
    fresh.map((token) => token.text),
    blockEndToken,
  );
  for (const step of steps) {
    for (let count = 0; count < step.same; count += 1) {
      writer.keep(old[oldAt], fresh[newAt]);
      oldAt += 1;
      newAt += 1;
    }
    for (const token of old.slice(oldAt, oldAt + step.removed)) writer.remove(token);
    for (const token of fresh.slice(newAt, newAt + step.added)) writer.add(token);
    oldAt += step.removed;
    newAt += step.added;
  }
  return writer.blocks;
}

/** Puts words together to blocks again, neighbours of one kind and style to one part. */
class BlockWriter {
  readonly blocks: ChangedBlock[] = [];
  readonly #region: Region;
  #parts: TextPart[] = [];
  #oldBlock = 0;
  #newBlock = 0;

  constructor(region: Region) {
    this.#region = region;
  }

  keep(old: Token | undefined, fresh: Token | undefined): void {
    if (old === undefined || fresh === undefined) return;
    if (fresh.text === blockEndToken) {
      const look = lookOf(this.#region.after[this.#newBlock]);
      const was = lookOf(this.#region.before[this.#oldBlock]);
      const isOther = look.type !== was.type || look.indent !== was.indent;
      this.#end('same', look, isOther ? was : null);
      this.#oldBlock += 1;
      this.#newBlock += 1;
      return;
    }
    const [sign, named] = [old.runs[0], fresh.runs[0]];
    if (sign !== undefined && named?.ref !== undefined) {
      this.#push({ kind: sameStyle(sign, named) ? 'same' : 'restyled', run: named });
      return;
    }
    for (const [was, is] of overlaps(old.runs, fresh.runs)) {
      this.#push({ kind: sameStyle(was, is) ? 'same' : 'restyled', run: is });
    }
  }

  remove(token: Token): void {
    if (token.text !== blockEndToken) {
      for (const run of token.runs) this.#push({ kind: 'removed', run });
      return;
    }
    const isWholeBlock = this.#parts.every((part) => part.kind === 'removed');
    if (isWholeBlock) this.#end('removed', lookOf(this.#region.before[this.#oldBlock]), null);
    else this.#push({ kind: 'removed', run: { text: blockEndToken } });
    this.#oldBlock += 1;
  }

  add(token: Token): void {
    if (token.text === blockEndToken) {
      this.#end('added', lookOf(this.#region.after[this.#newBlock]), null);
      this.#newBlock += 1;
      return;
    }
    for (const run of token.runs) this.#push({ kind: 'added', run });
  }

  #end(end: ChangedBlock['end'], look: BlockLook, was: BlockLook | null): void {
    this.blocks.push({ end, look, was, moved: null, parts: this.#parts });
    this.#parts = [];
  }

  #push(part: TextPart): void {
    const last = this.#parts.at(-1);
    if (last !== undefined && isJoined(last, part)) {
      const run = { ...last.run, text: last.run.text + part.run.text };
      this.#parts[this.#parts.length - 1] = { kind: part.kind, run };
    } else {
      this.#parts.push(part);
    }
  }
}

/** A reference is one sign: two of them never become one. */
function isJoined(last: TextPart, part: TextPart): boolean {
  return last.kind === part.kind && part.run.ref === undefined && sameStyle(last.run, part.run);
}

/** The same letters in two ways of setting them, cut so that each piece has one of each. */
function* overlaps(old: readonly Run[], fresh: readonly Run[]): Iterable<readonly [Run, Run]> {
  let index = 0;
  let at = 0;
  for (const run of fresh) {
    let done = 0;
    while (done < run.text.length) {
      const was = old[index];
      if (was === undefined) return;
      const size = Math.min(run.text.length - done, was.text.length - at);
      const text = run.text.slice(done, done + size);
      yield [
        { ...was, text },
        { ...run, text },
      ];
      done += size;
      at += size;
      if (at >= was.text.length) {
        index += 1;
        at = 0;
      }
    }
  }
}

function lookOf(block: Block | undefined): BlockLook {
  return { type: block?.type ?? 'paragraph', indent: block?.indent ?? 0 };
}
