import { isBlank } from '../../analysis/prose.ts';
import { capital, reportText } from '../../text/nl/report.ts';
import { reportEnd } from '../../text/nl/reportEnd.ts';
import { inlineRuns } from '../proseBlocks.ts';
import type { ReportCase } from '../reportCase.ts';
import type { ListItem } from '../reportDocument.ts';
import { source } from '../runs.ts';
import { unknown, type Part } from './partBlocks.ts';

const text = reportEnd.summary;

/** Part 10: a few points of equal weight, kept on one page. */
export function summaryPart(of: ReportCase): Part {
  const items = of.analysis.summaryPoint
    .filter((point) => !isBlank(point.text))
    .map(({ text: words, hypotheses }): ListItem => {
      const rest = of.pointers('hypothesis', hypotheses);
      const from = rest === '' ? [] : [source(` ${capital(rest)}.`)];
      return { runs: [...inlineRuns(words), ...from], indent: 0 };
    });
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
