import { generalise } from '../../text/nl/generalise.ts';
import { generaliseCues } from '../../text/nl/generaliseCues.ts';
import { cueGroup, hasCue } from './cueGroup.ts';
import { generaliseAge } from './generaliseAge.ts';
import { isOmitted, type AttributeName, type Level } from './ladders.ts';

/**
 * What a fact says at a level of its ladder; empty when it is left out. Up to the level that only a
 * person can make (a name without a location, a town without a street) the words stay as they are.
 * Dates have `generaliseDate`.
 */
export function generaliseFact(name: AttributeName, raw: string, level: Level): string {
  if (raw.trim() === '') return '';
  if (isOmitted(name, level)) return name === 'sex' ? words.theYouth : '';
  return level === 0 ? raw : rules[name](raw, level);
}

const words = generalise.values;
const PERIOD = 2;
const SEVERAL = 3;
const PLACEMENT_BAND = 4;
const SCORE_BAND = 15;
const WEEK_BAND = 5;
const LOW_SCORE = 85;
const HIGH_SCORE = 115;

type Rule = (raw: string, level: Level) => string;

const rules: Readonly<Record<AttributeName, Rule>> = {
  age: generaliseAge,
  sex: (raw) => raw,
  place: (raw, level) => (level === 1 ? raw : level === 2 ? words.region : words.province),
  dates: () => generalise.unsaid.earlier,
  yearOfAnalysis: (raw, level) => {
    const year = numberIn(raw);
    if (level === 1 || year === null) return level === 1 ? raw : '';
    return words.period(year - (year % PERIOD));
  },
  institution: (raw, level) => {
    if (level <= 2) return raw;
    if (raw === words.stays.home) return raw;
    return level === 3 ? words.residence : words.awayFromHome;
  },
  placements: (raw, level) => {
    const count = numberIn(raw);
    if (count === null || level === 1) return level === 1 ? raw : '';
    if (count === 0) return words.noPlacements;
    if (level === 3) return count >= SEVERAL ? words.severalPlacements : words.fewPlacements;
    const from = count - ((count - 1) % PLACEMENT_BAND);
    return words.placementBand(from, from + PLACEMENT_BAND - 1);
  },
  school: (raw, level) => {
    const kind = cueGroup(raw, generaliseCues.schools);
    if (level === 4 || kind === null) return words.education;
    if (level === 1) return raw;
    return level === 2 ? words.schools[kind] : words.schoolsBroad[kind];
  },
  family: (raw, level) => {
    const count = numberIn(raw) ?? 0;
    if (level === 1) return words.siblings(count);
    if (level === 2)
      return count > 1 ? words.manySiblings : count === 1 ? words.oneSibling : words.aFamily;
    return count > 0 ? words.largeFamily : words.aFamily;
  },
  occupation: (raw, level) => {
    if (hasCue(raw, generaliseCues.workless)) return words.worksNot;
    if (level === 1) return raw;
    return level === 2
      ? words.sectors[cueGroup(raw, generaliseCues.sectors) ?? 'other']
      : words.works;
  },
  origin: (raw, level) => {
    if (level === 2) return words.migration;
    if (hasCue(raw, generaliseCues.netherlands)) return words.netherlands;
    return hasCue(raw, generaliseCues.europe) ? words.europe : words.abroad;
  },
  parentalProblem: (raw, level) => {
    if (level === 1)
      return words.parentalCategory[cueGroup(raw, generaliseCues.parental) ?? 'other'];
    return level === 2 ? words.parentalProblem : words.hardCircumstances;
  },
  diagnosis: (raw, level) => {
    const group = cueGroup(raw, generaliseCues.diagnoses) ?? 'other';
    return level === 1 ? words.diagnosisGroups[group] : words.diagnosisFunctions[group];
  },
  rareDiagnosis: () => words.bodily,
  testScores: (raw, level) => {
    const score = numberIn(raw);
    if (score === null) return '';
    if (level === 2)
      return score < LOW_SCORE
        ? words.scores.low
        : score > HIGH_SCORE
          ? words.scores.high
          : words.scores.middle;
    const from = score - ((score - 10) % SCORE_BAND);
    return words.scoreBand(from, from + SCORE_BAND);
  },
  event: (raw, level) => {
    const type = words.eventTypes[cueGroup(raw, generaliseCues.events) ?? 'rupture'];
    return level === 1 ? type : words.eventOf(type);
  },
  offence: (raw, level) => (level === 1 ? raw : words.police),
  legalFrame: (raw, level) => {
    if (level === 1) return raw;
    return raw === words.voluntary ? words.voluntary : words.forced;
  },
  carers: (_raw, level) => (level === 1 ? words.fosterPlusOne : words.steadyAdult),
  hobby: (raw, level) =>
    level === 1 ? raw : words.hobbies[cueGroup(raw, generaliseCues.hobbies) ?? 'other'],
  duration: (raw, level) => {
    const weeks = numberIn(raw);
    if (weeks === null) return '';
    if (level === 1) {
      const from = weeks - (weeks % WEEK_BAND);
      return words.weeks(from, from + WEEK_BAND);
    }
    if (weeks <= 6) return words.weeks(1, 6);
    return weeks <= 12 ? words.weeks(7, 12) : words.moreThanWeeks(12);
  },
};

function numberIn(text: string): number | null {
  const digits = /\d+/u.exec(text);
  return digits === null ? null : Number(digits[0]);
}
