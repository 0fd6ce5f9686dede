import type { Entity } from '../../analysis/analysis.ts';
import { isBlank, type Prose } from '../../analysis/prose.ts';
import { joinWords } from '../../text/nl/joinWords.ts';
import { sharingLegal } from '../../text/nl/sharingLegal.ts';
import { lead, paragraph } from '../full-analysis/partBlocks.ts';
import { cellProse } from '../proseBlocks.ts';
import { ownWordsRuns } from '../quotedRuns.ts';
import type { ReportCase } from '../reportCase.ts';
import type { Cell, ReportBlock, Row } from '../reportDocument.ts';
import { cell, plain, row, textParagraph, wordsCell } from '../runs.ts';
import { heading } from './copyDocument.ts';
import { disputers } from './disputers.ts';
import { bare } from './proposal.ts';
import { whenOf } from './proposalParts.ts';

const text = sharingLegal.objections;

/** Who does not recognise a thought, or tells an event otherwise, beside it and in own words. */
export function objections(of: ReportCase): readonly ReportBlock[] {
  const rows = [...toThoughts(of), ...toEvents(of)];
  return [
    heading(2, text.title),
    ...(rows.length === 0
      ? [paragraph(plain(text.none))]
      : [
          lead(text.lead),
          {
            kind: 'table' as const,
            tone: 'neutral' as const,
            caption: text.caption,
            head: text.head,
            rows,
            widths: [0.22, 0.36, 0.42],
          },
        ]),
  ];
}

function toThoughts(of: ReportCase): readonly Row[] {
  return of.analysis.hypothesis.flatMap((hypothesis) =>
    of.analysis.position.flatMap(({ hypothesis: id, agrees, participant, words }): Row[] => {
      if (id !== hypothesis.id || (agrees !== 'no' && agrees !== 'partly')) return [];
      const name = hypothesis.shortName.trim() || bare(hypothesis.text);
      return [
        row(
          wordsCell(of.nameAndRelation(participant) ?? text.someone, true),
          wordsCell(text.hypothesis(name)),
          cell(textParagraph(plain(text.answer[agrees])), ...inOwnWords(words)),
        ),
      ];
    }),
  );
}

function toEvents(of: ReportCase): readonly Row[] {
  return of.analysis.lifeEvent
    .filter(({ disputed }) => !isBlank(disputed))
    .map((event) =>
      row(
        wordsCell(disputedBy(of, event), true),
        wordsCell(`${text.event(whenOf(event))}: ${bare(event.text)}`),
        cell(...cellProse(event.disputed)),
      ),
    );
}

function disputedBy(of: ReportCase, event: Entity<'lifeEvent'>): string {
  const names = disputers(of.analysis, event).flatMap((id) => of.nameAndRelation(id) ?? []);
  return names.length === 0 ? text.someone : joinWords(names);
}

function inOwnWords(words: Prose): Cell {
  return isBlank(words)
    ? [textParagraph(plain(text.noWords))]
    : [{ style: 'quote', runs: ownWordsRuns(words), list: null }];
}
