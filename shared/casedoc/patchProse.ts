import type * as Y from 'yjs';
import type { Block, Prose, Reference } from '../analysis/prose.ts';
import { flatten, linkShift, withSigns, type FlatProse } from './flatProse.ts';
import { indentKey, tailId, toReferenceEmbed, typeKey } from './blockNames.ts';
import { mapPosition, mapRange, type TextDelta } from './positions.ts';
import { boldBit, italicBit, runsLength } from './runs.ts';
import { blockEnd, diffText, type TextStep } from './textDiff.ts';

/** What a block should say; which id it gets follows from the text that stayed. */
export type BlockContent = Omit<Block, 'id'>;

/** The live text of a field and the map its block types stand in. */
export interface ProseTarget {
  readonly text: Y.Text;
  readonly blocks: Y.Map<unknown>;
}

export interface PatchContext {
  readonly newId: () => string;
  /** The earliest place the caret stood at, in characters from the start of `shown`. */
  readonly caret?: number | null;
  /** What others changed in the text since `shown` was read, oldest first. */
  readonly since?: readonly TextDelta[];
  /** Characters of unchanged text in front of `shown`, when only a part is compared. */
  readonly offset?: number;
}

/**
 * Brings `shown` to `after` in the document with the fewest changes: letters that stay are never
 * touched, what somebody else wrote meanwhile stays, and every insert carries its own style.
 * Returns the blocks of `after` with the ids they have in the document now.
 *
 * Call it inside a transaction with the origin the change should have.
 */
export function patchProse(
  target: ProseTarget,
  shown: Prose,
  after: readonly BlockContent[],
  context: PatchContext,
): Prose {
  // Showing an empty field puts an empty paragraph on screen; that alone is no writing.
  if (target.text.length === 0 && after.every(isUntouched) && after.length <= 1) return [];
  const before = closeTail(target, shown, context);
  const links: string[] = [];
  const old = flatten(before, links);
  const wanted = flatten(
    after.map((block) => ({ ...block, id: '' })),
    links,
  );
  const steps = diffText(...withSigns(old, wanted), context.caret ?? null);
  const ids = assignIds(before, old.text, steps, context.newId);
  const place = { since: context.since ?? [], offset: context.offset ?? 0 };

  for (const change of styleChanges(old, wanted, steps, links)) {
    for (const [at, length] of mapRange(change.at + place.offset, change.length, place.since)) {
      target.text.format(at, length, change.attributes);
    }
  }
  // From the end backwards, so that the places of earlier steps stay right.
  for (const { step, start } of withStarts(steps).reverse()) {
    const pieces = piecesOf(wanted, start, step.insert.length, ids);
    applyStep(target.text, step, pieces, links, place);
  }
  return writeTypes(target.blocks, before, after, ids);
}

/** The characters a block takes in its field, its separator included. */
export function blockLength(block: Block): number {
  return runsLength(block.runs) + (block.id === tailId ? 0 : 1);
}

type Piece =
  | { readonly text: string; readonly style: number }
  | { readonly separator: string }
  | { readonly ref: Reference };

interface Place {
  readonly since: readonly TextDelta[];
  readonly offset: number;
}

type Marks = Readonly<Record<string, true | string | null>>;

interface StyleChange {
  readonly at: number;
  readonly length: number;
  readonly attributes: Marks;
}

function isUntouched(block: BlockContent): boolean {
  return block.type === 'paragraph' && block.indent === 0 && block.runs.length === 0;
}

/** The id of every separator of the new text: kept where its character was kept, else a new one. */
function assignIds(
  before: Prose,
  oldText: string,
  steps: readonly TextStep[],
  newId: () => string,
): readonly string[] {
  const ids: string[] = [];
  let at = 0;
  let block = 0;
  const walk = (end: number, keep: boolean): void => {
    for (; at < end; at += 1) {
      if (oldText[at] !== blockEnd) continue;
      const id = before[block]?.id;
      block += 1;
      if (keep && id !== undefined) ids.push(id);
    }
  };
  for (const step of steps) {
    walk(step.at, true);
    for (const character of step.insert) if (character === blockEnd) ids.push(newId());
    walk(step.at + step.remove, false);
  }
  walk(oldText.length, true);
  return ids;
}

/** Each step with the place of its insertion in the new text. */
function withStarts(steps: readonly TextStep[]): { step: TextStep; start: number }[] {
  let shift = 0;
  return steps.map((step) => {
    const start = step.at + shift;
    shift += step.insert.length - step.remove;
    return { step, start };
  });
}

