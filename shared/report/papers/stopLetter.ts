import type { PurposeCode } from '../../consent/purposes.ts';
import type { ConsentTexts } from '../../consent-texts/consentTexts.ts';
import { fillText, unfilledIn, type FieldValues } from '../../consent-texts/fillText.ts';
import { consentPapers } from '../../text/nl/consentPapers.ts';
import type { ReportBlock, ReportDocument } from '../reportDocument.ts';
import { plain } from '../runs.ts';
import {
  boxesCell,
  dayOf,
  formRow,
  formTable,
  heading,
  paper,
  paragraph,
  writingCell,
} from './paper.ts';

export interface StopLetterFacts {
  readonly texts: ConsentTexts;
  readonly code: PurposeCode;
  readonly tone: 'informal' | 'formal';
  /** False when nothing was handed over, for example when questions were asked (T2). */
  readonly hasFile: boolean;
  /** From the register, the analysis and the scientist; `soort` follows from the purpose. */
  readonly values: FieldValues;
}

/** The line that says which file it was. */
const FILE_LINE = 1;

/** The names between braces that still have no value; the letter is not made while there are any. */
export function stopLetterGaps(facts: StopLetterFacts): readonly string[] {
  const { subject } = facts.texts.letter;
  return unfilledIn([subject, ...linesOf(facts).flat()], valuesOf(facts));
}

/**
 * Asks one recipient to destroy a copy, with a slip to answer. It holds nothing of the analysis, and
 * never why somebody stopped or who did.
 */
export function stopLetter(facts: StopLetterFacts, date: string): ReportDocument {
  const values = valuesOf(facts);
  const fill = (text: string) => fillText(text, values);
  // A code is one word: it does not break at its hyphen.
  const title = fill(facts.texts.letter.subject).replace(/-(?=\d)/gu, '\u2011');
  const blocks = linesOf(facts).map((line): ReportBlock =>
    typeof line === 'string'
      ? paragraph(plain(fill(line)))
      : {
          kind: 'list',
          ordered: false,
          items: line.map((item) => ({ runs: [plain(fill(item))], indent: 0 })),
          together: true,
        },
  );
  return paper({
    title,
    code: values['code'] ?? '',
    mark: consentPapers.mark.letter,
    footer: title,
    date,
    blocks: [dayOf(date), ...blocks, ...slip(values)],
  });
}

function linesOf({
  texts,
  code,
  tone,
  hasFile,
}: StopLetterFacts): readonly (string | readonly string[])[] {
  const { lines, extra } = texts.letter[tone];
  const more = extra[code];
  return lines.flatMap((line, index) => {
    if (index !== FILE_LINE) return [line];
    const file = hasFile ? [line] : [];
    return more === undefined ? file : [...file, more];
  });
}

function valuesOf({ texts, code, values }: StopLetterFacts): FieldValues {
  const kind = texts.letter.kindOf[code];
  return kind === undefined ? values : { soort: fillText(kind, values), ...values };
}

/** Comes back on its own: it says to whom, and of what it is the answer. */
function slip(values: FieldValues): readonly ReportBlock[] {
  const { title, caption, back, rows } = consentPapers.letterSlip;
  const sender = [values['afzender'], values['organisatie']].filter(Boolean).join(', ');
  return [
    heading(2, title, true),
    { ...paragraph(plain(back(values['uiterste_datum'] ?? '', sender))), keepNext: true },
    {
      ...formTable(caption(values['code'] ?? ''), [
        formRow(rows.done, boxesCell(rows.options, rows.done)),
        formRow(rows.kept, writingCell(rows.kept, 'gebleven', 4)),
        formRow(rows.given, writingCell(rows.given, 'doorgegeven', 3)),
        formRow(rows.signed, writingCell(rows.signed, 'ondertekening', 3)),
      ]),
      head: consentPapers.slipHead,
    },
  ];
}
