import type { Analysis } from '../../analysis/analysis.ts';
import { listNames, singleNames } from '../../analysis/collectionNames.ts';
import { isProse, type Block, type Prose, type Run } from '../../analysis/prose.ts';
import { withReferenceNames } from '../../analysis/referenceNames.ts';
import { readPartialDate, type PartialDate } from '../../base/partialDate.ts';
import type { EntityId } from '../../base/ids.ts';
import type { CollectionName } from '../../analysis/collectionNames.ts';
import { generaliseDate, type DateScale } from '../generalise/generaliseDate.ts';
import { fieldsOf } from './caseTexts.ts';
import { fieldRule } from './fieldRule.ts';
import { markedText } from './markText.ts';
import type { ReleaseKind, ReleaseMark } from './releaseEntity.ts';

export interface MaskWish {
  readonly kind: ReleaseKind;
  readonly view: Analysis;
  readonly marksOf: (id: EntityId, field: string, block: string | null) => readonly ReleaseMark[];
  readonly dates: DateScale;
}

/**
 * The copy itself: the same analysis, with other words where something was marked, and without the
 * fields that stay behind. Ids, order, choices and what points at what are as they were.
 */
export function maskCase(wish: MaskWish): Analysis {
  const values: Record<string, unknown> = { ...wish.view };
  for (const name of singleNames) values[name] = maskEntity(name, wish.view[name], wish);
  for (const name of listNames) {
    values[name] = wish.view[name].map((entity: { readonly id: EntityId }) =>
      maskEntity(name, entity, wish),
    );
  }
  // Every single and every list was filled above from the table `Analysis` is derived from.
  const bare = values as unknown as Analysis;
  const named: Record<string, unknown> = { ...bare };
  for (const name of singleNames) named[name] = withReferenceNames(bare[name], bare);
  for (const name of listNames) {
    named[name] = bare[name].map((entity: object) => withReferenceNames(entity, bare));
  }
  return named as unknown as Analysis;
}

function maskEntity(
  collection: CollectionName,
  entity: { readonly id: EntityId },
  wish: MaskWish,
): object {
  const fields = fieldsOf(collection);
  const masked = Object.entries(entity).map(
    ([field, value]: [string, unknown]): readonly [string, unknown] => {
      const type = fields[field];
      if (type === undefined) return [field, value];
      switch (fieldRule(wish.kind, collection, field, type)) {
        case 'keep':
          return [field, value];
        case 'empty':
          return [field, type.empty];
        case 'coarser':
          return [field, coarser(value, wish.dates)];
        case 'mask': {
          const most = type.kind === 'line' ? type.maximum : Number.POSITIVE_INFINITY;
          return [field, maskValue(value, most, (block) => wish.marksOf(entity.id, field, block))];
        }
      }
    },
  );
  return Object.fromEntries<unknown>(masked);
}

type MarksOfBlock = (block: string | null) => readonly ReleaseMark[];

function maskValue(value: unknown, most: number, marksOf: MarksOfBlock): unknown {
  if (typeof value === 'string') return markedText(value, marksOf(null)).slice(0, most);
  if (isProse(value)) return maskProse(value, marksOf);
  const date = readPartialDate(value);
  return date === undefined ? value : { ...date, words: markedText(date.words, marksOf(null)) };
}

function maskProse(prose: Prose, marksOf: MarksOfBlock): Prose {
  return prose.map((block) => maskBlock(block, marksOf(block.id)));
}

/** What replaces something has the style of where it began; no address goes along. */
function maskBlock(block: Block, marks: readonly ReleaseMark[]): Block {
  let at = 0;
  const runs = block.runs.flatMap((run): readonly Run[] => {
    const start = at;
    at += run.ref === undefined ? run.text.length : 1;
    const plain = withoutLink(run);
    if (run.ref !== undefined) return [plain];
    const text = maskRun(run.text, start, marks);
    return text === '' ? [] : [{ ...plain, text }];
  });
  return { ...block, runs: joinAlike(runs) };
}

function withoutLink({ text, bold, italic, ref }: Run): Run {
  return { text, ...(bold && { bold }), ...(italic && { italic }), ...(ref && { ref }) };
}

function maskRun(text: string, from: number, marks: readonly ReleaseMark[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, becomes } of marks) {
    const begin = Math.max(0, start - from);
    const stop = Math.min(text.length, end - from);
    if (stop <= 0 || begin >= text.length) continue;
    result += text.slice(at, begin) + (start >= from ? becomes : '');
    at = stop;
  }
  return result + text.slice(at);
}

/** Neighbours differ in style, as in every prose. */
function joinAlike(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const isAlike =
      last !== undefined &&
      last.ref === undefined &&
      run.ref === undefined &&
      last.bold === run.bold &&
      last.italic === run.italic;
    if (isAlike) joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}

function coarser(value: unknown, dates: DateScale): PartialDate | null {
  const date = readPartialDate(value);
  if (date === undefined) return null;
  const words = generaliseDate(date, dates);
  return { year: null, month: null, day: null, approximate: false, words };
}
