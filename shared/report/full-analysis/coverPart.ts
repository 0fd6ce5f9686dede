import { isBack, isSupervisionRound } from '../../analysis/roundState.ts';
import { isBlank } from '../../analysis/prose.ts';
import type { ParticipantRole } from '../../analysis/participant.ts';
import { duoOf, personById } from '../../analysis/people.ts';
import { longDate } from '../../text/nl/dates.ts';
import { reportText } from '../../text/nl/report.ts';
import { optionWords } from '../optionWords.ts';
import { cellProse, inlineRuns } from '../proseBlocks.ts';
import { wholeQuoteRuns } from '../quotedRuns.ts';
import type { ReportCase } from '../reportCase.ts';
import type { Cell, Heading, ReportBlock, Row, Runs } from '../reportDocument.ts';
import { joinWords } from '../../text/nl/joinWords.ts';
import { cell, plain, row, runsText, strong, wordsCell } from '../runs.ts';
import { writtenOut } from '../writtenOut.ts';
import { lead, panel, unknown } from './partBlocks.ts';

const text = reportText.cover;

/** The first page: the person, then the person's words, and only then the facts. */
export function coverPart(of: ReportCase, title: string): readonly ReportBlock[] {
  const heading: Heading = {
    kind: 'heading',
    level: 1,
    text: title,
    id: null,
    numbered: false,
    newPage: false,
  };
  return [heading, lead(madeWhen(of)), ...ownSentence(of), thisIs(of), factsTable(of)];
}

function madeWhen({ analysis }: ReportCase): string {
  const { requestedOn, establishedOn } = analysis.cover;
  const groups = groupsOf(analysis.participant.map((person) => person.role));
  const together = groups.length === 0 ? '' : text.together(joinWords(groups));
  if (requestedOn === null) return `${reportText.parts.account}${together}.`;
  const when =
    establishedOn === null
      ? `${text.begunOn(longDate(requestedOn))}${text.unfinished}`
      : text.madeBetween(withoutYear(requestedOn, establishedOn), longDate(establishedOn));
  return `${when}${together}.`;
}

function withoutYear(from: string, to: string): string {
  const words = longDate(from);
  return from.slice(0, 4) === to.slice(0, 4) ? words.replace(/ \d{4}$/u, '') : words;
}

function groupsOf(roles: readonly (ParticipantRole | null)[]): readonly string[] {
  const has = (...wanted: readonly ParticipantRole[]) =>
    roles.some((role) => role !== null && wanted.includes(role));
  return [
    has('parent', 'caregiver', 'sibling') ? text.groups.family : '',
    has('network', 'youthMentor') ? text.groups.network : '',
    has('education', 'schoolPartnership') ? text.groups.education : '',
    has('careProfessional', 'guardian', 'localTeam') ? text.groups.care : '',
  ].filter((group) => group !== '');
}

function ownSentence({ analysis, youthName }: ReportCase): readonly ReportBlock[] {
  const { coverQuote, coverQuoteChosenOn } = analysis.cover;
  if (isBlank(coverQuote)) return [];
  const source = coverQuoteChosenOn === null ? text.quoteSource : text.quoteChosen;
  return [{ kind: 'coverQuote', runs: wholeQuoteRuns(coverQuote), source: source(youthName) }];
}

function thisIs({ analysis, youthName }: ReportCase): ReportBlock {
  const runs = inlineRuns(analysis.cover.thisIs);
  if (runs.length === 0) return unknown(`${text.thisIs(youthName)} ${reportText.notYetKnown}.`);
  const start = text.thisIs(youthName);
  return panel('help', strong(start), ...withoutStart(runs, start));
}

/** The duo often writes "Dit is Senna." itself; it must not stand there twice. */
function withoutStart(runs: Runs, start: string): Runs {
  const first = runs[0];
  if (first === undefined || !runsText(runs).startsWith(start)) return [plain(' '), ...runs];
  if (first.text.length < start.length) return [plain(' '), ...runs];
  return [{ ...first, text: first.text.slice(start.length) }, ...runs.slice(1)];
}

function factsTable(of: ReportCase): ReportBlock {
  return {
    kind: 'table',
    tone: 'neutral',
    caption: text.facts,
    head: text.factsHead,
    rows: factRows(of),
    widths: [0.23, 0.77],
  };
}

function factRows(of: ReportCase): readonly Row[] {
  const { cover } = of.analysis;
  const read = of.analysis.review.filter((round) => isSupervisionRound(round) && isBack(round));
  const rows: Row[] = [];
  const add = (subject: string, content: Cell | string) =>
    rows.push(
      row(wordsCell(subject, true), typeof content === 'string' ? wordsCell(content) : content),
    );
  const born = of.youth?.birthDate ?? null;
  const fullName = of.youth?.name ?? of.youthName;
  const owner = text.itsOwner(of.youthName);
  add(
    text.ofWhom,
    `${born === null ? `${fullName}.` : text.born(fullName, longDate(born))} ${owner}`,
  );
  const duo = duoOf(of.analysis);
  const trained = duo.filter(({ isTrained }) => isTrained).map(({ name }) => name);
  const made = joinWords(duo.map((maker) => whoAndWhat(of, maker.id)));
  add(text.madeBy, trained.length === 0 ? made : text.trained(made, joinWords(trained)));
  const readers = [...new Set(read.map((round) => round.by))].flatMap((by) =>
    by === null ? [] : [whoAndWhat(of, by)],
  );
  if (readers.length > 0)
    add(text.readBy, text.rounds(joinWords(readers), text.round(read.length)));
  add(text.whyNow, whyNow(of));
  const { establishedOn, nextReviewOn } = cover;
  add(
    text.standing,
    establishedOn === null
      ? text.notEstablished(of.version)
      : text.established(longDate(establishedOn), of.version),
  );
  if (cover.keeper !== null) add(text.keeper, whoAndWhat(of, cover.keeper));
  if (nextReviewOn !== null) add(text.nextReview, text.nextReviewOn(longDate(nextReviewOn)));
  const contact = cover.contact === null ? '' : whoAndWhat(of, cover.contact);
  const reach = text.contactReach(contact, cover.contactReach, cover.contactHours);
  if (reach !== '') add(text.contact, reach);
  return rows;
}

function whyNow({ analysis }: ReportCase): Cell {
  const { trigger, triggerNote } = analysis.cover;
  if (!isBlank(triggerNote)) return cell(...cellProse(triggerNote));
  return wordsCell(trigger === null ? '' : optionWords.trigger[trigger]);
}

/** "Robin Vermeer, jeugdbeschermer": the full name, as a file needs it. */
function whoAndWhat(of: ReportCase, id: Parameters<ReportCase['person']>[0]): string {
  const person = personById(of.analysis, id);
  if (person === null) return '';
  return [person.name, writtenOut(person.relation)].filter((part) => part !== '').join(', ');
}
