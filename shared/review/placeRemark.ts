import type { Analysis } from '../analysis/analysis.ts';
import { isProse } from '../analysis/prose.ts';
import { anchorAt, type TextAnchor } from '../casedoc/anchors.ts';
import { proseName } from '../casedoc/blockNames.ts';
import { fieldLetters } from '../casedoc/fieldLetters.ts';
import type { SharedDoc } from '../casedoc/updates.ts';
import { itemOf } from '../remarks/placeOfRemark.ts';
import { parseRemarkPlace } from '../remarks/remarkPlace.ts';
import type { DocSnapshot } from '../versions/snapshots.ts';
import { fieldText, stretchOf } from './blockSpan.ts';
import { wordsAround } from './copyAnchor.ts';
import { toOriginal, unmaskedText } from './maskedText.ts';
import type { PlaceKey } from './placeKey.ts';
import type { AnswerRemark } from './reviewAnswer.ts';

/** The way from a copy that was read to the living case. */
export interface WayBack {
  readonly doc: SharedDoc;
  /** What was read; null when it is not here. */
  readonly read: Analysis | null;
  readonly key: Pick<PlaceKey, 'texts' | 'loose' | 'tokens'> | null;
  /** The moment it was sealed; null when the document began anew since. */
  readonly moment: DocSnapshot | null;
}

/**
 * Where a remark on a copy points in the case: at the very letters the copy was made of, quoted as
 * they stood there. When nothing leads back, the words it quoted, which are then searched for or
 * shown as they are. Null when it points at no words.
 */
export function placeRemark(
  way: WayBack,
  { place, span }: Pick<AnswerRemark, 'place' | 'span'>,
): TextAnchor | null {
  if (span === null || span.quote === '') return null;
  const quoted = { quote: span.quote, before: span.before, after: span.after, from: '', to: '' };
  const at = parseRemarkPlace(place);
  const { read, key } = way;
  if (at?.kind !== 'field' || read === null || key === null) return quoted;
  const prose = itemOf(read, at.collection, at.id)?.[at.field];
  if (!isProse(prose) || key.loose.includes(place)) return quoted;
  const stretch = stretchOf(prose, span);
  const copy = fieldText(prose);
  if (stretch === null || wordsAround(copy, stretch).quote !== span.quote) return quoted;
  const masked = key.texts.get(place) ?? [];
  const original = toOriginal(masked, stretch);
  if (original === null) return quoted;
  const text = unmaskedText(copy, masked);
  const name = proseName(at.id, at.field);
  const isAsThen = way.moment !== null && fieldLetters(way.doc, name, way.moment).text === text;
  const anchor = isAsThen
    ? anchorAt(way.doc, name, original.start, original.end, way.moment)
    : null;
  return anchor ?? { ...wordsAround(text, original), from: '', to: '' };
}

/** Words that a reader proposes, with the names again that the copy did not have. */
export function withNames({ key }: Pick<WayBack, 'key'>, text: string): string {
  const names = new Map<string, string | null>();
  for (const { token, words } of key?.tokens ?? []) {
    // One sign that stood for two is left for a person to read.
    names.set(token, names.has(token) ? null : (words[0] ?? null));
  }
  return text.replace(/\[[^[\]]+\]/gu, (token) => names.get(token) ?? token);
}
