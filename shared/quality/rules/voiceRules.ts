import { qualityReasons } from '../../text/nl/qualityReasons.ts';
import { found, placeOfFirst, share, type Rules } from '../criterionRule.ts';
import {
  differences,
  eventsWithoutMeaning,
  familyThatTookPart,
  requestsWithoutWish,
  withoutOwnWords,
} from '../find/findVoices.ts';
import { namesOf, namesOfItems } from '../sayNames.ts';

const why = qualityReasons;

/** Group B: what people ask, and how each sees it. */
export const voiceRules: Rules<'K10' | 'K11' | 'K12' | 'K13'> = {
  K10: (facts) => {
    const family = familyThatTookPart(facts);
    if (family.length === 0) return found('not', why.K10.nobody);
    const open = withoutOwnWords(facts);
    if (open.length === 0) return found('met', why.K10.met);
    const verdict = share(family.length - open.length, family.length);
    return found(verdict, why.K10.missing(namesOf(open)), placeOfFirst('participant', open));
  },
  K11: (facts) => {
    const all = facts.analysis.helpRequest;
    if (all.length === 0) return found('not', why.K11.none);
    const open = requestsWithoutWish(facts);
    if (open.length === 0) return found('met', why.K11.met);
    const names = namesOfItems(facts.analysis, 'helpRequest', open);
    const verdict = share(all.length - open.length, all.length);
    return found(verdict, why.K11.missing(names), placeOfFirst('helpRequest', open));
  },
  K12: (facts) => {
    switch (differences(facts)) {
      case 'seen':
        return found('met', why.K12.met);
      case 'allAgree':
        return found('partly', why.K12.allAgree);
      case 'notAsked':
        return found('not', why.K12.none);
    }
  },
  K13: (facts) => {
    const crucial = facts.analysis.lifeEvent.filter(({ crucialFor }) => crucialFor.length > 0);
    if (crucial.length === 0) return found('not', why.K13.none);
    const open = eventsWithoutMeaning(facts);
    const good = crucial.length - open.length;
    if (open.length === 0) return found('met', why.K13.met);
    const reason = why.K13.missing(good, crucial.length);
    return found(share(good, crucial.length), reason, placeOfFirst('lifeEvent', open));
  },
};
