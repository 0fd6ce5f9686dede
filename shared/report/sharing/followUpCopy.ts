import { isBlank } from '../../analysis/prose.ts';
import { sharingCopies } from '../../text/nl/sharingCopies.ts';
import { lead } from '../full-analysis/partBlocks.ts';
import type { ReportDocument } from '../reportDocument.ts';
import { bodyBlocks } from './bodyBlocks.ts';
import { contactOf } from './contactOf.ts';
import { copyDocument, dateWords, factTable, notice } from './copyDocument.ts';
import { copyMark } from './copyMark.ts';
import type { CopyMaking } from './copyMaking.ts';
import { correctionsTable } from './correctionsTable.ts';
import { ownStatements } from './ownStatements.ts';
import { personName } from './proposalParts.ts';
import { asProse } from './proposal.ts';
import { proposeFollowUp } from './proposeFollowUp.ts';

/** E13: for who helps next; first names, and only what is needed to go on where others stopped. */
export function followUpCopy(making: CopyMaking): ReportDocument {
  const { analysis, letter, recipient } = making;
  const text = sharingCopies.followUp;
  const code = analysis.cover.code.trim() || sharingCopies.noCode;
  const until = dateWords(letter?.validUntil ?? making.expiresOn);
  const body =
    letter === null || isBlank(letter.text) ? asProse(proposeFollowUp(analysis)) : letter.text;
  const who = (id: Parameters<typeof personName>[1]) => personName(analysis, id) || null;
  const organisation = letter?.organisation.trim() ?? '';
  const reader = [recipient.name, organisation === '' ? recipient.organisation : organisation];
  return copyDocument({
    title: text.title,
    mark: copyMark(sharingCopies.marks.followUp, letter),
    footer: until === '' ? code : sharingCopies.footerUntil(code, until),
    date: making.date,
    look: 'letter',
    blocks: [
      lead(text.lead),
      notice(text.notice(until)),
      ...bodyBlocks(body),
      ...ownStatements({
        statements: analysis.statement,
        who,
        leftOut: making.statementsLeftOut,
      }),
      ...correctionsTable(analysis.correction, who),
      factTable(sharingCopies.about, [
        [sharingCopies.facts.for, reader.filter((part) => part.trim() !== '').join(', ')],
        [sharingCopies.facts.made, dateWords(making.date)],
        [sharingCopies.facts.until, until],
        [sharingCopies.facts.contact, contactOf(analysis)],
      ]),
    ],
  });
}
