import { language } from '../text/nl/language.ts';
import { joinWords } from '../text/nl/joinWords.ts';
import type { Finding } from './finding.ts';
import { isInside } from './ownWords.ts';
import type { ReaderLimits } from './readers.ts';
import { spanFinding } from './sayFinding.ts';
import { foldedWord } from './termIndex.ts';
import type { Paragraph, Sentence, TextFigures } from './textFigures.ts';
import type { TextSpan } from './textSpan.ts';
import { sameThingWords } from './wordLists.ts';

const NOUNS = /(?:ing|ingen|heid|heden|atie|aties|itie|ities|iteit)$/u;
const NO_NOUN =
  /^(?:ding|dingen|kring|kringen|ring|ringen|koning|leerling|leerlingen|woning|woningen|ging|hing|ving|ontving|beging|overging|middag|aanleiding|politie|regering|zitting|vriendin)$/u;
const NOUN_SHARE = 8;
const FEWEST_NOUNS = 3;
const SHORTEST_NOUN = 6;

/** Remarks about the text as a whole: noun style, and several words for one thing. */
export function wholeTextFindings(
  text: string,
  paragraphs: readonly Paragraph[],
): readonly Finding[] {
  const words = paragraphs.flatMap(({ sentences }) => sentences.flatMap((one) => one.words));
  const folded = words.map(foldedWord);
  const nouns = words.filter((_, at) => {
    const word = folded[at] ?? '';
    return word.length >= SHORTEST_NOUN && NOUNS.test(word) && !NO_NOUN.test(word);
  });
  const share = words.length === 0 ? 0 : Math.round((1000 * nouns.length) / words.length) / 10;
  const first = nouns[0];
  const found: Finding[] = [];
  if (first !== undefined && nouns.length >= FEWEST_NOUNS && share > NOUN_SHARE) {
    found.push(spanFinding(text, first, 'nounStyle', language.messages.nounStyle(share)));
  }
  const said = new Set(folded);
  for (const things of sameThingWords) {
    const used = things.filter((word) => said.has(word));
    const at = folded.indexOf(used[1] ?? '');
    const place = words[at];
    if (used.length > 1 && place !== undefined) {
      const message = language.messages.sameThing(joinWords(used.map((word) => `“${word}”`)));
      found.push(spanFinding(text, place, 'sameThing', message));
    }
  }
  return found;
}

/** What goes beyond the limits of the reader. Somebody's own words may be as long as they are. */
export function limitFindings(
  text: string,
  paragraphs: readonly Paragraph[],
  figures: TextFigures & { readonly passive: number; readonly jargon: number },
  limits: ReaderLimits,
  own: readonly TextSpan[],
): { readonly isWithin: boolean; readonly findings: readonly Finding[] } {
  const { messages } = language;
  const findings: Finding[] = [];
  let longest = 0;
  const limit = (span: TextSpan, code: Finding['code'], message: string) => {
    findings.push(spanFinding(text, span, code, message, 'limit'));
  };
  for (const paragraph of paragraphs) {
    for (const sentence of paragraph.sentences) {
      const words = writtenWords(sentence, own);
      longest = Math.max(longest, words);
      if (words > limits.longestSentence) {
        limit(sentence, 'longSentence', messages.longSentence(words, limits.longestSentence));
      }
    }
    if (
      limits.paragraph !== null &&
      paragraph.words > limits.paragraph &&
      !isInside(paragraph, own)
    ) {
      limit(paragraph, 'longParagraph', messages.longParagraph(paragraph.words, limits.paragraph));
    }
  }
  const whole = { start: 0, end: 0 };
  const { averageSentence, words, fd, lix } = figures;
  if (averageSentence > limits.averageSentence) {
    limit(
      whole,
      'averageSentence',
      messages.averageSentence(averageSentence, limits.averageSentence),
    );
  }
  if (limits.words !== null && words > limits.words) {
    limit(whole, 'totalWords', messages.totalWords(words, limits.words));
  }
  if (fd !== null && fd < limits.fd) limit(whole, 'hardToRead', messages.fd(fd, limits.fd));
  if (lix !== null && lix > limits.lix) limit(whole, 'hardToRead', messages.lix(lix, limits.lix));
  const share = figures.sentences === 0 ? 0 : figures.passive / figures.sentences;
  const isWithin =
    // How long a paragraph is says more about how a text was pasted: that stays a remark.
    findings.every(({ code }) => code === 'longSentence' || code === 'longParagraph') &&
    longest <= limits.longestSentence &&
    (limits.passive === null || share <= limits.passive) &&
    (!limits.plainWords || figures.jargon === 0);
  return { isWithin, findings };
}

/** Words of a sentence that are the writer's: a quotation inside it does not count. */
function writtenWords({ words }: Sentence, own: readonly TextSpan[]): number {
  if (own.length === 0) return words.length;
  return words.filter((word) => !isInside(word, own)).length;
}
