import type { Entity } from '../../analysis/analysis.ts';
import type { Correction } from '../../analysis/statement.ts';
import type { EntityId } from '../../base/ids.ts';
import { sharingCopies } from '../../text/nl/sharingCopies.ts';
import { lead } from '../full-analysis/partBlocks.ts';
import { cellProse } from '../proseBlocks.ts';
import { ownWordsRuns } from '../quotedRuns.ts';
import type { Cell, ReportBlock, Row } from '../reportDocument.ts';
import { cell, plain, row, sourceParagraph, strong, textParagraph } from '../runs.ts';
import { dateWords, heading } from './copyDocument.ts';

const text = sharingCopies.corrections;
// Typed by the model: a kind or a decision without a word does not compile.
const kinds: Readonly<Record<NonNullable<Correction['kind']>, string>> = text.kind;
const decisions: Readonly<Record<NonNullable<Correction['decision']>, string>> = text.decision;

/** What people asked to correct and what was decided: it travels into every later copy. */
export function correctionsTable(
  corrections: readonly Entity<'correction'>[],
  who: (id: EntityId | null) => string | null,
): readonly ReportBlock[] {
  if (corrections.length === 0) return [];
  return [
    heading(2, text.title),
    lead(text.lead),
    {
      kind: 'table',
      tone: 'neutral',
      caption: text.caption,
      head: text.head,
      rows: corrections.map((correction) => correctionRow(correction, who)),
      widths: [0.22, 0.44, 0.34],
    },
  ];
}

function correctionRow(
  correction: Entity<'correction'>,
  who: (id: EntityId | null) => string | null,
): Row {
  const name = who(correction.participant) ?? sharingCopies.statements.someone;
  return row(
    cell(textParagraph(strong(name)), sourceParagraph(dateWords(correction.askedOn))),
    asked(correction),
    decided(correction),
  );
}

function asked({ about, kind, requested }: Entity<'correction'>): Cell {
  return cell(
    textParagraph(strong(about)),
    textParagraph(plain(kind === null ? '' : kinds[kind])),
    { style: 'quote', runs: ownWordsRuns(requested), list: null },
  );
}

function decided({ decision, reason, decidedOn }: Entity<'correction'>): Cell {
  const words = decision === null ? text.undecided : decisions[decision];
  return cell(
    textParagraph(strong(words)),
    ...cellProse(reason),
    sourceParagraph(dateWords(decidedOn)),
  );
}
