import type { Analysis } from '../analysis/analysis.ts';
import type { ConsentPurpose, InformationLevel } from '../analysis/consent.ts';
import { callingName } from '../analysis/people.ts';
import { isBlank, plainText } from '../analysis/prose.ts';
import { consentFields } from '../text/nl/consentFields.ts';
import { consentScreen } from '../text/nl/consentScreen.ts';
import type { AskedFacts } from './askedFacts.ts';
import { textLevelOf } from './chooseLevel.ts';
import type { ConsentTexts, InfoText } from './consentTexts.ts';
import { fillInfo, fillText, textsOfInfo, unfilledIn, type FieldValues } from './fillText.ts';
import { knownValues } from './knownValues.ts';
import { scopeField } from './purposeCode.ts';
import { whoDecidesTexts } from './whoDecides.ts';

/** How it is told: the level, what was filled in by hand, and whether something hangs on it. */
export interface Telling {
  readonly level: InformationLevel;
  readonly values: FieldValues;
  readonly hasConsequence: boolean;
}

/** Everything one person is told about one question, with what is filled in. */
export interface ToldText {
  readonly info: InfoText;
  readonly whoDecides: readonly string[];
  /** Empty unless something does hang on the answer. */
  readonly consequence: string;
  /** Names between braces that nobody filled in yet; nothing is asked while there are any. */
  readonly gaps: readonly string[];
  /** The values it was filled with. */
  readonly values: FieldValues;
}

export interface ToldContext {
  readonly analysis: Analysis;
  readonly texts: ConsentTexts;
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

/** The texts of one question to one person, filled with what is known and what was given. */
export function toldText(
  { analysis, texts, date }: ToldContext,
  facts: AskedFacts,
  { level, values: given, hasConsequence }: Telling,
): ToldText {
  const { code, text, authorityNames, person, child } = facts;
  const known = knownValues({ analysis, texts, date, authorityNames });
  const values = { ...known, broerzus: callingName(child), ...given };
  const ofChild = { ...values, jongere: callingName(child) };
  const info = texts.purposes[text].levels[textLevelOf(level)];
  const who = whoDecidesTexts(texts, { analysis, person, child: child.id, code, level, date });
  const { consequence } = texts.purposes[text];
  const isSaid = consequence !== null && (hasConsequence || consequence.always);
  const hangs = isSaid ? consequence.levels[textLevelOf(level)] : '';
  const gaps = [...unfilledIn([...textsOfInfo(info), hangs], values), ...unfilledIn(who, ofChild)];
  return {
    info: fillInfo(info, values),
    whoDecides: who.map((text) => fillText(text, ofChild)),
    consequence: fillText(hangs, values),
    gaps: [...new Set(gaps)],
    values,
  };
}

/** What was filled in by hand for the same purpose before, newest answer first: nobody types twice. */
export function earlierValues(analysis: Analysis, purpose: ConsentPurpose): FieldValues {
  const values: Record<string, string> = {};
  const records = analysis.consent.filter((one) => one.purpose === purpose && !isBlank(one.note));
  for (const { note } of records) Object.assign(values, valuesInNote(plainText(note)));
  return values;
}

/** What was filled in by hand, a line each, so that the note of the answer says what was told. */
export function noteOfValues(given: FieldValues): string {
  return Object.entries(given)
    .filter(([name, value]) => value.trim() !== '' && consentFields[name] !== undefined)
    .map(([name, value]) => {
      const label = consentFields[name] ?? name;
      return consentScreen.fieldLine(label, inOneLine(value));
    })
    .join('\n');
}

/** Reads back what `noteOfValues` wrote, in whatever else the note says. */
export function valuesInNote(note: string): FieldValues {
  const values: Record<string, string> = {};
  for (const line of note.split('\n')) {
    for (const [name, label] of Object.entries(consentFields)) {
      const start = consentScreen.fieldLine(label, '');
      if (!line.startsWith(start)) continue;
      values[name] = line.slice(start.length).trim().split('; ').join('\n');
    }
  }
  return values;
}

/** The value that says with whom it is shared: it is kept with the answer as its scope. */
export function scopeOf(code: AskedFacts['code'], values: FieldValues): string {
  const field = scopeField(code);
  return field === null ? '' : inOneLine(values[field] ?? '').slice(0, LONGEST_SCOPE);
}

const LONGEST_SCOPE = 300;

function inOneLine(value: string): string {
  return value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('; ');
}
