import { callingName, personById, youthOf } from '../../analysis/people.ts';
import type { EntityId } from '../../base/ids.ts';
import { accessText } from '../../text/nl/accessCopy.ts';
import { paragraph } from '../full-analysis/partBlocks.ts';
import type { ListItem, ReportBlock, Runs } from '../reportDocument.ts';
import { plain } from '../runs.ts';
import type { AccessPart } from './accessPlans.ts';
import { contactOf } from './contactOf.ts';
import { heading } from './copyDocument.ts';
import type { CopyMaking } from './copyMaking.ts';

export interface FirstPage {
  readonly making: CopyMaking;
  readonly person: EntityId;
  /** The parts that are printed, in order. */
  readonly parts: readonly AccessPart[];
  /** Nothing is kept about this person. */
  readonly isEmpty: boolean;
  readonly hasFiles: boolean;
}

/** What this is, how it is ordered, what is not in it and why, and what to do when it is wrong. */
export function accessFirstPage(page: FirstPage): readonly ReportBlock[] {
  const { making, person, parts, isEmpty } = page;
  const { what, order, left, wrong } = accessText;
  const reader = personById(making.analysis, person);
  const name = reader === null ? making.recipient.name : callingName(reader);
  const isYouth = youthOf(making.analysis)?.id === person;
  const leftOut = [
    left.others,
    ...(isYouth ? [] : [left.notYours]),
    left.empty,
    ...(page.hasFiles ? [left.files] : []),
  ];
  return [
    heading(2, what.title),
    ...what.lines(name).map((line) => paragraph(plain(line))),
    heading(2, order.title),
    paragraph(plain(isEmpty ? order.nothing : order.lead), plain(' '), ...ways(parts)),
    heading(2, left.title),
    list(leftOut),
    heading(2, wrong.title),
    list(wrong.steps),
    paragraph(plain(wrong.ask(contactOf(making.analysis)))),
  ];
}

/** "1 Wie je bent, 2 Waar het om gaat, ..." as links. */
function ways(parts: readonly AccessPart[]): Runs {
  return parts.flatMap(({ id, title }, index): Runs => {
    const isLast = index === parts.length - 1;
    return [
      { text: `${String(index + 1)}\u00a0${title.replaceAll(' ', '\u00a0')}`, to: id },
      plain(isLast ? '.' : ', '),
    ];
  });
}

function list(lines: readonly string[]): ReportBlock {
  const items = lines.map((line): ListItem => ({ runs: [plain(line)], indent: 0 }));
  return { kind: 'list', ordered: false, items };
}
