import type { Entity } from '../../analysis/analysis.ts';
import { isBlank } from '../../analysis/prose.ts';
import type { EntityId } from '../../base/ids.ts';
import { sharingCopies } from '../../text/nl/sharingCopies.ts';
import { lead, paragraph } from '../full-analysis/partBlocks.ts';
import { proseBlocks } from '../proseBlocks.ts';
import type { ReportBlock, Runs } from '../reportDocument.ts';
import { plain } from '../runs.ts';
import { dateWords, heading } from './copyDocument.ts';

export interface StatementsOf {
  readonly statements: readonly Entity<'statement'>[];
  /** How this copy calls somebody: by name, or by what he or she is to the youth. */
  readonly who: (id: EntityId | null) => string | null;
  /** How many are not in this copy, because somebody in them did not agree. */
  readonly leftOut: number;
  /** Names and places in them were replaced, as in all of this copy. */
  readonly isMasked?: boolean;
}

/** Those in which something stands. */
export function writtenStatements(
  statements: readonly Entity<'statement'>[],
): readonly Entity<'statement'>[] {
  return statements.filter(({ text }) => !isBlank(text));
}

/** Every own statement, word for word, in the voice of who wrote it; never cut or corrected. */
export function ownStatements(of: StatementsOf): readonly ReportBlock[] {
  const text = sharingCopies.statements;
  const written = writtenStatements(of.statements);
  if (written.length === 0 && of.leftOut === 0) return [];
  const rest = of.leftOut === 0 ? [] : [paragraph(plain(text.leftOut(of.leftOut)))];
  return [
    heading(2, text.title),
    ...(written.length === 0 ? [] : [lead(of.isMasked === true ? text.maskedLead : text.lead)]),
    ...written.flatMap((statement) => [
      heading(3, text.of(of.who(statement.participant) ?? text.someone, dateWords(statement.on))),
      ...proseBlocks(statement.text, 3).map(inVoice),
    ]),
    ...rest,
  ];
}

/** Not in quotation marks: marks would be ours. */
export function inVoice(block: ReportBlock): ReportBlock {
  switch (block.kind) {
    case 'paragraph':
      return { kind: 'quote', runs: voiced(block.runs), source: null };
    case 'quote':
      return { ...block, runs: voiced(block.runs) };
    case 'list':
      return {
        ...block,
        items: block.items.map((item) => ({ ...item, runs: voiced(item.runs) })),
      };
    default:
      return block;
  }
}

function voiced(runs: Runs): Runs {
  return runs.map((run) => ({ ...run, voice: true }));
}
