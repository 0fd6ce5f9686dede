import { joinWords } from '../text/nl/joinWords.ts';
import type { InfoText } from './consentTexts.ts';

/** What stands between braces in a text, by the name it has there. One thing a line where it is a list. */
export type FieldValues = Readonly<Record<string, string>>;

const FIELD = /\{([a-z_A-Z0-9]+)\}/gu;

/** The names between braces, each once, in the order in which they come. */
export function fieldsIn(texts: readonly string[]): readonly string[] {
  return [
    ...new Set(texts.flatMap((text) => [...text.matchAll(FIELD)].map(([, name]) => name))),
  ].flatMap((name) => (name === undefined ? [] : [name]));
}

/** The names that have no value yet. */
export function unfilledIn(texts: readonly string[], values: FieldValues): readonly string[] {
  return fieldsIn(texts).filter((name) => valueOf(values, name) === '');
}

/** The text with everything between braces filled in; what is not known stays as it was. */
export function fillText(text: string, values: FieldValues): string {
  return text.replace(FIELD, (braced, name: string, at: number) => {
    const value = valueOf(values, name);
    if (value === '') return braced;
    return beginsSentence(text.slice(0, at)) ? withCapital(value) : value;
  });
}

/** Everything of an information text that is read or heard. */
export function textsOfInfo(info: InfoText): readonly string[] {
  return [
    info.title,
    ...info.parts.flatMap(({ heading, text }) => [heading, text]),
    ...info.core.map(({ sentence }) => sentence),
    info.teachBack,
    info.stopped,
  ];
}

/** An information text with its fields filled in. */
export function fillInfo(info: InfoText, values: FieldValues): InfoText {
  const filled = (text: string) => fillText(text, values);
  return {
    title: filled(info.title),
    parts: info.parts.map(({ name, heading, text }) => ({
      name,
      heading: filled(heading),
      text: filled(text),
    })),
    core: info.core.map(({ sentence, picture }) => ({ sentence: filled(sentence), picture })),
    teachBack: filled(info.teachBack),
    stopped: filled(info.stopped),
    answers: info.answers,
  };
}

/** A list of names or questions reads as one stretch, inside a sentence that has its own full stop. */
function valueOf(values: FieldValues, name: string): string {
  const lines = (values[name] ?? '')
    .split('\n')
    .map((line) => line.trim().replace(/\.+$/u, ''))
    .filter((line) => line !== '');
  return joinWords(lines);
}

function beginsSentence(before: string): boolean {
  return /(^|[.?!]\s*)$/u.test(before);
}

function withCapital(words: string): string {
  return words.charAt(0).toLocaleUpperCase('nl') + words.slice(1);
}
