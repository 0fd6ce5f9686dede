import type { InformationLevel } from '../analysis/consent.ts';
import type { ByLevel, TextLevel } from './consentTexts.ts';

/** The form of the information that fits an age in whole years; null is an adult or unknown. */
export function proposedLevel(age: number | null): InformationLevel {
  if (age === null || age >= 18) return 'adult';
  if (age >= 12) return 'twelveToFifteen';
  return age >= 8 ? 'eightToEleven' : 'pictogram';
}

/** The text that goes with a form: pictures show the core of what is spoken. */
export function textLevelOf(level: InformationLevel): TextLevel {
  return level === 'pictogram' ? 'spoken' : level;
}

const nearest: Readonly<Record<TextLevel, readonly TextLevel[]>> = {
  adult: ['adult', 'twelveToFifteen'],
  twelveToFifteen: ['twelveToFifteen', 'adult'],
  eightToEleven: ['eightToEleven', 'spoken', 'twelveToFifteen'],
  spoken: ['spoken', 'twelveToFifteen', 'adult'],
};

/** The text at a level, or at the nearest that was written; null when there is none. */
export function atLevel<Value>(texts: ByLevel<Value>, level: TextLevel): Value | null {
  for (const candidate of nearest[level]) {
    const text = texts[candidate];
    if (text !== undefined) return text;
  }
  return null;
}
