import type { Entity } from '../../analysis/analysis.ts';
import { dayOfRound, isFamilyRound, isOut } from '../../analysis/roundState.ts';
import { longDate } from '../../text/nl/dates.ts';
import { capital } from '../../text/nl/report.ts';
import { reportRounds as text } from '../../text/nl/reportRounds.ts';
import type { ReportCase } from '../reportCase.ts';
import type { ReportBlock } from '../reportDocument.ts';
import { row, wordsCell } from '../runs.ts';
import { writtenOut } from '../writtenOut.ts';

type Round = Entity<'review'>;

/**
 * Who read along, when, and how it ended: each round by its kind alone. What was remarked, asked,
 * quoted or judged in it stays between who wrote it and the duo.
 */
export function roundsTable(of: ReportCase): readonly ReportBlock[] {
  const rounds = of.analysis.review
    .filter(hasBegun)
    .sort((a, b) => (dayOfRound(a) ?? LAST).localeCompare(dayOfRound(b) ?? LAST));
  if (rounds.length === 0) return [];
  return [
    {
      kind: 'table',
      tone: 'neutral',
      caption: text.caption,
      head: text.head,
      rows: rounds.map((round) =>
        row(
          wordsCell(whenWords(round), true),
          wordsCell(capital(whoWords(of, round))),
          wordsCell(whatWords(round)),
          wordsCell(outcomeWords(round)),
        ),
      ),
      widths: [0.2, 0.32, 0.24, 0.24],
    },
  ];
}

const LAST = '9999-99-99';

/** A round that was only prepared is no round yet. */
function hasBegun(round: Round): boolean {
  return dayOfRound(round) !== null || round.verdict !== null;
}

function whenWords(round: Round): string {
  const day = dayOfRound(round);
  return day === null ? text.noDate : longDate(day);
}

function whoWords(of: ReportCase, round: Round): string {
  const known = of.nameAndRelation(round.by);
  if (known !== null) return writtenOut(known);
  if (isFamilyRound(round)) return text.family;
  return round.reader.trim() === '' ? text.supervisor : round.reader.trim();
}

function whatWords({ kind, channel, isIdentifiable }: Round): string {
  const what = text.kinds[kind ?? 'review'];
  const isSent = channel === 'sealedFile' || channel === 'word';
  return isSent && !isIdentifiable && kind !== 'family' ? text.withoutNames(what) : what;
}

function outcomeWords(round: Round): string {
  if (isOut(round)) return text.notBack;
  if (isFamilyRound(round)) return text.read;
  return round.verdict === null ? text.noVerdict : text.verdicts[round.verdict];
}
