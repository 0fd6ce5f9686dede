import { MONITORING_SCHEMA, type CodedRecord } from './codedRecord.ts';
import { delayReasons } from '../analysis/process.ts';
import { triggers } from '../analysis/cover.ts';
import { outcomes, whyNotEarlierReasons } from '../analysis/monitoring.ts';
import { partGroups } from './figuresOfCase.ts';

const earlierAnalyses = ['none', 'outdated', 'usable'] as const;

/** The columns of a record, in order; `schema` first, so that an older table is known as such. */
const columns = [
  'schema',
  'requestedMonth',
  'establishedMonth',
  'leadWeeks',
  'isWithinSixWeeks',
  'trigger',
  'earlierAnalysis',
  'outcome',
  'delays',
  'whyNotEarlier',
  'tookPart',
  'couldHaveHelpedEarlier',
] as const satisfies readonly (keyof CodedRecord)[];

const NEW_LINE = '\r\n';

/** Records as a table for a file: the names of the columns, and a line each. */
export function recordTable(records: readonly CodedRecord[]): string {
  const lines = records.map((record) => columns.map((column) => cellOf(record[column])).join(';'));
  return [columns.join(';'), ...lines, ''].join(NEW_LINE);
}

/** Reads such a table; null when it is no such table, or one of its cells is not of the closed set. */
export function readRecordTable(text: string): readonly CodedRecord[] | null {
  const [head, ...lines] = text.replace(/^\uFEFF/u, '').split(/\r?\n/u);
  if (head !== columns.join(';')) return null;
  const records = lines.filter((line) => line !== '').map(readLine);
  return records.every((record) => record !== null) ? records : null;
}

function readLine(line: string): CodedRecord | null {
  const cells = line.split(';');
  if (cells.length !== columns.length) return null;
  const cell = (column: (typeof columns)[number]) => cells[columns.indexOf(column)] ?? '';
  const record: CodedRecord = {
    schema: MONITORING_SCHEMA,
    requestedMonth: monthOf(cell('requestedMonth')),
    establishedMonth: monthOf(cell('establishedMonth')),
    leadWeeks: weeksOf(cell('leadWeeks')),
    isWithinSixWeeks: yesOf(cell('isWithinSixWeeks')),
    trigger: oneOf(triggers, cell('trigger')),
    earlierAnalysis: oneOf(earlierAnalyses, cell('earlierAnalysis')),
    outcome: oneOf(outcomes, cell('outcome')),
    delays: someOf(delayReasons, cell('delays')),
    whyNotEarlier: someOf(whyNotEarlierReasons, cell('whyNotEarlier')),
    tookPart: someOf(partGroups, cell('tookPart')),
    couldHaveHelpedEarlier: cell('couldHaveHelpedEarlier') === '1',
  };
  // Whatever does not come back as it was written is not ours.
  return columns.every((column) => cellOf(record[column]) === cell(column)) ? record : null;
}

function cellOf(value: CodedRecord[keyof CodedRecord]): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? '1' : '0';
  return typeof value === 'object' ? value.join(' ') : String(value);
}

function monthOf(text: string): string | null {
  return /^\d{4}-(?:0[1-9]|1[0-2])$/u.test(text) ? text : null;
}

function weeksOf(text: string): number | null {
  return /^\d{1,4}$/u.test(text) ? Number(text) : null;
}

function yesOf(text: string): boolean | null {
  return text === '' ? null : text === '1';
}

function oneOf<Option extends string>(options: readonly Option[], text: string): Option | null {
  return options.find((option) => option === text) ?? null;
}

function someOf<Option extends string>(options: readonly Option[], text: string): Option[] {
  const words = text.split(' ');
  return words.flatMap((word) => oneOf(options, word) ?? []);
}
