import type { Analysis } from '../../analysis/analysis.ts';
import { listNames, type ListName } from '../../analysis/collectionNames.ts';
import { listOf } from '../../analysis/displayValue.ts';
import { nameOf } from '../../analysis/entityNames.ts';
import { isBlank, isProse } from '../../analysis/prose.ts';
import { reportThinking } from '../../text/nl/reportThinking.ts';
import { sharingCopies } from '../../text/nl/sharingCopies.ts';
import type { Item } from '../../third-persons/siftItem.ts';
import { panel } from '../full-analysis/partBlocks.ts';
import { inlineRuns, proseBlocks } from '../proseBlocks.ts';
import type { ReportBlock, Row } from '../reportDocument.ts';
import { strong } from '../runs.ts';
import { cardPlans, hangsBy, type CardPlan } from './accessPlans.ts';
import { answerRows } from './accessAnswers.ts';
import { factRows, itemRow, shortTable } from './accessRows.ts';
import { dateWords, heading } from './copyDocument.ts';
import { inVoice } from './ownStatements.ts';

/** What is about one person, and what the rest may be called. */
export interface AccessSource {
  readonly analysis: Analysis;
  readonly named: Analysis;
  /** Not all of the case is about the reader: only the youth gets whole texts. */
  readonly isPartly: boolean;
}

/** A thing under its own heading: its text, what is known of it, and what hangs under it. */
export function card(
  source: AccessSource,
  collection: ListName,
  item: Item,
): readonly ReportBlock[] {
  const plan = cardPlans[collection];
  if (plan === undefined) throw new Error(`No card for ${collection}`);
  const children = plan.children.flatMap((child) => childRows(source, item, child));
  const listed = collection === 'loop' && children.length > 0 ? ['links'] : [];
  const without = [...plan.named, plan.text, ...listed];
  const rows = [...factRows({ ...source, collection, item, without }), ...children];
  return [
    heading(3, cardName(source, collection, item)),
    ...textBlocks(collection, item, plan),
    ...(rows.length === 0 ? [] : [shortTable(collection, rows)]),
  ];
}

/** What hangs under something of which the reader has no card stands by itself. */
export function withoutCard({ analysis }: AccessSource, collection: ListName): readonly Item[] {
  const items: readonly Item[] = analysis[collection];
  const parent = parentOf(collection);
  if (parent === null) return items;
  const cards: readonly Item[] = analysis[parent];
  return items.filter((item) => !cards.some((one) => hangsUnder(one, collection, item)));
}

function parentOf(collection: ListName): ListName | null {
  return listNames.find((name) => cardPlans[name]?.children.includes(collection)) ?? null;
}

function childRows(source: AccessSource, item: Item, child: ListName): readonly Row[] {
  const items: readonly Item[] = source.analysis[child];
  const by = hangsBy[child];
  const without = by === undefined ? [] : [by];
  const under = items.filter((one) => hangsUnder(item, child, one));
  const things = under.map((one) => ({ ...source, collection: child, item: one, without }));
  return child === 'position' ? answerRows(things) : things.map(itemRow);
}

/** An arrow is pointed at by its patterns; everything else points at what it hangs under. */
function hangsUnder(parent: Item, child: ListName, item: Item): boolean {
  const by = hangsBy[child];
  return by === undefined ? listOf(parent['links']).includes(item.id) : item[by] === parent.id;
}

function cardName({ named }: AccessSource, collection: ListName, item: Item): string {
  const name = nameOf(named, collection, item.id);
  if (collection !== 'statement') return name;
  const { on, participant } = item;
  const { of, someone } = sharingCopies.statements;
  return of(participant === null ? someone : name, dateWords(typeof on === 'string' ? on : null));
}

function textBlocks(collection: ListName, item: Item, plan: CardPlan): readonly ReportBlock[] {
  const prose = item[plan.text];
  if (!isProse(prose) || isBlank(prose)) return [];
  if (collection === 'hypothesis') {
    const { thought, dropped } = reportThinking.hypotheses;
    return item['status'] === 'rejected'
      ? [panel('dropped', strong(dropped), ...inlineRuns(prose))]
      : [panel('thought', strong(thought), ...inlineRuns(prose))];
  }
  const blocks = proseBlocks(prose, 3);
  return collection === 'statement' ? blocks.map(inVoice) : blocks;
}
