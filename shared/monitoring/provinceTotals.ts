import { delayReasons } from '../analysis/process.ts';
import { triggers } from '../analysis/cover.ts';
import { outcomes, whyNotEarlierReasons } from '../analysis/monitoring.ts';
import { MONITORING_SCHEMA, type CodedRecord } from './codedRecord.ts';
import { partGroups } from './figuresOfCase.ts';
import { FEWEST, isClose, protectTable, rounded, type ProtectedTable } from './protectTable.ts';

/** One variable: its categories, and in which a record falls. */
interface Variable {
  readonly id: string;
  readonly categories: readonly string[];
  readonly of: (record: CodedRecord) => string;
}

export interface PublishedTable {
  readonly id: string;
  readonly categories: readonly string[];
  /** As it was last shown; what is exact in it stays on this computer. */
  readonly table: ProtectedTable;
  /** Left out this time: too close to what was shown before. */
  readonly isLeftOut: boolean;
}

/** Totals of one publication. Only `totalsCsv` of it leaves; the rest is to compare the next with. */
export interface Publication {
  readonly schema: typeof MONITORING_SCHEMA;
  readonly count: number;
  /** The middle lead time in whole weeks; null on fewer than ten, or too close to before. */
  readonly medianWeeks: number | null;
  /** On how many the last middle that was shown rests; of the first time, how many there were. */
  readonly doneCount: number;
  readonly tables: readonly PublishedTable[];
}

export type PublicationDecision =
  | { readonly may: true; readonly publication: Publication }
  /** `tooFew`: fewer than ten cases. `tooClose`: one to four more or fewer than before. */
  | { readonly may: false; readonly why: 'tooFew' | 'tooClose' };

/**
 * Adds up the records of the province: one variable a table, never crossed. `earlier` is the last
 * publication, so that no difference between two of them tells of a few people.
 */
export function provinceTotals(
  records: readonly CodedRecord[],
  earlier: Publication | null,
): PublicationDecision {
  const count = records.length;
  if (count < FEWEST) return { may: false, why: 'tooFew' };
  if (earlier !== null && isClose(count, earlier.count)) return { may: false, why: 'tooClose' };
  const weeks = records.flatMap(({ leadWeeks }) => (leadWeeks === null ? [] : [leadWeeks]));
  const isMedianSafe =
    weeks.length >= FEWEST && (earlier === null || !isClose(weeks.length, earlier.doneCount));
  const tables = variables.map((variable) => {
    const { id, categories } = variable;
    const before =
      earlier?.tables.find((one) => one.id === id && isSame(one, categories))?.table ?? null;
    const counts = categories.map(
      (category) => records.filter((record) => variable.of(record) === category).length,
    );
    const table = protectTable(counts, before);
    if (table !== null) return { id, categories, table, isLeftOut: false };
    // Whoever saw the table before is compared with what they saw.
    const exact = before?.exact ?? counts;
    return { id, categories, table: { exact, shown: before?.shown ?? [] }, isLeftOut: true };
  });
  return {
    may: true,
    publication: {
      schema: MONITORING_SCHEMA,
      count,
      medianWeeks: isMedianSafe ? medianOf(weeks) : null,
      // Whoever saw a middle before compares with that one, not with what was left out since.
      doneCount: isMedianSafe || earlier === null ? weeks.length : earlier.doneCount,
      tables,
    },
  };
}

/** The number of cases as it is published. */
export function shownCount({ count }: Publication): number {
  return rounded(count);
}

const UNKNOWN = 'unknown';
const yesNo = ['yes', 'no'] as const;

/** Several answers at once are a table of yes and no each: what was not chosen is a count too. */
const variables: readonly Variable[] = [
  single('trigger', triggers, ({ trigger }) => trigger),
  single('outcome', outcomes, ({ outcome }) => outcome),
  single('earlierAnalysis', ['none', 'outdated', 'usable'], (one) => one.earlierAnalysis),
  // The few that still run would hide how many were in time: they stand with those that were not.
  {
    id: 'withinSixWeeks',
    categories: ['yes', 'noOrRunning'],
    of: ({ isWithinSixWeeks }) => (isWithinSixWeeks === true ? 'yes' : 'noOrRunning'),
  },
  // Always known: a row that is always empty would each time hide another one beside it.
  {
    id: 'couldHaveHelpedEarlier',
    categories: yesNo,
    of: (one) => (one.couldHaveHelpedEarlier ? 'yes' : 'no'),
  },
  ...several('delay', delayReasons, ({ delays }) => delays),
  ...several('whyNotEarlier', whyNotEarlierReasons, (one) => one.whyNotEarlier),
  ...several('tookPart', partGroups, ({ tookPart }) => tookPart),
];

function single(
  id: string,
  categories: readonly string[],
  read: (record: CodedRecord) => string | null,
): Variable {
  return { id, categories: [...categories, UNKNOWN], of: (record) => read(record) ?? UNKNOWN };
}

function several(
  id: string,
  options: readonly string[],
  read: (record: CodedRecord) => readonly string[],
): readonly Variable[] {
  return options.map((option) => ({
    id: `${id}.${option}`,
    categories: yesNo,
    of: (record) => (read(record).includes(option) ? 'yes' : 'no'),
  }));
}

function isSame(table: PublishedTable, categories: readonly string[]): boolean {
  return table.categories.join(' ') === categories.join(' ');
}

function medianOf(weeks: readonly number[]): number {
  const sorted = [...weeks].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] =
    sorted.length % 2 === 1
      ? [sorted[middle], sorted[middle]]
      : [sorted[middle - 1], sorted[middle]];
  return Math.round((low + high) / 2);
}
