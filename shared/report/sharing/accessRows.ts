import type { Analysis } from '../../analysis/analysis.ts';
import { isSingleName, type CollectionName } from '../../analysis/collectionNames.ts';
import { isBlank, isProse } from '../../analysis/prose.ts';
import { fieldWords } from '../../analysis/fieldWords.ts';
import { accessText } from '../../text/nl/accessCopy.ts';
import { accessRows } from '../../text/nl/accessPhrases.ts';
import { names } from '../../text/nl/names.ts';
import { capital } from '../../text/nl/report.ts';
import { mainFields } from '../../third-persons/aboutFields.ts';
import type { Item } from '../../third-persons/siftItem.ts';
import { cellProse } from '../proseBlocks.ts';
import type {
  Cell,
  CellParagraph,
  ListItem,
  ReportBlock,
  ReportRun,
  Row,
  Runs,
  Table,
} from '../reportDocument.ts';
import { cell, plain, row, runsText, sentence, textParagraph, wordsCell } from '../runs.ts';
import { rowPlans, type RowPlan } from './accessPlans.ts';
import { filledFields, phrased, phrasedInLine, type Filled } from './accessValues.ts';

/** A thing whose values are to be printed, without the fields that stand elsewhere already. */
export interface ToTell {
  readonly named: Analysis;
  readonly collection: CollectionName;
  readonly item: Item;
  readonly without: readonly string[];
  /** Only what is about one person is there: of a text without words, the rest is of others. */
  readonly isPartly: boolean;
}

const NO_PLAN: RowPlan = { subject: [] };

/** One thing as one row: what it is, then all that is known of it. */
export function itemRow(thing: ToTell): Row {
  const { collection } = thing;
  const plan = rowPlans[collection] ?? NO_PLAN;
  const { subject, under = [], line = [], bare = [] } = plan;
  const filled = filledOf(thing);
  const of = (fields: readonly string[]) => pick(filled, fields);
  const placed = new Set([...subject, ...under, ...line, ...bare]);
  const rest = filled.filter(({ field }) => !placed.has(field));
  const told = rest.filter(({ prose }) => prose !== null);
  const small = rest.filter(({ prose }) => prose === null);
  return row(
    cell(
      textParagraph(...subjectRuns(collection, of(subject))),
      sourceRuns([plain(inLine(collection, of(under)))]),
    ),
    filledCell([
      textParagraph(plain(sentence(inLine(collection, of(line))))),
      ...of(bare).flatMap((one) => bareParagraphs(collection, one)),
      ...told.map((one) => textParagraph(...phrased(collection, one))),
      ...missing(thing),
      sourceRuns(sentences(collection, small)),
    ]),
  );
}

/** One thing as running text, for a list. */
export function itemRuns(thing: ToTell): Runs {
  const { collection } = thing;
  const filled = filledOf(thing);
  const bare = pick(filled, rowPlans[collection]?.bare ?? []);
  const rest = filled.filter((one) => !bare.includes(one));
  const small = sentences(collection, rest).map((run) => ({ ...run, source: true as const }));
  return [
    ...bare.flatMap(({ runs }) => runs),
    ...(small.length === 0 ? [] : [plain(' '), ...small]),
  ];
}

/** Never "nog niet bekend": what is not filled in is not asked of the reader. */
function filledCell(paragraphs: readonly CellParagraph[]): Cell {
  const filled = paragraphs.some(({ runs }) => runsText(runs).trim() !== '');
  return cell(...(filled ? paragraphs : [textParagraph(plain(accessText.nothingMore))]));
}

/** What there is one of, or a card: what belongs together in a row, the rest in a row each. */
export function factRows(thing: ToTell): readonly Row[] {
  const { collection } = thing;
  const filled = filledOf(thing);
  const groups = accessRows[collection] ?? [];
  const grouped = new Set(groups.flatMap(({ fields }) => fields));
  const rows = groups.flatMap(({ title, fields }) => {
    const there = pick(filled, fields);
    return there.length === 0 ? [] : [row(wordsCell(title, true), groupCell(collection, there))];
  });
  const single = filled
    .filter(({ field }) => !grouped.has(field))
    .map((one) => {
      const { label } = fieldWords(collection, one.field);
      return row(wordsCell(label, true), valueCell(one));
    });
  return [...rows, ...single];
}

