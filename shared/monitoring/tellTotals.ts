import { CLOCK_WEEKS } from '../analysis/clock.ts';
import type { CollectionName } from '../analysis/collectionNames.ts';
import { fieldWords } from '../analysis/fieldWords.ts';
import { monitoring } from '../text/nl/monitoring.ts';
import { province } from '../text/nl/province.ts';
import { FEWEST, type Shown } from './protectTable.ts';
import { shownCount, type Publication, type PublishedTable } from './provinceTotals.ts';

const text = province.totals;

/** One number as people read it; `part` of the longest bar, null where there is no number. */
export interface ToldCell {
  readonly words: string;
  readonly part: number | null;
}

/** One picture and its table in one. */
export interface ToldTable {
  readonly id: ToldId;
  readonly title: string;
  /** Of the columns with numbers. */
  readonly heads: readonly string[];
  readonly rows: readonly {
    readonly key: string;
    readonly label: string;
    readonly cells: readonly ToldCell[];
  }[];
  /** Empty where one answer a case is given. */
  readonly note: string;
}

/** Everything of a publication as it may be shown, in the order of the screen. */
export interface ToldTotals {
  readonly count: string;
  readonly median: string;
  readonly tables: readonly ToldTable[];
  /** What is not shown, in sentences; empty when everything is. */
  readonly report: readonly string[];
}

type ToldId = keyof typeof province.tables;
type Words = (category: string) => string;

const optionsOf =
  (collection: CollectionName, field: string): Words =>
  (value) =>
    fieldWords(collection, field).options?.[value] ?? text.unknown;
const yesOrNo: Words = (value) =>
  value === 'yes' ? text.yes : value === 'no' ? text.no : text.noOrRunning;

/** A variable with one answer a case is one table of the publication, `several` one an option. */
const order: readonly {
  readonly id: Exclude<ToldId, 'leadTime'>;
  readonly words: Words;
  readonly isSeveral: boolean;
}[] = [
  { id: 'withinSixWeeks', words: yesOrNo, isSeveral: false },
  { id: 'delay', words: optionsOf('process', 'delayReason'), isSeveral: true },
  { id: 'whyNotEarlier', words: optionsOf('monitoring', 'whyNotEarlier'), isSeveral: true },
  { id: 'couldHaveHelpedEarlier', words: yesOrNo, isSeveral: false },
  { id: 'outcome', words: optionsOf('monitoring', 'outcome'), isSeveral: false },
  { id: 'trigger', words: optionsOf('cover', 'trigger'), isSeveral: false },
  { id: 'earlierAnalysis', words: optionsOf('cover', 'earlierAnalysis'), isSeveral: false },
  { id: 'tookPart', words: groupName, isSeveral: true },
];

/** Says a publication in words; no exact count is in what comes back. */
export function tellTotals(publication: Publication): ToldTotals {
  const whole = shownCount(publication);
  const told = order.map(({ id, words, isSeveral }) => {
    const own = publication.tables.filter((one) =>
      isSeveral ? one.id.startsWith(`${id}.`) : one.id === id,
    );
    const rows = isSeveral
      ? own.map((one) => ({ key: one.id, label: words(one.id.slice(id.length + 1)), of: one }))
      : own.flatMap((one) =>
          one.categories.map((category) => ({ key: category, label: words(category), of: one })),
        );
    return {
      own,
      table: {
        id,
        title: province.tables[id],
        heads: isSeveral ? [text.yes, text.no] : [text.number],
        rows: rows.map(({ key, label, of }) => ({
          key,
          label,
          cells: isSeveral
            ? of.categories.map((category) => cellOf(of, category, whole))
            : [cellOf(of, key, whole)],
        })),
        note: isSeveral ? province.several : '',
      },
    };
  });
  const { medianWeeks } = publication;
  return {
    count: text.count(whole),
    median: medianWeeks === null ? text.noMedian : text.median(medianWeeks),
    tables: [
      ...(medianWeeks === null ? [] : [medianTable(medianWeeks)]),
      ...told.map(({ table }) => table),
    ],
    report: reportOf(told),
  };
}

function medianTable(weeks: number): ToldTable {
  const longest = Math.max(weeks, CLOCK_WEEKS, 1);
  const row = (key: string, label: string, count: number) => ({
    key,
    label,
    cells: [{ words: text.weeks(count), part: count / longest }],
  });
  return {
    id: 'leadTime',
    title: province.tables.leadTime,
    heads: [text.howLong],
    rows: [row('median', text.middle, weeks), row('agreed', text.agreed, CLOCK_WEEKS)],
    note: '',
  };
}

function cellOf(table: PublishedTable, category: string, whole: number): ToldCell {
  const shown = shownIn(table)[table.categories.indexOf(category)];
  if (shown?.kind === 'about') {
    return { words: String(shown.value), part: Math.min(1, shown.value / whole) };
  }
  return { words: shown?.kind === 'few' ? text.few(FEWEST) : text.hidden, part: null };
}

function reportOf(
  told: readonly { readonly own: readonly PublishedTable[]; readonly table: ToldTable }[],
): readonly string[] {
  const lines = told.flatMap(({ own, table }) => {
    const all = own.reduce((sum, { categories }) => sum + categories.length, 0);
    const closed = own.reduce((sum, one) => sum + one.categories.length - openIn(one), 0);
    return closed === 0 ? [] : [province.report.line(table.title, closed, all)];
  });
  const leftOut = told.filter(({ own }) => own.some(({ isLeftOut }) => isLeftOut));
  const titles = leftOut.map(({ table }) => table.title.toLocaleLowerCase('nl'));
  return [...lines, ...(titles.length === 0 ? [] : [province.report.leftOut(titles)])];
}

function openIn(table: PublishedTable): number {
  return shownIn(table).filter(({ kind }) => kind === 'about').length;
}

function shownIn({ table, isLeftOut }: PublishedTable): readonly Shown[] {
  return isLeftOut ? [] : table.shown;
}

function groupName(group: string): string {
  const groups: Readonly<Record<string, string>> = monitoring.part.groups;
  return groups[group] ?? text.unknown;
}
