import { textLevelOf } from '../../consent-texts/chooseLevel.ts';
import type {
  ConsentTexts,
  FormField,
  InfoText,
  TextCode,
} from '../../consent-texts/consentTexts.ts';
import {
  fillInfo,
  fillText,
  textsOfInfo,
  unfilledIn,
  type FieldValues,
} from '../../consent-texts/fillText.ts';
import type { InformationLevel } from '../../analysis/consent.ts';
import { consentPapers } from '../../text/nl/consentPapers.ts';
import type { Cell, ReportBlock, ReportDocument } from '../reportDocument.ts';
import { plain } from '../runs.ts';
import { boxesCell, filledCell, formRow, formTable, heading, paper, writingCell } from './paper.ts';

export interface FormQuestion {
  readonly code: TextCode;
  readonly values: FieldValues;
  /** Something does hang on the answer: it is said. */
  readonly hasConsequence: boolean;
}

export interface ConsentFormFacts {
  readonly texts: ConsentTexts;
  /** How the person is called. */
  readonly person: string;
  /** Whole years; only of a youth. */
  readonly age: number | null;
  readonly level: InformationLevel;
  /** A child too young to decide only gives an opinion. */
  readonly isOpinion: boolean;
  /** Who decides, as it is told to this person. */
  readonly whoDecides: readonly string[];
  /** What holds for the whole form, `jongere_of_code` included. */
  readonly values: FieldValues;
  /** First digits of the fingerprint of what is told. */
  readonly checkCode: string;
  readonly questions: readonly FormQuestion[];
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
 * The form of one person: every question with its own text and its own empty boxes. Nothing is
 * ticked, and no box is for everything.
 */
export function consentForm(facts: ConsentFormFacts, date: string): ReportDocument {
  const { form, version } = facts.texts;
  const values: FieldValues = { ...facts.values, infoversie: version };
  const fill = (text: string) => fillText(text, values);
  const blocks: ReportBlock[] = [
    { kind: 'lead', runs: [plain(subtitleOf(facts))] },
    ...whoDecides(facts),
  ];
  for (const part of form.parts) {
    if (part.perPurpose) {
      blocks.push(
        ...facts.questions.flatMap((question) => questionBlocks(facts, question, part.fields)),
      );
      continue;
    }
    blocks.push(heading(2, part.heading));
    if (part.text !== '') blocks.push({ kind: 'paragraph', runs: [plain(fill(part.text))] });
    if (part.fields.length === 0) continue;
    blocks.push(
      formTable(
        consentPapers.formTable(part.heading),
        part.fields
          .filter(({ id }) => id !== 'leeftijd' || facts.age !== null)
          .map((field) =>
            formRow(fill(field.label), generalAnswer(facts, field, fill), field.hint),
          ),
      ),
    );
  }
  return paper({
    title: fill(form.title),
    code: values['code'] ?? '',
    mark: consentPapers.mark.form,
    footer: consentPapers.formFooter(version, facts.checkCode),
    date,
    blocks: [...blocks, ...stopSlip(facts, fill)],
  });
}

/** What only somebody who decides is asked. */
const decidersOnly: readonly string[] = ['alleenAls', 'bedenktijd'];

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
  return [
    heading(2, consentPapers.whoDecides),
    ...lines.map((line): ReportBlock => ({ kind: 'paragraph', runs: [plain(line)] })),
  ];
}

function questionBlocks(
  facts: ConsentFormFacts,
  question: FormQuestion,
  fields: readonly FormField[],
): readonly ReportBlock[] {
  const info = fillInfo(infoOf(facts, question), question.values);
  const consequence = fillText(consequenceOf(facts, question), question.values);
  const told =
    facts.level === 'pictogram' && info.core.length > 0
      ? [
          {
            kind: 'list' as const,
            ordered: false,
            items: info.core.map(({ sentence }) => ({
              runs: [plain(sentence)],
              indent: 0 as const,
            })),
          },
        ]
      : info.parts.flatMap(({ name, heading: title, text }): readonly ReportBlock[] => [
          heading(3, title),
          { kind: 'paragraph', runs: [plain(text)] },
          ...(name === 'neeZeggenMag' && consequence !== ''
            ? [{ kind: 'paragraph' as const, runs: [plain(consequence)] }]
            : []),
        ]);
  return [
    heading(2, info.title, true),
    ...told,
    ...(facts.isOpinion
      ? [
          {
            kind: 'paragraph' as const,
            runs: [plain(consentPapers.opinion)],
            keepNext: true as const,
          },
        ]
      : []),
    formTable(
      consentPapers.answerTable(info.title),
      fields
        .filter(({ id }) => id !== 'tekst' && !(facts.isOpinion && decidersOnly.includes(id)))
        .map((field) => {
          const label = fillText(field.label, { titel: info.title });
          if (field.id === 'antwoord') return formRow(label, answerBoxes(info));
          const tag = `${question.code}-${field.id}`;
          if (field.id === 'terugverteld') {
            return formRow(label, writingCell(label, tag, 4), info.teachBack);
          }
          return formRow(label, writingCell(label, tag, 2), field.hint);
        }),
    ),
  ];
}

function answerBoxes({ answers, title }: InfoText): Cell {
  if (answers === null) return filledCell(consentPapers.fixedNo);
  return boxesCell([answers.yes, answers.no, answers.later], title);
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
    { kind: 'paragraph', runs: [plain(fill(slip.text))], keepNext: true },
    formTable(
      slip.heading,
      slip.fields.map((field, index) => {
        const label = field.replace(/:?\s*_+\s*$/u, '');
        return formRow(label, writingCell(label, `stoppen-${String(index + 1)}`));
      }),
    ),
  ];
}

function infoOf({ texts, level }: ConsentFormFacts, { code }: FormQuestion): InfoText {
  return texts.purposes[code].levels[textLevelOf(level)];
}

function consequenceOf(
  { texts, level }: ConsentFormFacts,
  { code, hasConsequence }: FormQuestion,
): string {
  const { consequence } = texts.purposes[code];
  if (consequence === null || !(hasConsequence || consequence.always)) return '';
  return consequence.levels[textLevelOf(level)];
}
