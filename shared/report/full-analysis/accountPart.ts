import type { Entity } from '../../analysis/analysis.ts';
import { isBlank, type Prose } from '../../analysis/prose.ts';
import { peopleOfTheStory } from '../../analysis/people.ts';
import { longDate, rememberedDate } from '../../text/nl/dates.ts';
import { capital, reportText } from '../../text/nl/report.ts';
import { quality } from '../../text/nl/quality.ts';
import { qualityCriteria } from '../../text/nl/qualityCriteria.ts';
import { isCriterionId } from '../../quality/criteria.ts';
import { sharingCopies } from '../../text/nl/sharingCopies.ts';
import { reportEnd } from '../../text/nl/reportEnd.ts';
import { optionWords } from '../optionWords.ts';
import { cellProse, inlineRuns, proseBlocks } from '../proseBlocks.ts';
import type { ReportCase } from '../reportCase.ts';
import type { ReportBlock, Row, Table } from '../reportDocument.ts';
import { joinWords } from '../../text/nl/joinWords.ts';
import {
  cell,
  plain,
  row,
  sentence,
  sourceParagraph,
  strong,
  textParagraph,
  wordsCell,
} from '../runs.ts';
import { keepUntil } from '../../retention/keepUntil.ts';
import { lastChangeOf } from '../../retention/lastChangeOf.ts';
import { writtenOut } from '../writtenOut.ts';
import { consentTable } from './consentTable.ts';
import { roundsTable } from './roundsTable.ts';
import { oneLine, panel, paragraph, subHeading, unknown, type Part } from './partBlocks.ts';

const text = reportEnd.account;

/** Part 13: how it was made, who was spoken and who not, who said yes to what. */
export function accountPart(of: ReportCase, checkCode: string): Part {
  const { account } = of.analysis;
  return {
    id: 'verantwoording',
    title: reportText.parts.account,
    lead: text.lead(checkCode),
    blocks: [
      ...section(text.method, account.methodNote),
      ...spoken(of),
      ...notSpoken(of),
      ...meetings(of),
      ...roundsTable(of),
      ...section(text.read, account.readDocuments),
      ...sources(of),
      ...missing([account.notAvailable, account.whoseVoiceIsMissing]),
      ...law(of),
      ...consentTable(of),
      ...lookedAt(of),
      ...goesOn(of),
      ...keeping(of),
    ],
  };
}

function section(title: string, prose: Prose): readonly ReportBlock[] {
  return isBlank(prose) ? [] : [subHeading(title), ...proseBlocks(prose, 3)];
}

function missing(proses: readonly Prose[]): readonly ReportBlock[] {
  const panels = proses
    .filter((prose) => !isBlank(prose))
    .map((prose) =>
      panel('unknown', strong(reportText.unknownStart), plain(' '), ...inlineRuns(prose)),
    );
  return panels.length === 0 ? [] : [subHeading(text.unknownTitle), ...panels];
}

function table(
  caption: string,
  head: readonly string[],
  widths: readonly number[],
  rows: readonly Row[],
): readonly Table[] {
  if (rows.length === 0) return [];
  return [{ kind: 'table', tone: 'neutral', caption, head, rows, widths }];
}

function spoken(of: ReportCase): readonly ReportBlock[] {
  const people = peopleOfTheStory(of.analysis);
  if (people.length === 0) return [unknown(text.nobody)];
  const rows = people.map((person) => {
    const role = [person.relation, person.organisation].filter((words) => words !== '');
    return row(
      wordsCell(person.name, true),
      wordsCell(writtenOut(role.join(', '))),
      wordsCell(capital(oneLine(person.involvedHow))),
    );
  });
  return table(text.spoken, text.spokenHead, [0.22, 0.4, 0.38], rows);
}

function notSpoken(of: ReportCase): readonly ReportBlock[] {
  return of.analysis.notSpoken.map((item) => {
    const who = item.who.trim() === '' ? (of.name(item.participant) ?? '') : item.who.trim();
    const why = isBlank(item.why) ? [plain(text.whyUnknown)] : inlineRuns(item.why);
    return panel('unknown', strong(text.notSpoken), plain(`${sentence(who)} `), ...why);
  });
}

