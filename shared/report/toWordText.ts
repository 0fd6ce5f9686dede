import {
  AlignmentType,
  Bookmark,
  CheckBox,
  InternalHyperlink,
  Paragraph,
  TextRun,
  type IParagraphOptions,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import { softBreak } from '../analysis/prose.ts';
import { itemStays } from './keptOnPage.ts';
import { printable } from './printable.ts';
import { listInstances } from './listInstances.ts';
import type { Heading, List, Panel, ReportRun, Runs } from './reportDocument.ts';
import { WordAnswer } from './toWordAnswer.ts';
import { wordMark } from './toWordMark.ts';
import { bulletNumbering, partNumbering, stepNumbering } from './toWordStyles.ts';

/** Runs with their character styles; a soft break becomes a line break. */
export function wordRuns(runs: Runs): readonly ParagraphChild[] {
  return runs.flatMap((run): readonly ParagraphChild[] => {
    if (run.mark !== undefined) return wordMark(run.mark);
    if (run.answer !== undefined) return [new WordAnswer(run.answer, run.text)];
    if (run.box !== undefined) return [new CheckBox({ alias: printable(run.box) })];
    const lines = run.text.replace(/\r?\n/gu, softBreak).split(softBreak);
    const children = lines.map((line, index) => textRun(run, line, index > 0));
    return run.to === undefined ? children : [new InternalHyperlink({ anchor: run.to, children })];
  });
}

export function wordParagraph(
  style: string | undefined,
  runs: Runs,
  more: IParagraphOptions = {},
): Paragraph {
  return new Paragraph({
    ...(style === undefined ? {} : { style }),
    ...more,
    children: [...wordRuns(runs)],
  });
}

export function wordHeading(heading: Heading, isAtTop = false): Paragraph {
  const text = wordRuns(heading.runs ?? [{ text: heading.text }]);
  const children = heading.id === null ? text : [new Bookmark({ id: heading.id, children: text })];
  return new Paragraph({
    style: `Heading${heading.level}`,
    children,
    ...(heading.newPage ? { pageBreakBefore: true } : {}),
    ...(heading.newPage || isAtTop ? { spacing: { before: 0 } } : {}),
    ...(heading.numbered ? { numbering: { reference: partNumbering, level: 0 } } : {}),
  });
}

const panelStyles = {
  thought: 'Thought',
  dropped: 'Dropped',
  differs: 'Differs',
  unknown: 'Unknown',
  help: 'Help',
  notice: 'Notice',
} as const;

export function wordPanel(panel: Panel): Paragraph {
  return wordParagraph(
    panelStyles[panel.panel],
    panel.runs,
    panel.keepNext ? { keepNext: true } : {},
  );
}

/** `nextInstance` keeps the numbers of one list, and of one level, apart from the next. */
export function wordList(
  list: List,
  nextInstance: () => number,
  first: IParagraphOptions = {},
): readonly Paragraph[] {
  const items = list.items.map(({ ordered = list.ordered, indent }) => ({ ordered, indent }));
  const instances = listInstances(items, nextInstance);
  return list.items.map((item, index) => {
    const isLast = index === list.items.length - 1;
    return wordParagraph('ListParagraph', item.runs, {
      ...(index === 0 ? first : {}),
      numbering: {
        reference: items[index]?.ordered === true ? stepNumbering : bulletNumbering,
        level: item.indent,
        instance: instances[index] ?? 0,
      },
      alignment: AlignmentType.LEFT,
      ...((list.together && !isLast) || itemStays(list.items, index) ? { keepNext: true } : {}),
      keepLines: true,
    });
  });
}

function textRun(run: ReportRun, line: string, breakBefore: boolean): TextRun {
  const styleId = characterStyle(run);
  const options: IRunOptions = {
    text: printable(line),
    ...(breakBefore ? { break: 1 } : {}),
    ...(styleId === null ? {} : { style: styleId }),
    // A character style holds one voice; a second one is added to it.
    ...(run.strong && styleId !== 'Strong' ? boldRun : {}),
    ...(run.emphasis && styleId !== 'Emphasis' ? italicRun : {}),
  };
  return new TextRun(options);
}

const boldRun: IRunOptions = { bold: true };
const italicRun: IRunOptions = { italics: true };

function characterStyle(run: ReportRun): string | null {
  if (run.to !== undefined) return 'Hyperlink';
  if (run.voice) return 'Voice';
  if (run.source) return 'Source';
  if (run.strong) return 'Strong';
  return run.emphasis ? 'Emphasis' : null;
}
