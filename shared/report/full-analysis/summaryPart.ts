import { isBlank } from '../../analysis/prose.ts';
import { reportText } from '../../text/nl/report.ts';
import { reportEnd } from '../../text/nl/reportEnd.ts';
import { inlineRuns } from '../proseBlocks.ts';
import type { ReportCase } from '../reportCase.ts';
import type { ListItem } from '../reportDocument.ts';
import { unknown, type Part } from './partBlocks.ts';

const text = reportEnd.summary;

/** Part 10: a few points of equal weight, kept on one page. */
export function summaryPart(of: ReportCase): Part {
  const items = of.analysis.summaryPoint
    .filter((point) => !isBlank(point.text))
    .map((point): ListItem => ({ runs: inlineRuns(point.text), indent: 0 }));
  return {
    id: 'samenvatting',
    title: reportText.parts.summary,
    lead: items.length === 0 ? '' : text.lead(items.length),
    blocks:
      items.length === 0
        ? [unknown(text.empty)]
        : [{ kind: 'list', ordered: true, items, together: true }],
  };
}
