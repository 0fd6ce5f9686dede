import { has, isCapital, type Mark, type Page } from '../page.ts';
import { wordClass } from '../wordClass.ts';
import type { PersonRegistry } from './personRegistry.ts';

/** "S.K.", "SK", "S.K": the initials of somebody known. */
export function knownInitials(
  page: Page,
  index: number,
  registry: PersonRegistry,
): { readonly mark: Mark; readonly last: number } | null {
  const { tokens, text } = page;
  const token = tokens[index];
  if (token === undefined || (token.raw.length > 1 && token.shape !== 'capitals')) return null;
  if (token.raw === token.raw.toLowerCase()) return null;
  let letters = '';
  let last = index;
  let end = token.end;
  if (token.raw.length === 1 && text.charAt(token.end) === '.') {
    for (let at = index; at < index + 5; at += 1) {
      const part = tokens[at];
      if (part?.raw.length !== 1 || (at > index && !/^\.\s?$/u.test(part.gap))) break;
      letters += part.low;
      last = at;
      end = part.end;
    }
    if (letters.length < 2) return null;
    if (text.charAt(end) === '.') end += 1;
    const next = tokens[last + 1];
    if (
      next !== undefined &&
      /^\.\s?$/u.test(next.gap) &&
      isCapital(next) &&
      registry.bearersOf(next.low).length > 0
    )
      return null;
  } else if (token.shape === 'capitals' && token.raw.length > 1 && token.raw.length < 5) {
    letters = token.low;
    // "Voor akkoord: TL": where somebody signs they are theirs, whatever else they stand for.
    if (has(token, wordClass.allowed) && !isSigned(page, index)) return null;
  } else return null;
  const bearer = registry
    .bearersOf(letters)
    .find(({ part, isKnown }) => part === 'initials' && isKnown);
  if (bearer === undefined) return null;
  const mark: Mark = {
    start: token.start,
    end,
    label: 'PERSON',
    level: 'automatic',
    reason: 'person-initials-known',
    rank: 81,
    entity: bearer.entity,
  };
  return { mark, last };
}

const isSigned = ({ tokens }: Page, index: number): boolean =>
  /^(?:: ?|, ?| )$/u.test(tokens[index]?.gap ?? '') &&
  /^(?:akkoord|paraaf|handtekening|getekend|gezien|opsteller|auteur|gr|groet|groetjes|mvg)$/u.test(
    tokens[index - 1]?.low ?? '',
  );
