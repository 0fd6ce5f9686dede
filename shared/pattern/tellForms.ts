import type { Analysis, Entity } from '../analysis/analysis.ts';
import { firstLine, nameOf } from '../analysis/entityNames.ts';
import type { FactorLevel } from '../analysis/factor.ts';
import { plainText } from '../analysis/prose.ts';
import type { EntityId } from '../base/ids.ts';
import { patternTelling } from '../text/nl/patternTelling.ts';
import { speaksOfHarm } from './speaksOfHarm.ts';

/** Which way a factor goes at this point of a story. */
export type Side = 'more' | 'less';

/** A factor as a story needs it; a form that nobody wrote is null. */
export interface Telling {
  readonly id: EntityId;
  readonly level: FactorLevel | null;
  /** What the factor itself says, in quotation marks. */
  readonly quoted: string;
  /** After "tussen"; the quoted text when there is no short form. */
  readonly name: string;
  /** After "hoe". */
  readonly compare: Readonly<Record<Side, string | null>>;
  /** After "hoe" on the way back. */
  readonly again: Readonly<Record<Side, string | null>>;
  /** After "daardoor". */
  readonly clause: Readonly<Record<Side, string | null>>;
  /** A whole sentence; null for violence and abuse, whatever somebody wrote. */
  readonly understandable: string | null;
  /** A sentence was written, but about harm. */
  readonly isKeptQuiet: boolean;
}

/** The forms of a factor; null when it does not exist. */
export function tellingOf(analysis: Analysis, id: EntityId): Telling | null {
  const factor = analysis.factor.find((candidate) => candidate.id === id);
  if (factor === undefined) return null;
  const quoted = patternTelling.quoted(firstLine(factor.text) || nameOf(analysis, 'factor', id));
  const compare = { more: form(factor.tellMore), less: form(factor.tellLess) };
  const isHarm = isAboutHarm(factor);
  return {
    id,
    level: factor.level,
    quoted,
    name: form(factor.tellName) ?? quoted,
    compare,
    again: {
      more: form(factor.tellAgainMore) ?? compare.more,
      less: form(factor.tellAgainLess) ?? compare.less,
    },
    clause: { more: form(factor.tellUp), less: form(factor.tellDown) },
    understandable: isHarm ? null : wholeSentence(factor.understandable),
    isKeptQuiet: isHarm && factor.understandable.trim() !== '',
  };
}

/** True when not all five required forms are there. */
export function lacksForms(factor: Entity<'factor'>): boolean {
  const { tellName, tellMore, tellLess, tellUp, tellDown } = factor;
  return [tellName, tellMore, tellLess, tellUp, tellDown].some((words) => form(words) === null);
}

/** Marked by the duo, or named in the words of the factor: in doubt it is. */
export function isAboutHarm(factor: Entity<'factor'>): boolean {
  const words = [
    plainText(factor.text),
    factor.shortName,
    factor.tellName,
    factor.tellMore,
    factor.tellUp,
    factor.understandable,
  ];
  return factor.isHarm || words.some(speaksOfHarm);
}

function form(words: string): string | null {
  const trimmed = words.trim().replace(/[.\s]+$/u, '');
  return trimmed === '' ? null : trimmed;
}

function wholeSentence(words: string): string | null {
  const sentence = words.trim().replace(/\s+/gu, ' ');
  if (sentence === '') return null;
  return /[.!?…]$/u.test(sentence) ? sentence : `${sentence}.`;
}
