import { isBlank } from '../../analysis/prose.ts';
import { futureParts } from '../../text/nl/futureParts.ts';
import { qualityReasons } from '../../text/nl/qualityReasons.ts';
import { found, placeOfFirst, share, type Rules } from '../criterionRule.ts';
import {
  changesWithoutReason,
  futureGaps,
  futureIs,
  hasHelpForParents,
  hasLeadOfFamily,
  helpWithoutPlan,
  helpWithoutReason,
  lacksLessFitting,
  leadsWithoutPattern,
  LEAST_CARRIERS,
  reviewDay,
  riskGaps,
} from '../find/findDoing.ts';
import { futureDueFrom } from '../futureDue.ts';
import { namesOfItems } from '../sayNames.ts';

const why = qualityReasons;
const FUTURE_PARTS = 7;

/** Groups G and H: what follows from the explanation, and how it stays alive. */
export const doingRules: Rules<'K35' | 'K36' | 'K37' | 'K38' | 'K39' | 'K40' | 'K41' | 'K42'> = {
  K35: (facts) => {
    const { lead } = facts.analysis;
    if (lead.length === 0) return found('not', why.K35.none);
    const loose = leadsWithoutPattern(facts);
    if (loose.length > 0) {
      const names = namesOfItems(facts.analysis, 'lead', loose);
      const verdict = share(lead.length - loose.length, lead.length);
      return found(verdict, why.K35.loose(names), placeOfFirst('lead', loose));
    }
    return hasLeadOfFamily(facts)
      ? found('met', why.K35.met)
      : found('partly', why.K35.professionals);
  },
  K36: (facts) => {
    const { intervention } = facts.analysis;
    if (lacksLessFitting(facts)) {
      return found(intervention.length > 0 ? 'partly' : 'not', why.K36.less);
    }
    if (intervention.length === 0) return found('not', why.K36.none);
    const open = helpWithoutReason(facts);
    if (open.length === 0) return found('met', why.K36.met);
    const names = namesOfItems(facts.analysis, 'intervention', open);
    const verdict = share(intervention.length - open.length, intervention.length);
    return found(verdict, why.K36.missing(names), placeOfFirst('intervention', open));
  },
  K37: (facts) => {
    if (hasHelpForParents(facts)) return found('met', why.K37.met);
    const isEmpty = facts.analysis.intervention.length === 0;
    return found('not', isEmpty ? why.K37.none : why.K37.not);
  },
  K38: (facts) => {
    const more = facts.analysis.intervention.filter(({ fit }) => fit === 'more');
    if (more.length === 0) return found('not', why.K38.none);
    const open = helpWithoutPlan(facts).map(({ help }) => help);
    if (open.length === 0) return found('met', why.K38.met);
    const names = namesOfItems(facts.analysis, 'intervention', open);
    const verdict = share(more.length - open.length, more.length);
    return found(verdict, why.K38.missing(names), placeOfFirst('intervention', open));
  },
  K39: (facts) => {
    const gaps = riskGaps(facts);
    const [gap] = gaps;
    if (gaps.length > 1) return found('not', why.K39.none);
    if (gap !== undefined) return found('partly', why.K39[gap]);
    return facts.analysis.riskWeighing.carriedBy.length < LEAST_CARRIERS
      ? found('partly', why.K39.carriers)
      : found('met', why.K39.met);
  },
  K40: (facts) => {
    const birthDate = facts.youth?.birthDate ?? null;
    const when = futureIs(facts);
    if (when === 'unknown' || birthDate === null) return found('notByProgram', why.K40.unknown);
    if (when === 'later') return found('notApplicable', why.K40.later(futureDueFrom(birthDate)));
    const gaps = futureGaps(facts);
    if (gaps.length === 0) return found('met', why.K40.met);
    const parts = gaps.map((gap) => futureParts[gap]);
    return found(share(FUTURE_PARTS - gaps.length, FUTURE_PARTS), why.K40.missing(parts));
  },
  K41: (facts) => {
    const day = facts.analysis.cover.nextReviewOn;
    const hasTriggers = !isBlank(facts.analysis.account.updateTriggers);
    const state = reviewDay(facts);
    if (state === 'none' || day === null) {
      const reason = hasTriggers ? why.K41.noDay : `${why.K41.noDay} ${why.K41.noTriggers}`;
      return found(hasTriggers ? 'partly' : 'not', reason);
    }
    if (state !== 'set') return found('partly', why.K41[state](day));
    return hasTriggers ? found('met', why.K41.met(day)) : found('partly', why.K41.noTriggers);
  },
  K42: (facts) => {
    const { change, cover } = facts.analysis;
    const open = changesWithoutReason(facts);
    if (open.length > 0) return found('partly', why.K42.missing, placeOfFirst('change', open));
    if (change.length > 0) return found('met', why.K42.met(change.length));
    const shared = cover.sharedMeetingOn ?? cover.establishedOn;
    return shared === null || shared > facts.today
      ? found('notApplicable', why.K42.notYet)
      : found('notByProgram', why.K42.none);
  },
};
