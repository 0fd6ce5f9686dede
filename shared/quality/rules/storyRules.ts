import { qualityReasons } from '../../text/nl/qualityReasons.ts';
import { found, placeOfFirst, share, type Rules } from '../criterionRule.ts';
import {
  birthYear,
  domainsWithoutStrength,
  emptyDomains,
  firstYear,
  lifePhases,
  sevenDomains,
  withoutTurningPoint,
} from '../find/findStory.ts';
import { namesOf, optionOf } from '../sayNames.ts';

const why = qualityReasons;

/** Group C: the whole life, and how it is now. */
export const storyRules: Rules<'K14' | 'K15' | 'K16' | 'K17'> = {
  K14: (facts) => {
    const first = firstYear(facts);
    if (first === null) return found('not', why.K14.none);
    const born = birthYear(facts);
    const phases = lifePhases(facts);
    if (born === null || phases === null) return found('partly', why.K14.noBirth);
    const isWide = phases.covered.length >= phases.wanted;
    if (first > born) return found(isWide ? 'partly' : 'not', why.K14.late(first));
    return isWide ? found('met', why.K14.met) : found('partly', why.K14.few(phases.covered.length));
  },
  K15: (facts) => {
    const { youth, parents } = facts;
    const open = withoutTurningPoint(facts);
    const everybody = [...(youth === null ? [] : [youth]), ...parents];
    if (everybody.length === 0 || open.length === everybody.length) {
      return found('not', why.K15.none);
    }
    return open.length === 0
      ? found('met', why.K15.met)
      : found('partly', why.K15.missing(namesOf(open)));
  },
  K16: ({ analysis }) => {
    const care = analysis.lifeEvent.filter(({ domain }) => domain === 'care');
    return care.length > 0
      ? found('met', why.K16.met(care.length), placeOfFirst('lifeEvent', care))
      : found('not', why.K16.none);
  },
  K17: (facts) => {
    const words = (domains: readonly string[]) =>
      domains.map((domain) => optionOf('domainNote', 'domain', domain));
    const empty = emptyDomains(facts);
    if (empty.length > 0) {
      const verdict = share(sevenDomains.length - empty.length, sevenDomains.length);
      return found(verdict, why.K17.empty(words(empty)));
    }
    const weak = domainsWithoutStrength(facts);
    if (weak.length === 0) return found('met', why.K17.met);
    const names = words(weak.flatMap(({ domain }) => (domain === null ? [] : [domain])));
    return found('partly', why.K17.strength(names), placeOfFirst('domainNote', weak));
  },
};
