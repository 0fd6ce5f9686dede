import type { Entity } from '../../analysis/analysis.ts';
import { consentPurposes, type ConsentPurpose } from '../../analysis/consent.ts';
import { isBlank } from '../../analysis/prose.ts';
import type { EntityId } from '../../base/ids.ts';
import { longDate } from '../../text/nl/dates.ts';
import { reportText } from '../../text/nl/report.ts';
import { reportEnd } from '../../text/nl/reportEnd.ts';
import { optionWords } from '../optionWords.ts';
import { inlineRuns } from '../proseBlocks.ts';
import type { ReportCase } from '../reportCase.ts';
import type { Cell, CellParagraph, ListItem, ReportBlock, Table } from '../reportDocument.ts';
import { joinWords } from '../../text/nl/joinWords.ts';
import { cell, plain, row, strong, textParagraph, wordsCell } from '../runs.ts';
import { lead, unknown } from './partBlocks.ts';

const text = reportEnd.account;
type Consent = Entity<'consent'>;

/** A sibling's own question stands in the column of taking part: for a reader it is the same. */
const COLUMNS: readonly (readonly ConsentPurpose[])[] = [
  ['makeAnalysis', 'takePartSibling'],
  ...consentPurposes
    .filter((purpose) => purpose !== 'makeAnalysis' && purpose !== 'takePartSibling')
    .map((purpose) => [purpose]),
];
/** More columns than this do not fit a page beside the names. */
const MOST_COLUMNS = 4;

/** Who said yes to what, as a matrix of persons and purposes; notes stand below. */
export function consentTable(of: ReportCase): readonly ReportBlock[] {
  const { consent } = of.analysis;
  if (consent.length === 0) return [unknown(text.noConsents)];
  const columns = COLUMNS.filter((purposes) => consent.some((item) => isFor(item, purposes)));
  const people = [...new Set(consent.map((item) => item.participant))];
  const tables: Table[] = [];
  for (let start = 0; start < columns.length; start += MOST_COLUMNS) {
    tables.push(matrix(of, people, columns.slice(start, start + MOST_COLUMNS)));
  }
  return [...tables, ...notes(of, consent)];
}

function isFor({ purpose }: Consent, purposes: readonly ConsentPurpose[]): boolean {
  return purpose !== null && purposes.includes(purpose);
}

function matrix(
  of: ReportCase,
  people: readonly (EntityId | null)[],
  columns: readonly (readonly ConsentPurpose[])[],
): Table {
  const first = 0.15;
  return {
    kind: 'table',
    tone: 'neutral',
    caption: text.consents,
    head: [
      text.consentWho,
      ...columns.map(([purpose]) => (purpose ? optionWords.consent[purpose] : '')),
    ],
    rows: people.map((person) =>
      row(
        wordsCell(of.name(person) ?? reportText.notYetKnown, true),
        ...columns.map((purposes) => answers(of, person, purposes)),
      ),
    ),
    widths: [first, ...columns.map(() => (1 - first) / columns.length)],
  };
}

function answers(
  of: ReportCase,
  person: EntityId | null,
  purposes: readonly ConsentPurpose[],
): Cell {
  const given = of.analysis.consent.filter(
    (item) => item.participant === person && isFor(item, purposes),
  );
  return given.length === 0
    ? wordsCell(text.notAsked)
    : cell(...given.map((item) => answer(of, item)));
}

function answer(of: ReportCase, item: Consent): CellParagraph {
  if (item.answer === null) return textParagraph(plain(text.notAsked));
  const by = of.names(item.givenBy);
  const date = item.on === null ? '' : `, ${dateWords(of, item.on)}`;
  const withdrawn =
    item.withdrawnOn === null ? '' : text.withdrawn(dateWords(of, item.withdrawnOn));
  const rest = `${date}${by.length === 0 ? '' : text.givenBy(joinWords(by))}${withdrawn}`;
  return textParagraph(strong(optionWords.answer[item.answer]), plain(rest));
}

/** Without the year when it is the year of the document: the matrix is narrow. */
function dateWords(of: ReportCase, date: string): string {
  const words = longDate(date);
  return date.slice(0, 4) === of.date.slice(0, 4) ? words.replace(/ \d{4}$/u, '') : words;
}

function notes(of: ReportCase, consent: readonly Consent[]): readonly ReportBlock[] {
  const items = consent
    .filter((item) => !isBlank(item.note))
    .map((item): ListItem => {
      const who = of.name(item.participant) ?? reportText.notYetKnown;
      const what =
        item.purpose === null ? '' : optionWords.consent[item.purpose].toLocaleLowerCase('nl');
      const label = what === '' ? `${who}: ` : `${who}, ${what}: `;
      return { runs: [strong(label), ...inlineRuns(item.note)], indent: 0 };
    });
  if (items.length === 0) return [];
  return [
    { ...lead(text.said), keepNext: true },
    { kind: 'list', ordered: false, items, together: true },
  ];
}