/** A card with little to say needs no table. */
export function shortTable(collection: CollectionName, rows: readonly Row[]): ReportBlock {
  if (rows.length > FEW) return accessTable(collection, rows);
  const items = rows.map(({ cells: [subject = [], told = []] }): ListItem => ({
    runs: [...lines(subject), plain(': '), ...lines(told)],
    indent: 0,
  }));
  return { kind: 'list', ordered: false, items };
}

const FEW = 3;

function lines(paragraphs: readonly CellParagraph[]): Runs {
  return paragraphs.flatMap(({ runs }, index) => (index === 0 ? runs : [plain(' '), ...runs]));
}

export function accessTable(collection: CollectionName, rows: readonly Row[]): Table {
  const { captions, heads } = accessText;
  const caption = captions[collection] ?? '';
  const head = heads[collection] ?? accessText.head;
  return { kind: 'table', tone: 'neutral', caption, head, rows, widths: [0.27, 0.73] };
}

function filledOf({ named, collection, item, without }: ToTell): readonly Filled[] {
  return filledFields(named, collection, item).filter(({ field }) => !without.includes(field));
}

/** In the order of the plan. */
function pick(filled: readonly Filled[], fields: readonly string[]): readonly Filled[] {
  return fields.flatMap((field) => filled.filter((one) => one.field === field));
}

function subjectRuns(collection: CollectionName, filled: readonly Filled[]): Runs {
  const isText = filled.some(({ prose }) => prose !== null);
  const runs: Runs = isText
    ? filled.flatMap(({ runs: own }) => own)
    : [plain(inLine(collection, filled))];
  const written = runs.some(({ text }) => text.trim() !== '');
  const shown: Runs = written
    ? runs
    : [plain(isSingleName(collection) ? '' : names.kinds[collection])];
  return shown.map((run): ReportRun => ({ ...run, strong: true }));
}

/** Short values behind one another, beginning with a capital. */
function inLine(collection: CollectionName, filled: readonly Filled[]): string {
  const words = filled.map((one) => phrasedInLine(collection, one)).join(' ');
  return capital(words.replace(/ ([,;])/gu, '$1'));
}

function bareParagraphs(collection: CollectionName, filled: Filled): readonly CellParagraph[] {
  const { prose, isVoice, runs } = filled;
  if (prose === null) return [textParagraph(...phrased(collection, filled))];
  if (isVoice) return [{ style: 'quote', runs, list: null }];
  const [first, ...others] = cellProse(prose);
  if (first === undefined) return [];
  // A phrase of its own goes before the first words.
  const start = phrased(collection, { ...filled, runs: first.runs });
  const hasPhrase = PHRASED_BARE.has(`${collection}.${filled.field}`);
  return [hasPhrase ? { ...first, runs: start } : first, ...others];
}

/** Texts without a label elsewhere, that need one here. */
const PHRASED_BARE: ReadonlySet<string> = new Set([
  'lead.firstStep',
  'intervention.because',
  'intervention.worksIf',
]);

/** Says that there was a text, so that a date by itself is no riddle. */
function missing({ collection, item, isPartly }: ToTell): readonly CellParagraph[] {
  const main = mainFields[collection];
  const value = main === undefined ? null : item[main];
  return isPartly && isProse(value) && isBlank(value)
    ? [textParagraph(plain(accessText.notAboutYou))]
    : [];
}

function sentences(collection: CollectionName, filled: readonly Filled[]): Runs {
  return filled.flatMap((one, index) => {
    const runs = phrased(collection, one);
    return index === 0 ? runs : [plain(' '), ...runs];
  });
}

function sourceRuns(runs: Runs): CellParagraph {
  return { style: 'source', runs, list: null };
}

function groupCell(collection: CollectionName, filled: readonly Filled[]) {
  const texts = filled.filter(({ prose }) => prose !== null);
  const short = filled.filter(({ prose }) => prose === null);
  const said = sentences(collection, short);
  const shortParagraph = texts.length === 0 ? textParagraph(...said) : sourceRuns(said);
  return cell(...texts.flatMap(valueParagraphs), shortParagraph);
}

function valueCell(filled: Filled) {
  return cell(...valueParagraphs(filled));
}

function valueParagraphs({ prose, isVoice, runs }: Filled): readonly CellParagraph[] {
  if (prose === null) return [textParagraph(...runs)];
  return isVoice ? [{ style: 'quote', runs, list: null }] : cellProse(prose);
}
