import type { Analysis } from '../../analysis/analysis.ts';
import { isBlank, plainText } from '../../analysis/prose.ts';
import { longDate } from '../../text/nl/dates.ts';
import { sharingCopies } from '../../text/nl/sharingCopies.ts';
import { sharingProposals } from '../../text/nl/sharingProposals.ts';
import { drawnLoop } from '../full-analysis/drawnLoop.ts';
import { loopFigure } from '../full-analysis/loopFigure.ts';
import { loopInWords } from '../full-analysis/loopInWords.ts';
import { paragraph } from '../full-analysis/partBlocks.ts';
import { proseBlocks } from '../proseBlocks.ts';
import type { ReportBlock, ReportDocument } from '../reportDocument.ts';
import { plain } from '../runs.ts';
import { bodyBlocks } from './bodyBlocks.ts';
import { copyDocument, heading, notice, question } from './copyDocument.ts';
import type { CopyMaking } from './copyMaking.ts';
import { asProse } from './proposal.ts';
import { mechanismOf, mechanismLoop, proposeLearning } from './proposeLearning.ts';
import { withoutLongQuotes } from './withoutLongQuotes.ts';

/**
 * E8: the mechanism of a case that was de-identified and looked through, for named readers until a
 * day. No code, no author, no statement and no correction: each would tie it to the file.
 */
export function learningCopy(making: CopyMaking): ReportDocument {
  const { analysis, letter } = making;
  const text = sharingCopies.learning;
  const until = making.expiresOn === null ? '' : longDate(making.expiresOn);
  const mechanism = mechanismOf(analysis);
  const hasText = letter !== null && !isBlank(letter.text);
  const body = hasText ? letter.text : asProse(proposeLearning(analysis, making.date));
  const asked = letter === null ? '' : plainText(letter.question).trim();
  const readers = letter === null ? [] : proseBlocks(letter.readers, 2);
  return copyDocument({
    title: mechanism === '' ? text.title : text.titleAbout(mechanism),
    mark: sharingCopies.marks.learning,
    footer: text.footer(until),
    // The day it was made would date the case: the first of the year is enough for its properties.
    date: `${making.date.slice(0, 4)}-01-01`,
    header: text.title,
    look: 'letter',
    blocks: [
      notice(text.notice(until)),
      ...text.opening.map((line) => paragraph(plain(line))),
      ...(asked === '' ? [] : [question(text.questionStart, asked)]),
      ...withPicture(bodyBlocks(withoutLongQuotes(body)), analysis),
      ...(readers.length === 0 ? [] : [heading(2, sharingCopies.readers.title), ...readers]),
    ],
  });
}

/** The picture stands where its circle is told; behind the text when no part is about it. */
function withPicture(body: readonly ReportBlock[], analysis: Analysis): readonly ReportBlock[] {
  const told = body.findIndex(
    (block) => block.kind === 'heading' && block.text.trim() === sharingProposals.learning.circle,
  );
  if (told === -1) return [...body, ...picture(analysis, 2)];
  const rest = body
    .slice(told + 1)
    .findIndex((block) => block.kind === 'heading' && block.level <= 2);
  const end = rest === -1 ? body.length : told + 1 + rest;
  return [...body.slice(0, end), ...picture(analysis, 3), ...body.slice(end)];
}

/** The circle the story is about, drawn and in words. A life course dates a life: it stays out. */
function picture(analysis: Analysis, level: 2 | 3): readonly ReportBlock[] {
  const loop = mechanismLoop(analysis);
  const shape = loop === null ? null : drawnLoop(analysis, loop);
  if (loop === null || shape === null || shape.steps.length === 0) return [];
  const { picture: title } = sharingCopies.learning;
  // Together with its words it would leave half a page empty.
  const drawn = loopFigure(shape, loop.name.trim()).map((block) =>
    block.kind === 'figure' ? { ...block, mayPart: true as const } : block,
  );
  return [heading(level, title), ...drawn, ...loopInWords(shape, '')];
}
