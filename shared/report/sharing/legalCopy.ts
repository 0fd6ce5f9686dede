import { dayOfRound, isBack, isSupervisionRound } from '../../analysis/roundState.ts';
import { isBlank, plainText } from '../../analysis/prose.ts';
import { duoOf, personById } from '../../analysis/people.ts';
import { joinWords } from '../../text/nl/joinWords.ts';
import { sharingCopies } from '../../text/nl/sharingCopies.ts';
import { sharingLegal } from '../../text/nl/sharingLegal.ts';
import { lead } from '../full-analysis/partBlocks.ts';
import { reportCase } from '../reportCase.ts';
import type { ReportDocument } from '../reportDocument.ts';
import { writtenOut } from '../writtenOut.ts';
import { bodyBlocks } from './bodyBlocks.ts';
import { copyDocument, dateWords, factTable, heading } from './copyDocument.ts';
import { copyMark } from './copyMark.ts';
import type { CopyMaking } from './copyMaking.ts';
import { correctionsTable } from './correctionsTable.ts';
import { objections } from './objections.ts';
import { ownStatements, writtenStatements } from './ownStatements.ts';
import { asProse } from './proposal.ts';
import { proposeLegal } from './proposeLegal.ts';

const text = sharingLegal;

/** E7: an answer to one question by law; who disputes what and who objects stands beside it. */
export function legalCopy(making: CopyMaking): ReportDocument {
  const { letter, recipient } = making;
  const of = reportCase(making.analysis, { date: making.date, version: null });
  const { analysis } = of;
  const code = analysis.cover.code.trim() || sharingCopies.noCode;
  const until = dateWords(letter?.validUntil ?? making.expiresOn);
  const reference = letter?.reference.trim() ?? '';
  const asked = letter === null ? '' : plainText(letter.question).trim();
  const body =
    letter === null || isBlank(letter.text) ? asProse(proposeLegal(analysis)) : letter.text;
  const asker = [recipient.name, recipient.organisation].filter((part) => part.trim() !== '');
  return copyDocument({
    title: text.title(reference),
    mark: copyMark(sharingCopies.marks.legal, letter),
    footer: text.footer(code, until),
    date: making.date,
    blocks: [
      lead(text.lead),
      heading(2, text.questionTitle),
      factTable(text.about, [
        [text.question, asked === '' ? text.noQuestion : asked],
        [text.from, asker.join(', ')],
        [text.basis, letter?.basis.trim() === '' ? text.noBasis : (letter?.basis ?? text.noBasis)],
        [text.reference, reference],
        [text.goal, text.goalWords],
        [text.limit, text.limitWords],
        [text.validUntil, until === '' ? text.noValidUntil : until],
        [sharingCopies.facts.made, dateWords(making.date)],
        [text.makers, joinWords(duoOf(analysis).map((maker) => whoAndWhat(making, maker.id)))],
        [text.readBy, readBy(making)],
        [sharingCopies.statements.title, noStatements(making)],
      ]),
      ...bodyBlocks(body),
      ...objections(of),
      ...correctionsTable(analysis.correction, of.nameAndRelation),
      ...ownStatements({
        statements: analysis.statement,
        who: of.nameAndRelation,
        leftOut: making.statementsLeftOut,
      }),
    ],
  });
}

/** A court must see that nobody was kept from it; where there are statements they say it themselves. */
function noStatements({ analysis, statementsLeftOut }: CopyMaking): string {
  const count = writtenStatements(analysis.statement).length + statementsLeftOut;
  return count > 0 ? '' : sharingCopies.statements.none;
}

function readBy(making: CopyMaking): string {
  const last = making.analysis.review
    .filter((round) => isSupervisionRound(round) && isBack(round))
    .sort((a, b) => (a.round ?? 0) - (b.round ?? 0))
    .at(-1);
  if (last === undefined || last.by === null) return '';
  return text.readOn(whoAndWhat(making, last.by), dateWords(dayOfRound(last)));
}

function whoAndWhat({ analysis }: CopyMaking, id: Parameters<typeof personById>[1]): string {
  const person = personById(analysis, id);
  if (person === null) return '';
  const relation = writtenOut(person.relation);
  return relation === '' ? person.name : `${person.name} (${relation})`;
}
