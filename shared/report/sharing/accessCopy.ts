import {
  collectionNames,
  isSingleName,
  type CollectionName,
} from '../../analysis/collectionNames.ts';
import type { Analysis } from '../../analysis/analysis.ts';
import { displayValue } from '../../analysis/displayValue.ts';
import { fieldWords } from '../../analysis/fieldWords.ts';
import { writePortable } from '../../analysis/portable.ts';
import { isBlank, isProse } from '../../analysis/prose.ts';
import { personById } from '../../analysis/people.ts';
import type { EntityId } from '../../base/ids.ts';
import { longDate } from '../../text/nl/dates.ts';
import { names } from '../../text/nl/names.ts';
import { sharingCopies } from '../../text/nl/sharingCopies.ts';
import { ownFields, type Item } from '../../third-persons/siftItem.ts';
import { lead, paragraph } from '../full-analysis/partBlocks.ts';
import { inlineRuns } from '../proseBlocks.ts';
import type { ListItem, ReportBlock, ReportDocument, Runs } from '../reportDocument.ts';
import { plain, runsText, strong } from '../runs.ts';
import { accessSelection } from './accessSelection.ts';
import { copyDocument, heading } from './copyDocument.ts';
import type { CopyMaking } from './copyMaking.ts';
import { forReader } from './forReader.ts';
import type { SharingWish } from './sharingWish.ts';

const text = sharingCopies.access;

/** E11: everything that is kept about one person, field by field, without other people's data. */
export function accessCopy(making: CopyMaking): ReportDocument {
  const person = personOf(making);
  const analysis = accessSelection(making.analysis, person);
  const { logLines } = making.options;
  const title = text.title(personById(making.analysis, person)?.name ?? making.recipient.name);
  const data = collectionNames.flatMap((collection) =>
    collectionBlocks({ analysis, named: making.analysis }, collection),
  );
  return copyDocument({
    title,
    mark: sharingCopies.marks.access,
    footer: sharingCopies.footer(title, longDate(making.date)),
    date: making.date,
    blocks: [
      lead(text.lead),
      heading(2, text.rightsTitle),
      bullets(text.rights),
      ...(data.length === 0 ? [heading(2, text.data), paragraph(plain(text.nothing))] : data),
      heading(2, text.log),
      logLines === undefined || logLines.length === 0
        ? paragraph(plain(text.noLog))
        : bullets(logLines),
    ],
  });
}

/** The same data for another program (AVG 20): a portable analysis with only this person in it. */
export function accessData(wish: SharingWish): Record<string, unknown> {
  return writePortable(accessSelection(forReader(wish).analysis, personOf(wish)));
}

/** Throws without one: access is asked by somebody of the case. */
function personOf({ recipient }: SharingWish): EntityId {
  if (recipient.participant === null) throw new Error('Access is for somebody of the case');
  return recipient.participant;
}

interface Access {
  readonly analysis: Analysis;
  /** With the people whose names may stand beside. */
  readonly named: Analysis;
}

function collectionBlocks(
  { analysis, named }: Access,
  collection: CollectionName,
): readonly ReportBlock[] {
  const items: readonly Item[] = isSingleName(collection)
    ? [analysis[collection]]
    : analysis[collection];
  const filled = items
    .map((item) => fieldItems(named, collection, item))
    .filter((list) => list.length > 0);
  if (filled.length === 0) return [];
  const kind = isSingleName(collection)
    ? text.single[collection]
    : (text.kinds[collection] ?? names.kinds[collection]);
  return [heading(2, kind), { kind: 'list', ordered: false, items: filled.flatMap(oneThing) }];
}

/** All fields of one thing: on one line when they are short, else each on its own. */
function oneThing(fields: readonly Runs[]): readonly ListItem[] {
  const length = fields.reduce((sum, runs) => sum + runsText(runs).length, 0);
  if (length > ONE_LINE) {
    return fields.map((runs, index) => ({ runs, indent: index === 0 ? 0 : 1 }));
  }
  const runs = fields.flatMap((field, index) => {
    const before = fields[index - 1];
    if (before === undefined) return field;
    return [plain(/[.!?…]$/u.test(runsText(before)) ? ' ' : '; '), ...field];
  });
  return [{ runs, indent: 0 }];
}

const ONE_LINE = 160;

/** What the app makes of a factor, or keeps around a remark to find its place: stands elsewhere. */
const SAID_ELSEWHERE = /^(?:tell|before$|after$)/u;

/** "Label: value" for every field that is filled in. */
function fieldItems(named: Analysis, collection: CollectionName, item: Item): readonly Runs[] {
  return ownFields(collection).flatMap(([field, type]): readonly Runs[] => {
    if (SAID_ELSEWHERE.test(field)) return [];
    const value = item[field];
    const runs: Runs =
      type.kind === 'prose' && isProse(value)
        ? isBlank(value)
          ? []
          : inlineRuns(value)
        : type.kind === 'moment'
          ? momentRuns(value)
          : valueRuns(displayValue(named, collection, item, field));
    if (runs.length === 0) return [];
    const { label } = fieldWords(collection, field);
    // A flag says it all in its name; a name that asks or points needs no colon.
    if (type.kind === 'flag') return [[strong(label)]];
    const end = /[?:…]$/u.test(label) ? ' ' : ': ';
    return [[strong(`${label}${end}`), ...runs]];
  });
}

function valueRuns(words: string): Runs {
  return words === '' ? [] : [plain(words)];
}

function momentRuns(value: unknown): Runs {
  if (typeof value !== 'number') return [];
  return [plain(longDate(new Date(value).toISOString().slice(0, 10)))];
}

function bullets(lines: readonly string[]): ReportBlock {
  const items = lines.map((line): ListItem => ({ runs: [plain(line)], indent: 0 }));
  return { kind: 'list', ordered: false, items };
}
