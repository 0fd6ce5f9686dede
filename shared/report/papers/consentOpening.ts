import { textLevelOf } from '../../consent-texts/chooseLevel.ts';
import { fillText } from '../../consent-texts/fillText.ts';
import { consentPapers } from '../../text/nl/consentPapers.ts';
import type { ReportBlock } from '../reportDocument.ts';
import { plain } from '../runs.ts';
import { consequenceOf, holdsTitle, infoOf, saidOnce, type Asking } from './consentQuestion.ts';
import { heading, paragraph, runIn } from './paper.ts';

/** What the form is, before anything is asked: how many questions, and that a no is fine. */
export function whatThisIs(asking: Asking): readonly ReportBlock[] {
  const { what, questions: title } = consentPapers.opening;
  const { questions } = asking;
  const { count, no, hangs, together } = consentPapers.opening.levels[textLevelOf(asking.level)];
  const hasConsequence = questions.some((question) => consequenceOf(asking, question) !== '');
  return [
    heading(2, what),
    paragraph(plain(count(questions.length))),
    paragraph(plain(hasConsequence && hangs !== '' ? `${no} ${hangs}` : no)),
    paragraph(plain(together)),
    ...(questions.length > 1
      ? [
          heading(2, title),
          {
            kind: 'list' as const,
            ordered: true,
            items: questions.map((question) => ({
              runs: [plain(fillText(infoOf(asking, question).title, question.values))],
              indent: 0 as const,
            })),
          },
        ]
      : []),
  ];
}

/** What holds for every question of the form, told before the first and on one page. */
export function forEveryQuestion(asking: Asking): readonly ReportBlock[] {
  const { parts, hasExceptions } = saidOnce(asking);
  if (parts.length === 0) return [];
  return [
    heading(2, holdsTitle(asking)),
    ...parts.map(({ heading: title, text }) => ({
      ...runIn(title, text),
      keepNext: true as const,
    })),
    ...(hasExceptions ? [paragraph(plain(consentPapers.opening.holds.except))] : []),
  ];
}
