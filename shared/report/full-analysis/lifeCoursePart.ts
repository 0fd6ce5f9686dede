import type { Entity } from '../../analysis/analysis.ts';
import { lifeEventDomains } from '../../analysis/lifeEvent.ts';
import { ageInYears, type PartialDate } from '../../base/partialDate.ts';
import { renderLifeCourseSvg } from '../../life-course/renderLifeCourseSvg.ts';
import { isStill, middleOf, timeSpan } from '../../life-course/timeSpan.ts';
import { rememberedDate } from '../../text/nl/dates.ts';
import { reportText } from '../../text/nl/report.ts';
import { optionWords } from '../optionWords.ts';
import { cellProse } from '../proseBlocks.ts';
import { ownWordsRuns, runsWithVoices } from '../quotedRuns.ts';
import type { ReportCase } from '../reportCase.ts';
import type { Cell, CellParagraph, ReportBlock, Row } from '../reportDocument.ts';
import { joinWords } from '../../text/nl/joinWords.ts';
import { cell, plain, sourceParagraph, strong, textParagraph, wordsCell } from '../runs.ts';
import { familyFigures } from './familyFigures.ts';
import { unknown, type Part } from './partBlocks.ts';

const text = reportText.lifeCourse;
type LifeEvent = Entity<'lifeEvent'>;

/** Lanes from above to below: the good first, then near to far from home. */
const LANES = ['good', 'family', 'health', 'loss', 'safety', 'school', 'care', 'living'] as const;

/** Part 2: the whole life in a picture and in a table with the same numbers. */
export function lifeCoursePart(of: ReportCase): Part {
  const events = of.analysis.lifeEvent;
  return {
    id: 'levensloop',
    title: reportText.parts.lifeCourse(of.youthName),
    lead: text.lead(of.youthName),
    blocks: [
      ...(events.length === 0 ? [unknown(text.empty)] : [...figure(of, events), table(of, events)]),
      ...familyFigures(of),
    ],
  };
}

function figure(of: ReportCase, events: readonly LifeEvent[]): readonly ReportBlock[] {
  const birthDate = of.youth?.birthDate ?? null;
  const ends = events.flatMap(({ when, until }) =>
    [timeSpan(when, birthDate), timeSpan(until, birthDate)].flatMap((span) =>
      span === null ? [] : [span.to],
    ),
  );
  const marks = events.flatMap((event, index) => {
    const when = timeSpan(event.when, birthDate);
    if (when === null) return [];
    const until = timeSpan(event.until, birthDate);
    const isOpen = isStill(event.until);
    return [
      {
        number: index + 1,
        lane: event.domain === null ? text.elsewhere : optionWords.lane[event.domain],
        at: middleOf(when),
        until: isOpen ? Math.max(...ends) : until === null ? null : middleOf(until),
        isOpen,
        isSure: when.isSure && until?.isSure !== false,
        missedExit: event.missedExit,
        isTurningPoint: event.crucialFor.length > 0,
      },
    ];
  });
  if (marks.length < 2) return [];
  const named = LANES.filter((lane) => lifeEventDomains.includes(lane)).map(
    (l) => optionWords.lane[l],
  );
  const lanes = [...named, text.elsewhere].filter((lane) =>
    marks.some((mark) => mark.lane === lane),
  );
  const born = birthDate === null ? null : Number(birthDate.slice(0, 4));
  const ageIn = born === null ? null : (year: number) => text.ageIn(year - born);
  const picture = renderLifeCourseSvg({ lanes, marks, narrowNote: text.narrow, ageIn });
  const alt = text.figureAlt(
    marks.length,
    joinWords(lanes.map((lane) => lane.toLocaleLowerCase('nl'))),
  );
  return [
    {
      kind: 'figure',
      ...picture,
      alt,
      caption: marks.some(({ missedExit }) => missedExit) ? text.figureWithForks : text.figure,
    },
  ];
}

function table(of: ReportCase, events: readonly LifeEvent[]): ReportBlock {
  return {
    kind: 'table',
    tone: 'neutral',
    caption: text.table,
    head: text.head,
    rows: events.map((event, index) => eventRow(of, event, index + 1)),
    widths: [0.08, 0.19, 0.58, 0.15],
  };
}

function eventRow(of: ReportCase, event: LifeEvent, number: number): Row {
  return {
    tinted: event.crucialFor.length > 0,
    cells: [
      wordsCell(String(number), true),
      whenCell(of, event),
      whatCell(of, event),
      whoCell(of, event),
    ],
  };
}

function whenCell({ youth }: ReportCase, { when, until }: LifeEvent): Cell {
  if (when === null) return wordsCell(text.undated);
  return cell(
    textParagraph(plain(rememberedDate(when))),
    sourceParagraph(until === null ? '' : text.until(rememberedDate(until))),
    sourceParagraph(youth?.birthDate == null ? '' : ageWords(youth.birthDate, when)),
  );
}

/** How old the youth was; two ages when the year allows both. */
function ageWords(birthDate: string, when: PartialDate): string {
  if (when.year === null) return '';
  const month = when.month === null ? null : String(when.month).padStart(2, '0');
  const year = String(when.year);
  const isBirthMonth = birthDate.startsWith(month === null ? year : `${year}-${month}`);
  if (isBirthMonth) return month === null ? '' : text.born;
  const day = when.day === null ? '31' : String(when.day).padStart(2, '0');
  const oldest = ageInYears(birthDate, `${year}-${month ?? '12'}-${day}`);
  if (oldest < 0) return text.beforeBirth;
  if (month !== null || oldest === 0) return text.age(oldest);
  return text.ageBetween(oldest - 1, oldest);
}

function whatCell(of: ReportCase, event: LifeEvent): Cell {
  const [first, ...rest] = cellProse(event.text);
  const names = of.names(event.crucialFor);
  const turning =
    names.length > 0 ? text.turningPoint(joinWords(names)) : text.turningPointForSomeone;
  const start = event.crucialFor.length > 0 ? [strong(turning), plain(' ')] : [];
  const paragraphs: CellParagraph[] = [
    textParagraph(...start, ...runsWithVoices(first?.runs ?? [plain(reportText.notYetKnown)])),
    ...rest,
    { style: 'quote', runs: ownWordsRuns(event.meaning), list: null },
  ];
  const [disputed, ...more] = cellProse(event.disputed);
  if (disputed !== undefined) {
    paragraphs.push(
      textParagraph(strong(text.disputed), ...runsWithVoices(disputed.runs)),
      ...more,
    );
  }
  const title = of.name(event.toldBy) === null ? '' : sourceTitle(of, event);
  if (title !== '') paragraphs.push(sourceParagraph(text.source(title)));
  if (event.missedExit) paragraphs.push(sourceParagraph(text.missedExit));
  if (event.certainty === 'interpretation') paragraphs.push(sourceParagraph(text.interpretation));
  return cell(...paragraphs);
}

function whoCell(of: ReportCase, event: LifeEvent): Cell {
  return wordsCell(of.name(event.toldBy) ?? sourceTitle(of, event));
}

function sourceTitle(of: ReportCase, event: LifeEvent): string {
  return of.analysis.source.find((source) => source.id === event.source)?.title ?? '';
}