/** Where letters stayed but their style did not: only the marks that differ are set. */
function* styleChanges(
  old: FlatProse,
  wanted: FlatProse,
  steps: readonly TextStep[],
  links: readonly string[],
): Iterable<StyleChange> {
  let from = 0;
  let shift = 0;
  for (const step of [...steps, { at: old.text.length, remove: 0, insert: '' }]) {
    let at = from;
    while (at < step.at) {
      const have = old.styles[at] ?? 0;
      const want = wanted.styles[at + shift] ?? 0;
      const start = at;
      do at += 1;
      while (
        at < step.at &&
        old.text[at] !== blockEnd &&
        old.styles[at] === have &&
        wanted.styles[at + shift] === want
      );
      if (have === want || old.text[start] === blockEnd) continue;
      yield { at: start, length: at - start, attributes: markChange(have, want, links) };
    }
    from = step.at + step.remove;
    shift += step.insert.length - step.remove;
  }
}

function markChange(have: number, want: number, links: readonly string[]): Marks {
  const differs = have ^ want;
  return {
    ...((differs & boldBit) === 0 ? {} : { bold: (want & boldBit) === 0 ? null : true }),
    ...((differs & italicBit) === 0 ? {} : { italic: (want & italicBit) === 0 ? null : true }),
    ...(differs >> linkShift === 0 ? {} : { link: links[(want >> linkShift) - 1] ?? null }),
  };
}

function marksOf(style: number, links: readonly string[]): Marks {
  return markChange(0, style, links);
}

function piecesOf(
  wanted: FlatProse,
  start: number,
  length: number,
  ids: readonly string[],
): readonly Piece[] {
  const pieces: Piece[] = [];
  let block = countEnds(wanted.text, start);
  let at = start;
  while (at < start + length) {
    if (wanted.text[at] === blockEnd) {
      pieces.push({ separator: ids[block] ?? '' });
      block += 1;
      at += 1;
      continue;
    }
    const ref = wanted.refs.get(at);
    if (ref !== undefined) {
      pieces.push({ ref });
      at += 1;
      continue;
    }
    const style = wanted.styles[at] ?? 0;
    const from = at;
    while (
      at < start + length &&
      wanted.text[at] !== blockEnd &&
      wanted.styles[at] === style &&
      !wanted.refs.has(at)
    ) {
      at += 1;
    }
    pieces.push({ text: wanted.text.slice(from, at), style });
  }
  return pieces;
}

function countEnds(text: string, end: number): number {
  let count = 0;
  for (let at = text.indexOf(blockEnd); at >= 0 && at < end; at = text.indexOf(blockEnd, at + 1)) {
    count += 1;
  }
  return count;
}

/**
 * A last block that lost its separator (the partner moved it while something was written in it)
 * gets one before anything is compared: the text after has one, and matching that one with the end
 * of an earlier block would take letters away and put them back.
 */
function closeTail({ text, blocks }: ProseTarget, shown: Prose, context: PatchContext): Prose {
  const last = shown.at(-1);
  if (last?.id !== tailId) return shown;
  const id = context.newId();
  const end = shown.reduce((sum, block) => sum + blockLength(block), context.offset ?? 0);
  text.insertEmbed(mapPosition(end, context.since ?? [], 'left'), { p: id }, {});
  if (last.type !== 'paragraph') blocks.set(typeKey(id), last.type);
  if (last.indent !== 0) blocks.set(indentKey(id), last.indent);
  return [...shown.slice(0, -1), { ...last, id }];
}

function applyStep(
  text: Y.Text,
  step: TextStep,
  pieces: readonly Piece[],
  links: readonly string[],
  place: Place,
): void {
  const start = step.at + place.offset;
  const removed = [...mapRange(start, step.remove, place.since)];
  let at = mapPosition(start, place.since, 'left');
  for (const [from, length] of removed.reverse()) text.delete(from, length);
  for (const piece of pieces) {
    if ('text' in piece) {
      text.insert(at, piece.text, { ...marksOf(piece.style, links) });
      at += piece.text.length;
      continue;
    }
    const embed = 'ref' in piece ? toReferenceEmbed(piece.ref) : { p: piece.separator };
    text.insertEmbed(at, embed, {});
    at += 1;
  }
}

function writeTypes(
  blocks: Y.Map<unknown>,
  before: Prose,
  after: readonly BlockContent[],
  ids: readonly string[],
): Prose {
  const known = new Map(before.map((block) => [block.id, block]));
  return after.map((content, index) => {
    const id = ids[index] ?? tailId;
    const old = known.get(id);
    if ((old?.type ?? 'paragraph') !== content.type) blocks.set(typeKey(id), content.type);
    if ((old?.indent ?? 0) !== content.indent) blocks.set(indentKey(id), content.indent);
    return { ...content, id };
  });
}
