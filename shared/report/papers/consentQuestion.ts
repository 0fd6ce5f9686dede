import { textLevelOf } from '../../consent-texts/chooseLevel.ts';
import type {
  ConsentTexts,
  FormField,
  InfoPartName,
  InfoText,
  TextCode,
} from '../../consent-texts/consentTexts.ts';
import { fillInfo, fillText, type FieldValues } from '../../consent-texts/fillText.ts';
import type { InformationLevel } from '../../analysis/consent.ts';
import { consentPapers } from '../../text/nl/consentPapers.ts';
import type { Cell, ReportBlock, Row } from '../reportDocument.ts';
import { plain } from '../runs.ts';
import {
  boxesCell,
  filledCell,
  formRow,
  formTable,
  heading,
  paragraph,
  runIn,
  writingCell,
} from './paper.ts';

export interface FormQuestion {
  readonly code: TextCode;
  readonly values: FieldValues;
  /** Something does hang on the answer: it is said. */
  readonly hasConsequence: boolean;
}

/** What the questions of one form have in common. */
export interface Asking {
  readonly texts: ConsentTexts;
  readonly level: InformationLevel;
  /** A child too young to decide only gives an opinion. */
  readonly isOpinion: boolean;
  readonly questions: readonly FormQuestion[];
}

/** What is about us and not about one question: said once where it is the same for every question. */
const general: readonly InfoPartName[] = ['hoeJeStopt', 'jeRechten', 'waarKlagen'];

/** What only somebody who decides is asked. */
const decidersOnly: readonly string[] = ['alleenAls', 'bedenktijd'];

export function infoOf({ texts, level }: Asking, { code }: FormQuestion): InfoText {
  return texts.purposes[code].levels[textLevelOf(level)];
}

/** Empty unless something does hang on the answer. */
export function consequenceOf(
  { texts, level }: Asking,
  { code, hasConsequence }: FormQuestion,
): string {
  const { consequence } = texts.purposes[code];
  if (consequence === null || !(hasConsequence || consequence.always)) return '';
  return consequence.levels[textLevelOf(level)];
}

/** What is said before the first question, so that it need not be said at each. */
export interface SaidOnce {
  readonly parts: InfoText['parts'];
  /** A question that says it otherwise says so itself. */
  readonly hasExceptions: boolean;
}

/** The parts that read the same at more than half of the questions that can be answered. */
export function saidOnce(asking: Asking): SaidOnce {
  if (asking.level === 'pictogram') return { parts: [], hasExceptions: false };
  const infos = asking.questions
    .map((question) => fillInfo(infoOf(asking, question), question.values))
    .filter(({ answers }) => answers !== null);
  const sayers = (part: InfoPart) => infos.filter(({ parts }) => parts.some(isSame(part))).length;
  const parts = general.flatMap((name) => {
    const wordings = infos.flatMap((info) => info.parts.filter((part) => part.name === name));
    return wordings.find((part) => sayers(part) > infos.length / 2) ?? [];
  });
  return { parts, hasExceptions: parts.some((part) => sayers(part) < infos.length) };
}

type InfoPart = InfoText['parts'][number];

function isSame(one: InfoPart): (other: InfoPart) => boolean {
  return ({ name, heading: title, text }) =>
    name === one.name && title === one.heading && text === one.text;
}

/** One question with its own text and its own empty boxes, on one page as long as its text allows. */
export function questionBlocks(
  asking: Asking,
  at: number,
  fields: readonly FormField[],
): readonly ReportBlock[] {
  const question = asking.questions[at];
  if (question === undefined) throw new Error(`No question ${String(at)}`);
  const info = fillInfo(infoOf(asking, question), question.values);
  const isOneOfMore = asking.questions.length > 1;
  const told = toldBlocks(asking, question, info);
  const rows = fields
    .filter(({ id }) => id !== 'tekst' && !(asking.isOpinion && decidersOnly.includes(id)))
    .map((field) => answerRow(asking, question, { field, info }));
  return [
    { ...heading(2, info.title, true), numbered: isOneOfMore },
    ...told,
    ...(asking.isOpinion
      ? [{ ...paragraph(plain(consentPapers.opinion)), keepNext } as const]
      : []),
    formTable(consentPapers.answerTable(info.title), rows),
  ];
}

const keepNext = true;

function toldBlocks(
  asking: Asking,
  question: FormQuestion,
  info: InfoText,
): readonly ReportBlock[] {
  if (asking.level === 'pictogram' && info.core.length > 0) {
    const items = info.core.map(({ sentence }) => ({
      runs: [plain(sentence)],
      indent: 0 as const,
    }));
    return [{ kind: 'list', ordered: false, items, together: true }];
  }
  const elsewhere = saidOnce(asking).parts;
  const consequence = fillText(consequenceOf(asking, question), question.values);
  const parts = info.parts.filter((part) => !elsewhere.some(isSame(part)));
  const told = parts.flatMap(({ name, heading: title, text }): readonly ReportBlock[] => {
    const words = name === 'neeZeggenMag' && consequence !== '' ? `${text} ${consequence}` : text;
    // A child reads few words a part: each has a heading of its own.
    if (asking.level === 'eightToEleven') return [heading(3, title), paragraph(plain(words))];
    return [runIn(title, words)];
  });
  if (elsewhere.length === 0) return told;
  const { seeAlso } = consentPapers.opening.levels[textLevelOf(asking.level)];
  return [...told, { ...paragraph(plain(seeAlso(holdsTitle(asking)))), keepNext }];
}

/** The heading above what is said once. */
export function holdsTitle({ questions }: Asking): string {
  const { many, one } = consentPapers.opening.holds;
  return questions.length > 1 ? many : one;
}

interface Answering {
  readonly field: FormField;
  readonly info: InfoText;
}

/** Empty lines below the first. */
const writing = { told: 3, other: 1 } as const;

/** A child may draw what it says. */
const drawing: Readonly<Partial<Record<InformationLevel, number>>> = {
  eightToEleven: 4,
  pictogram: 12,
};

function answerRow(asking: Asking, { code }: FormQuestion, { field, info }: Answering): Row {
  const label = fillText(field.label, { titel: info.title });
  if (field.id === 'antwoord') return formRow(label, answerBoxes(info));
  const tag = `${code}-${field.id}`;
  if (field.id !== 'terugverteld') {
    return formRow(label, writingCell(label, tag, writing.other), field.hint);
  }
  const lines = drawing[asking.level] ?? writing.told;
  return formRow(label, writingCell(label, tag, lines), info.teachBack);
}

function answerBoxes({ answers, title }: InfoText): Cell {
  if (answers === null) return filledCell(consentPapers.fixedNo);
  return boxesCell([answers.yes, answers.no, answers.later], title);
}