function meetings(of: ReportCase): readonly ReportBlock[] {
  const rows = of.analysis.meeting.map((meeting) => {
    const names = of.names(meeting.withPeople);
    const kind = meeting.kind === null ? '' : optionWords.meeting[meeting.kind];
    return row(
      wordsCell(meeting.on === null ? text.noDate : longDate(meeting.on), true),
      cell(textParagraph(plain(kind)), sourceParagraph(meeting.place)),
      wordsCell(names.length === 0 ? text.duoOnly : joinWords(names)),
      isBlank(meeting.note) ? wordsCell(text.nothingNoted) : cell(...cellProse(meeting.note)),
    );
  });
  return table(text.meetings, text.meetingsHead, [0.2, 0.22, 0.26, 0.32], rows);
}

function sources(of: ReportCase): readonly ReportBlock[] {
  const rows = of.analysis.source.map((source) => {
    const kind = source.kind === null ? '' : optionWords.sourceKind[source.kind];
    const name = of.name(source.participant);
    const date = source.on === null ? '' : longDate(source.on);
    return row(
      wordsCell(source.title, true),
      cell(
        textParagraph(plain(name === null || kind === '' ? kind : text.sourceOf(kind, name))),
        sourceParagraph(date),
      ),
      cell(...cellProse(source.note)),
    );
  });
  return table(text.sources, text.sourcesHead, [0.36, 0.26, 0.38], rows);
}

/** What was asked or looked for, and what came of it; a level of the factors stands with those. */
function lookedAt({ analysis }: ReportCase): readonly ReportBlock[] {
  const { title, head } = quality.report.looked;
  const notes = analysis.criterionNote.filter(({ kind, level }) => kind === 'looked' && !level);
  return table(title, head, [0.5, 0.5], notes.flatMap(noteRow));
}

/** What was not there yet when it was shared, and why that was no reason to wait. */
function goesOn({ analysis }: ReportCase): readonly ReportBlock[] {
  const { title, head } = quality.report.goesOn;
  const notes = analysis.criterionNote.filter(({ kind }) => kind === 'goesOn');
  return table(title, head, [0.5, 0.5], notes.flatMap(noteRow));
}

function noteRow({ criterion, text: words }: Entity<'criterionNote'>): readonly Row[] {
  if (!isCriterionId(criterion) || isBlank(words)) return [];
  return [row(wordsCell(qualityCriteria[criterion], true), cell(...cellProse(words)))];
}

/** How long the law asks to keep it: the owner of the file has to know. */
function keeping({ analysis, date, changedOn }: ReportCase): readonly ReportBlock[] {
  const changed = changedOn ?? lastChangeOf(analysis) ?? date;
  const { title, line } = sharingCopies.keeping;
  return [
    subHeading(title),
    paragraph(plain(line(longDate(keepUntil(changed)), longDate(changed)))),
  ];
}

function law(of: ReportCase): readonly ReportBlock[] {
  const authority = of.analysis.authority.map((item) => authorityRow(of, item));
  const measures = of.analysis.measure.map(measureRow);
  return table(text.law, text.lawHead, [0.3, 0.33, 0.37], [...authority, ...measures]);
}

function authorityRow(of: ReportCase, item: Entity<'authority'>): Row {
  const source = item.source === null ? '' : optionWords.authoritySource[item.source];
  const seen = item.checkedOn === null ? source : text.checkedOn(source, longDate(item.checkedOn));
  return row(
    wordsCell(text.authorityOf(of.name(item.participant) ?? reportText.notYetKnown), true),
    wordsCell(item.has === null ? '' : optionWords.authority[item.has]),
    wordsCell(seen),
  );
}

function measureRow(item: Entity<'measure'>): Row {
  const kind = item.kind === null ? '' : optionWords.measure[item.kind];
  const start = item.start === null ? '' : text.from(rememberedDate(item.start));
  const end = item.end === null ? '' : text.until(rememberedDate(item.end));
  const keep = item.parentsKeepAuthority ? [textParagraph(plain(text.parentsKeep))] : [];
  return row(
    wordsCell(kind, true),
    cell(...keep, ...cellProse(item.note)),
    wordsCell(`${start}${end}`.trim()),
  );
}
