import { isBlank, plainText } from '../../analysis/prose.ts';
import { sharingCopies } from '../../text/nl/sharingCopies.ts';
import { paragraph } from '../full-analysis/partBlocks.ts';
import { proseBlocks } from '../proseBlocks.ts';
import type { ReportBlock, ReportDocument } from '../reportDocument.ts';
import { plain } from '../runs.ts';
import { bodyBlocks } from './bodyBlocks.ts';
import { copyDocument, dateWords, heading, notice } from './copyDocument.ts';
import { copyMark } from './copyMark.ts';
import type { CopyMaking } from './copyMaking.ts';
import { correctionsTable } from './correctionsTable.ts';
import { inRoles } from './inRoles.ts';
import { lensTable } from './lensTable.ts';
import { ownStatements } from './ownStatements.ts';
import { personName } from './proposalParts.ts';
import { asProse } from './proposal.ts';
import { proposeExpertTeam } from './proposeExpertTeam.ts';

/** E6: two pages for named readers, with a code and roles in place of names. */
export function expertTeamCopy(making: CopyMaking): ReportDocument {
  const text = sharingCopies.expertTeam;
  const analysis = inRoles({
    ...making.analysis,
    letter: making.letter === null ? [] : [making.letter],
  });
  const [letter = null] = analysis.letter;
  const code = analysis.cover.code.trim() || sharingCopies.noCode;
  const asked = letter === null ? '' : plainText(letter.question).trim();
  const until = dateWords(letter?.validUntil ?? making.expiresOn);
  const body = letter === null || isBlank(letter.text) ? null : letter.text;
  const who = (id: Parameters<typeof personName>[1]) => personName(analysis, id) || null;
  return copyDocument({
    title: text.title(code),
    mark: copyMark(sharingCopies.marks.expertTeam, letter),
    footer: until === '' ? code : sharingCopies.footerUntil(code, until),
    date: making.date,
    look: 'letter',
    blocks: [
      {
        kind: 'panel',
        panel: 'thought',
        runs: [
          { text: text.questionStart, strong: true },
          plain(asked === '' ? text.noQuestion : asked),
        ],
      },
      notice(text.notice),
      ...bodyBlocks(body ?? asProse(proposeExpertTeam(making.analysis, making.date))),
      ...lensTable(analysis),
      ...readers(making, letter === null ? [] : proseBlocks(letter.readers, 2), until),
      ...ownStatements({
        // Word for word, names and all: what somebody wrote is never edited.
        statements: making.analysis.statement,
        who,
        leftOut: making.statementsLeftOut,
      }),
      ...correctionsTable(analysis.correction, who),
    ],
  });
}

/** Who reads it, by name and function: those are the readers', not the family's. */
function readers(
  making: CopyMaking,
  named: readonly ReportBlock[],
  until: string,
): readonly ReportBlock[] {
  const text = sharingCopies.readers;
  const recipient = [making.recipient.name, making.recipient.organisation]
    .filter((part) => part.trim() !== '')
    .join(', ');
  const list = named.length > 0 ? named : [paragraph(plain(recipient || text.none))];
  return [
    heading(2, text.title),
    ...list,
    paragraph(plain(sharingCopies.expertTeam.made)),
    ...(until === '' ? [] : [paragraph(plain(text.erase(until)))]),
  ];
}
