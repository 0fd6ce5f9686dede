import { textLevelOf } from '../../consent-texts/chooseLevel.ts';
import type { FormField, FormPart } from '../../consent-texts/consentTexts.ts';
import {
  fillText,
  textsOfInfo,
  unfilledIn,
  type FieldValues,
} from '../../consent-texts/fillText.ts';
import type { InformationLevel } from '../../analysis/consent.ts';
import { consentPapers } from '../../text/nl/consentPapers.ts';
import type { Cell, ReportBlock, ReportDocument } from '../reportDocument.ts';
import { plain } from '../runs.ts';
import { forEveryQuestion, whatThisIs } from './consentOpening.ts';
import { consequenceOf, infoOf, questionBlocks, type Asking } from './consentQuestion.ts';
import {
  boxesCell,
  filledCell,
  formRow,
  formTable,
  heading,
  paper,
  paragraph,
  writingCell,
} from './paper.ts';

export interface ConsentFormFacts extends Asking {
  /** How the person is called. */
  readonly person: string;
  /** Whole years; only of a youth. */
  readonly age: number | null;
  /** Who decides, as it is told to this person. */
  readonly whoDecides: readonly string[];
  /** What holds for the whole form, `jongere_of_code` included. */
  readonly values: FieldValues;
  /** First digits of the fingerprint of what is told. */
  readonly checkCode: string;
}

/** The names between braces that still have no value; the form is not printed while there are any. */
export function consentFormGaps(facts: ConsentFormFacts): readonly string[] {
  const whole = [facts.texts.form.title, ...facts.texts.form.parts.map(({ text }) => text)];
  const asked = facts.questions.flatMap((question) =>
    unfilledIn(
      [...textsOfInfo(infoOf(facts, question)), consequenceOf(facts, question)],
      question.values,
    ),
  );
  const values = { ...facts.values, infoversie: facts.texts.version };
  return [...new Set([...unfilledIn(whole, values), ...asked])];
}

/**
 * The form of one person: first what it is, then every question with its own text and its own empty
 * boxes, then who was there, and last how to stop. Nothing is ticked, and no box is for everything.
 */
export function consentForm(facts: ConsentFormFacts, date: string): ReportDocument {
  const { form, version } = facts.texts;
  const values: FieldValues = { ...facts.values, infoversie: version };
  const fill = (text: string) => fillText(text, values);
  const blocks = form.parts.flatMap((part, index) => {
    if (!part.perPurpose) {
      const newPage = form.parts[index - 1]?.perPurpose === true;
      return partBlocks(facts, part, { newPage, fill });
    }
    return facts.questions.flatMap((_, at) => questionBlocks(facts, at, part.fields));
  });
  return paper({
    title: fill(form.title),
    code: values['code'] ?? '',
    mark: consentPapers.mark.form,
    footer: consentPapers.formFooter(version, facts.checkCode),
    date,
    look: facts.level === 'adult' ? 'form' : 'youthForm',
    blocks: [
      { kind: 'lead', runs: [plain(consentPapers.formFor(facts.person, subtitleOf(facts)))] },
      ...whatThisIs(facts),
      ...whoDecides(facts),
      ...forEveryQuestion(facts),
      ...blocks,
      ...stopSlip(facts, fill),
    ],
  });
}

/** Which of the words of the form fits the level that was chosen. */
const levelOption: Readonly<Record<InformationLevel, number>> = {
  adult: 0,
  twelveToFifteen: 1,
  eightToEleven: 2,
  spoken: 3,
  pictogram: 4,
};

/** "Jij beslist" is not true of a child that only gives an opinion. */
function subtitleOf({ texts, isOpinion, level }: ConsentFormFacts): string {
  return isOpinion ? texts.opening[textLevelOf(level)] : texts.form.subtitle;
}

function whoDecides({ whoDecides: lines }: ConsentFormFacts): readonly ReportBlock[] {
  if (lines.length === 0) return [];
  return [heading(2, consentPapers.whoDecides), ...lines.map((line) => paragraph(plain(line)))];
}

interface PartSetting {
  readonly newPage: boolean;
  readonly fill: (text: string) => string;
}

function partBlocks(
  facts: ConsentFormFacts,
  { heading: title, text, fields }: FormPart,
  { newPage, fill }: PartSetting,
): readonly ReportBlock[] {
  const asked = fields.filter(({ id }) => id !== 'leeftijd' || facts.age !== null);
  return [
    heading(2, title, newPage),
    ...(text === '' ? [] : [{ ...paragraph(plain(fill(text))), keepNext: true as const }]),
    ...(asked.length === 0
      ? []
      : [
          formTable(
            consentPapers.formTable(title),
            asked.map((field) =>
              formRow(fill(field.label), generalAnswer(facts, field, fill), field.hint),
            ),
          ),
        ]),
  ];
}

/** What is known is printed; the rest is for the pen. */
function generalAnswer(
  facts: ConsentFormFacts,
  field: FormField,
  fill: (text: string) => string,
): Cell {
  if (field.id === 'persoon') return filledCell(facts.person);
  if (field.id === 'leeftijd' && facts.age !== null) return filledCell(String(facts.age));
  if (field.id === 'niveau') return filledCell(field.options[levelOption[facts.level]] ?? '');
  if (field.options.length > 0) return boxesCell(field.options, fill(field.label));
  return writingCell(fill(field.label), field.id, field.id === 'handtekening' ? 2 : 1);
}

function stopSlip(
  { texts }: ConsentFormFacts,
  fill: (text: string) => string,
): readonly ReportBlock[] {
  const { slip } = texts.form;
  return [
    heading(2, slip.heading),
    { ...paragraph(plain(fill(slip.text))), keepNext: true },
    formTable(
      slip.heading,
      slip.fields.map((field, index) => {
        const label = field.replace(/:?\s*_+\s*$/u, '');
        return formRow(label, writingCell(label, `stoppen-${String(index + 1)}`));
      }),
    ),
  ];
}
