import { language } from '../text/nl/language.ts';
import type { Finding, FindingCode } from './finding.ts';
import type { Shape } from './findShapes.ts';
import type { WordingHit } from './findWordings.ts';
import type { Sentence } from './textFigures.ts';
import type { TextSpan } from './textSpan.ts';

/** A remark about a stretch of the text. */
export function spanFinding(
  text: string,
  { start, end }: TextSpan,
  code: FindingCode,
  message: string,
  level: Finding['level'] = 'hint',
): Finding {
  return { code, level, start, end, text: text.slice(start, end), message, better: null };
}

export function shapeFinding(text: string, sentence: Sentence, shape: Shape): Finding {
  const { messages } = language;
  const message = shape.code === 'tang' ? messages.tang(shape.between) : messages[shape.code]();
  return spanFinding(text, wordsSpan(sentence, shape), shape.code, message, shape.level);
}

export function wordingFinding(text: string, sentence: Sentence, hit: WordingHit): Finding {
  const span = wordsSpan(sentence, hit);
  const { code, plain, why } = hit.wording;
  const word = text.slice(span.start, span.end);
  const message =
    code === 'blame' ? language.messages.blame(word, why) : language.messages[code](word);
  return {
    ...spanFinding(text, span, code, message, hit.level),
    better: plain === '' ? null : plain,
  };
}

function wordsSpan(
  { words, start, end }: Sentence,
  { from, to }: { readonly from: number; readonly to: number },
): TextSpan {
  return { start: words[from]?.start ?? start, end: words[to]?.end ?? end };
}
