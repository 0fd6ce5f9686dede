import type { Analysis, Entity } from '../analysis/analysis.ts';
import { plainText, type Prose } from '../analysis/prose.ts';
import { smallWords } from '../text/nl/summaryCheck.ts';

/** Words are compared by their beginning, so that "regel" and "regels" are one. */
const STEM = 5;
const SHORTEST = 3;
/** From here on a word tells something by itself. */
const LONG = 8;
const TELLING = /[\p{L}\p{N}]+/gu;
/** Two own words long is no quotation but a word set apart. */
const QUOTED_WORDS = 3;

/** The beginnings of all words that stand in the analysis outside the summary. */
export function knownStems(analysis: Analysis): ReadonlySet<string> {
  const names = analysis.participant.flatMap((person) => [person.name, person.callingName]);
  const called = [...analysis.loop, ...analysis.source].map(titleOf);
  const lines = [...names, ...called, analysis.cover.title].join(' ');
  const known = new Set(wordsOf(lines).map(stemOf));
  for (const text of textsOutside(analysis)) for (const stem of stemsOf(text)) known.add(stem);
  return known;
}

/**
 * The first word of a point that tells something known nowhere else: a name, a number or a long
 * word. Short words are left alone: they are seldom a fact. Null when all are known.
 */
export function unknownWord(text: string, known: ReadonlySet<string>): string | null {
  const [first = ''] = text.match(TELLING) ?? [];
  const telling = (text.match(TELLING) ?? []).filter(
    (word) => /^\p{N}/u.test(word) || isName(word, word === first) || word.length >= LONG,
  );
  return telling.find((word) => !isSmall(word) && !known.has(stemOf(word))) ?? null;
}

/** What stands between quotation marks and is longer than a word or two. */
export function quotedParts(text: string): readonly string[] {
  return [...text.matchAll(/“([^”]+)”|"([^"]+)"/gu)]
    .map((match) => plainly(match[1] ?? match[2] ?? ''))
    .filter((part) => part.split(' ').length >= QUOTED_WORDS);
}

/** Everything that anybody said in this analysis, as one plain string. */
export function saidByAnybody(analysis: Analysis): string {
  const voices: readonly Prose[] = [
    ...analysis.helpRequest.flatMap(({ ownWords, ownExplanation }) => [ownWords, ownExplanation]),
    ...analysis.quote.map(({ words }) => words),
    ...analysis.lifeEvent.map(({ meaning }) => meaning),
    ...analysis.position.map(({ words }) => words),
    ...analysis.evidence.map(({ text }) => text),
    ...analysis.experience.map(({ words }) => words),
    analysis.cover.coverQuote,
    analysis.futurePerspective.ownWords,
  ];
  return voices.map((voice) => plainly(plainText(voice))).join('\n');
}

function titleOf(item: Entity<'loop'> | Entity<'source'>): string {
  return 'name' in item ? item.name : item.title;
}

function plainly(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

// Texts stay the same object until they change, so that a key press looks at one text.
const stems = new WeakMap<Prose, readonly string[]>();

function stemsOf(text: Prose): readonly string[] {
  const known = stems.get(text);
  if (known !== undefined) return known;
  const fresh = wordsOf(plainText(text)).map(stemOf);
  stems.set(text, fresh);
  return fresh;
}

function stemOf(word: string): string {
  return word.toLowerCase().slice(0, STEM);
}

function wordsOf(text: string): readonly string[] {
  return (text.match(TELLING) ?? []).filter(
    (word) => word.length >= SHORTEST || /^\p{N}/u.test(word),
  );
}

function isName(word: string, isFirst: boolean): boolean {
  return !isFirst && word.length >= SHORTEST && /^\p{Lu}\p{Ll}/u.test(word);
}

function isSmall(word: string): boolean {
  return smallWords.has(word.toLowerCase());
}

function textsOutside(analysis: Analysis): readonly Prose[] {
  return [
    ...analysis.helpRequest.flatMap((item) => [item.ownWords, item.wish, item.ownExplanation]),
    ...analysis.quote.map(({ words }) => words),
    ...analysis.lifeEvent.flatMap(({ text, meaning }) => [text, meaning]),
    ...analysis.domainNote.flatMap(({ now, strength, wish }) => [now, strength, wish]),
    ...analysis.factor.map(({ text }) => text),
    ...analysis.hypothesis.flatMap((item) => [item.text, item.prediction, item.test, item.result]),
    ...analysis.evidence.map(({ text }) => text),
    ...analysis.position.map(({ words }) => words),
    ...analysis.link.map(({ why }) => why),
    ...analysis.loop.flatMap(({ story, whereToBreak }) => [story, whereToBreak]),
    ...analysis.lead.flatMap(({ text, firstStep }) => [text, firstStep]),
    ...analysis.intervention.flatMap(({ text, because }) => [text, because]),
    analysis.cover.thisIs,
    analysis.cover.triggerNote,
  ];
}
