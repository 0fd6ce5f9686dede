import { language } from '../text/nl/language.ts';
import { findAbbreviations, findBareFigures } from './findBits.ts';
import type { Finding } from './finding.ts';
import { promiseLack } from './findPromise.ts';
import { findShapes, isPassive } from './findShapes.ts';
import { findWordings } from './findWordings.ts';
import { isInside, ownWordsIn } from './ownWords.ts';
import { looksFor, readerLimits, type Reader, type ReaderLimits } from './readers.ts';
import { shapeFinding, spanFinding, wordingFinding } from './sayFinding.ts';
import { foldedWord } from './termIndex.ts';
import { figuresOf, readText, type TextFigures } from './textFigures.ts';
import type { TextSpan } from './textSpan.ts';
import { limitFindings, wholeTextFindings } from './wholeText.ts';
import { extraIndex, wordIndexes, type ExtraWord } from './wordLists.ts';

/** How a text reads for somebody. A hint, never a proof: only retelling shows understanding. */
export interface Readability {
  readonly figures: TextFigures & {
    /** Sentences that leave out who does it. */
    readonly passive: number;
    /** Words of the trade that are not explained. */
    readonly jargon: number;
  };
  readonly limits: ReaderLimits;
  /** Every limit of this reader is kept. */
  readonly within: boolean;
  /** In the order of the text; remarks about the text as a whole come first. */
  readonly findings: readonly Finding[];
}

export interface ReadabilityOptions {
  /** Stretches known to be somebody's own words (a block that is a quotation); in order. */
  readonly ownWords?: readonly TextSpan[];
  /** Words that this organisation does not want, with a plain one for each. */
  readonly extraWords?: readonly ExtraWord[];
}

/** Reads a text for somebody. Never throws on any text; linear in its length. */
export function readability(
  text: string,
  reader: Reader,
  options: ReadabilityOptions = {},
): Readability {
  const own = merged([...ownWordsIn(text), ...(options.ownWords ?? [])]);
  const limits = readerLimits[reader];
  const extra = extraIndex(options.extraWords ?? []);
  const indexes = [wordIndexes.blame, wordIndexes.plain, extra];
  const paragraphs = readText(text);
  const findings: Finding[] = [];
  let passive = 0;
  for (const paragraph of paragraphs) {
    paragraph.sentences.forEach((sentence, at) => {
      if (isInside(sentence, own)) return;
      const folded = sentence.words.map(foldedWord);
      const following = paragraph.sentences[at + 1];
      const shapes = findShapes(text, sentence, folded).filter(
        ({ from, to }) => !isInside(spanOf(sentence.words, from, to), own),
      );
      if (isPassive(shapes)) passive += 1;
      for (const shape of shapes) findings.push(shapeFinding(text, sentence, shape));
      const hits = indexes.flatMap((index) =>
        findWordings(text, sentence, folded, index, following !== undefined),
      );
      for (const hit of hits) findings.push(wordingFinding(text, sentence, hit));
      const said = text.slice(sentence.start, sentence.end);
      const next = following === undefined ? '' : text.slice(following.start, following.end);
      const lack = looksFor(reader, 'promise') ? promiseLack(said, folded, next) : null;
      if (lack !== null) {
        findings.push(spanFinding(text, sentence, 'promise', language.messages.promise[lack]()));
      }
    });
  }
  for (const span of findAbbreviations(text, paragraphs)) {
    const word = text.slice(span.start, span.end);
    findings.push(spanFinding(text, span, 'abbreviation', language.messages.abbreviation(word)));
  }
  for (const span of findBareFigures(text)) {
    findings.push(spanFinding(text, span, 'bareFigure', language.messages.bareFigure()));
  }
  const kept = withoutDoubles(
    [...findings, ...wholeTextFindings(text, paragraphs)].filter(
      (finding) => looksFor(reader, finding.code) && !isInside(finding, own),
    ),
  );
  const measured = figuresOf(paragraphs);
  const jargon = kept.filter(({ code }) => code === 'jargon').length;
  const figures = { ...measured, passive, jargon };
  const beyond = limitFindings(text, paragraphs, figures, limits, own);
  return {
    figures,
    limits,
    within: beyond.isWithin,
    findings: [...beyond.findings, ...kept].sort((a, b) => a.start - b.start || b.end - a.end),
  };
}

function spanOf(words: readonly TextSpan[], from: number, to: number): TextSpan {
  return { start: words[from]?.start ?? 0, end: words[to]?.end ?? 0 };
}

function merged(spans: readonly TextSpan[]): readonly TextSpan[] {
  const result: TextSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last !== undefined && span.start <= last.end) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else result.push(span);
  }
  return result;
}

/** One remark about one word: what may hurt comes before what is only difficult. */
function withoutDoubles(findings: readonly Finding[]): readonly Finding[] {
  const words = new Set([
    'blame',
    'respect',
    'jargon',
    'itch',
    'wordy',
    'figurative',
    'abbreviation',
    'extraWord',
  ]);
  const taken: boolean[] = [];
  return findings.filter((finding) => {
    if (!words.has(finding.code)) return true;
    for (let at = finding.start; at < finding.end; at += 1) if (taken[at]) return false;
    for (let at = finding.start; at < finding.end; at += 1) taken[at] = true;
    return true;
  });
}
