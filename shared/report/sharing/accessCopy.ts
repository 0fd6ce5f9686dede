import type { Analysis } from '../../analysis/analysis.ts';
import { isSingleName, type CollectionName } from '../../analysis/collectionNames.ts';
import { writePortable } from '../../analysis/portable.ts';
import { personById, youthOf } from '../../analysis/people.ts';
import type { EntityId } from '../../base/ids.ts';
import { accessText } from '../../text/nl/accessCopy.ts';
import { longDate } from '../../text/nl/dates.ts';
import { sharingCopies } from '../../text/nl/sharingCopies.ts';
import type { Item } from '../../third-persons/siftItem.ts';
import { partHeading, paragraph } from '../full-analysis/partBlocks.ts';
import type { ListItem, ReportBlock, ReportDocument } from '../reportDocument.ts';
import { plain } from '../runs.ts';
import { card, withoutCard, type AccessSource } from './accessCards.ts';
import { accessFirstPage } from './accessFirstPage.ts';
import { accessParts, cardPlans, sharingPart, type AccessPart } from './accessPlans.ts';
import { accessTable, factRows, itemRow, itemRuns } from './accessRows.ts';
import { accessSelection } from './accessSelection.ts';
import { copyDocument, heading } from './copyDocument.ts';
import type { CopyMaking } from './copyMaking.ts';
import { forReader } from './forReader.ts';
import type { SharingWish } from './sharingWish.ts';

/**
 * E11: everything that is kept about one person, without other people's data: a page to begin with,
 * then the parts in the order of the analysis. What is not filled in is not printed.
 */
export function accessCopy(making: CopyMaking): ReportDocument {
  const person = personOf(making);
  const source = {
    analysis: accessSelection(making.analysis, person),
    named: making.analysis,
    isPartly: youthOf(making.analysis)?.id !== person,
  };
  const title = accessText.title(
    personById(making.analysis, person)?.name ?? making.recipient.name,
  );
  const told = accessParts
    .map((part) => ({ part, blocks: partBlocks(source, part) }))
    .filter(({ blocks }) => blocks.length > 0);
  const parts = [
    ...told,
    {
      part: sharingPart,
      blocks: withLog(partBlocks(source, sharingPart), making.options.logLines),
    },
  ];
  return copyDocument({
    title,
    mark: sharingCopies.marks.access,
    footer: sharingCopies.footer(title, longDate(making.date)),
    date: making.date,
    blocks: [
      ...accessFirstPage({
        making,
        person,
        parts: parts.map(({ part }) => part),
        isEmpty: told.length === 0,
        hasFiles: source.analysis.attachment.length > 0,
      }),
      ...parts.flatMap(({ part, blocks }) => [
        partHeading({ ...part, lead: '', blocks }, false),
        ...blocks,
      ]),
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

function partBlocks(source: AccessSource, part: AccessPart): readonly ReportBlock[] {
  return part.collections.flatMap((collection) => collectionBlocks(source, collection));
}

function collectionBlocks(
  source: AccessSource,
  collection: CollectionName,
): readonly ReportBlock[] {
  const { analysis } = source;
  const tell = (item: Item) => ({ ...source, collection, item, without: [] });
  if (isSingleName(collection) || collection === 'participant') {
    const rows = itemsOf(analysis, collection).flatMap((item) => factRows(tell(item)));
    return rows.length === 0 ? [] : [accessTable(collection, rows)];
  }
  if (cardPlans[collection] !== undefined) {
    return itemsOf(analysis, collection).flatMap((item) => card(source, collection, item));
  }
  if (collection === 'summaryPoint') {
    const items = itemsOf(analysis, collection).map((item): ListItem => ({
      runs: itemRuns(tell(item)),
      indent: 0,
    }));
    return items.length === 0 ? [] : [{ kind: 'list', ordered: true, items }];
  }
  const rows = withoutCard(source, collection).map((item) => itemRow(tell(item)));
  return rows.length === 0 ? [] : [accessTable(collection, rows)];
}

function itemsOf(analysis: Analysis, collection: CollectionName): readonly Item[] {
  return isSingleName(collection) ? [analysis[collection]] : analysis[collection];
}

/** That there is no log is said first: two lines would else stand alone on a last page. */
function withLog(
  blocks: readonly ReportBlock[],
  lines: readonly string[] = [],
): readonly ReportBlock[] {
  if (lines.length === 0) return [paragraph(plain(accessText.noLog)), ...blocks];
  const items = lines.map((line): ListItem => ({ runs: [plain(line)], indent: 0 }));
  return [...blocks, heading(3, accessText.log), { kind: 'list', ordered: false, items }];
}
