import type { PatternRule } from './patternRule.ts';
import { NUMBER, YEAR } from '../words/timeWords.ts';

/** A rule for a date: its reason, the words that open it, its pattern. */
export const date = (
  reason: string,
  starts: readonly string[],
  pattern: string,
  more: Partial<PatternRule> = {},
): PatternRule => ({
  label: 'DATE',
  level: 'automatic',
  rank: 60,
  reason: `date-${reason}`,
  starts,
  pattern: new RegExp(pattern, 'iuy'),
  ...more,
});

export const SHORT_YEAR = "(?:['’‘]\\d{2}(?!\\d))";
export const ANY_YEAR = `(?:${YEAR}|${SHORT_YEAR})`;
export const OF_YEAR = `(?:,? (?:van |in )?(?:${ANY_YEAR}|(?:vorig|dit|dat|volgend|afgelopen|hetzelfde|datzelfde) jaar|(?:het )?jaar (?:daarvoor|daarna|erna|ervoor|daarop)|daarop|daaropvolgend))?`;
/** "of the past" or "coming", behind a date. */
export const LAST = '(?:,? (?:jl\\.?|j\\.l\\.?|jongstleden|a\\.s\\.?|aanstaande)(?![\\p{L}]))?';
export const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?!\\d)';
export const NR = '(?:0?[1-9]|1[0-2])';
export const EDGE = '(?![\\p{L}\\p{N}])';
export const VAGUE =
  '(?:(?:het |de )?(?:begin|eind|einde|half|medio|midden|halverwege)(?: van)?(?: de| het)?)';
export const CLOCK = '(?:,? (?:om |rond )?\\d{1,2}[.:]\\d{2}(?: uur| u)?\\b)?';
export const FEW = `(?:${NUMBER}|een (?:paar|aantal|half|kleine|goede?|dikke|krappe|stuk of ${NUMBER}|kwart)|een|enkele|meerdere|ruim (?:een|${NUMBER})|bijna (?:een|${NUMBER})|ongeveer (?:een|${NUMBER})|paar|half|tientallen)`;
export const AGO =
  '(?:geleden|terug|eerder|later|daarvoor|daarna|ervoor|erna|nadien|tevoren|na dato)';

export const MONTH_AFTER =
  /(?:^|[\s(])(?:in|sinds|vanaf|tot|t\/m|per|begin|eind|einde|half|medio|rond|na|voor|vóór|tegen|tussen|heel|hele|van|uit|sedert|omstreeks|anno|keer in|eerst|uiterlijk|over|afgelopen|vorige|komende|deze|ingang van|m\.i\.v\.|loop van|maand)\s(?:de )?(?:maand )?$/iu;
