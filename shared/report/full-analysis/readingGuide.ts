import { reportText } from '../../text/nl/report.ts';
import type { ReportBlock, ReportRun } from '../reportDocument.ts';
import { plain, source, strong } from '../runs.ts';
import { panel, paragraph, subHeading, type Part } from './partBlocks.ts';

const text = reportText.guide;
/** How many parts each group of the guide holds. */
const GROUP_SIZES = [3, 3, 3, 4];

/** The contents as a guide: groups of links, and a live sample of every form. */
export function readingGuide(parts: readonly Part[], youthName: string): readonly ReportBlock[] {
  return [
    { kind: 'heading', level: 2, text: text.title, id: null, numbered: false, newPage: true },
    paragraph(plain(text.intro(youthName))),
    { kind: 'list', ordered: false, items: groups(parts).map((runs) => ({ runs, indent: 0 })) },
    subHeading(text.formsTitle),
    paragraph(plain(text.formsIntro)),
    paragraph(plain(text.fact), source(text.factSource)),
    { kind: 'quote', runs: [{ text: text.saying, voice: true }], source: text.sayingSource },
    panel('thought', ...sample(text.thought)),
    panel('differs', ...sample(text.differs)),
    panel('unknown', ...sample(text.unknown)),
  ];
}

function sample([start, rest]: readonly string[]): readonly ReportRun[] {
  return [strong(start ?? ''), plain(rest ?? '')];
}

function groups(parts: readonly Part[]): readonly (readonly ReportRun[])[] {
  let next = 0;
  return GROUP_SIZES.map((size, group) => {
    const runs: ReportRun[] = [strong(text.groups[group] ?? '')];
    for (const part of parts.slice(next, next + size)) {
      next += 1;
      const isFirst = runs.length === 1;
      runs.push(plain(`${isFirst ? ' ' : ', '}${String(next)}\u00a0`), {
        text: part.title,
        to: part.id,
      });
    }
    return runs;
  });
}
