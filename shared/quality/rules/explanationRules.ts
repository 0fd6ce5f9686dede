import { qualityReasons } from '../../text/nl/qualityReasons.ts';
import type { EntityId } from '../../base/ids.ts';
import { found, placeOfFirst, share, type ItemPlace, type Rules } from '../criterionRule.ts';
import {
  closedLoops,
  diagnosesAsCause,
  explaining,
  fourKinds,
  hasHelpingLoop,
  hypothesisGaps,
  looseFactors,
  loopsWithoutStory,
  missingKinds,
} from '../find/findExplanation.ts';
import { owners } from '../find/findStart.ts';
import { namesOf, namesOfItems, optionOf } from '../sayNames.ts';

const why = qualityReasons;
const HYPOTHESES_WANTED = 3;

/** Group E: from a list to an explanation that was tested. */
export const explanationRules: Rules<'K24' | 'K25' | 'K26' | 'K27' | 'K28' | 'K29' | 'K30'> = {
  K24: (facts) => {
    const { analysis } = facts;
    const explains = explaining(facts).length;
    const loops = closedLoops(analysis).length;
    const loose = looseFactors(facts);
    const figures = why.K24.figures(
      analysis.factor.length,
      analysis.hypothesis.length,
      explains,
      loops,
    );
    const names = namesOfItems(analysis, 'factor', loose);
    const reason = loose.length === 0 ? figures : `${figures} ${why.K24.loose(names)}`;
    const at = placeOfFirst('factor', loose);
    if (loops > 0 && explains >= HYPOTHESES_WANTED) return found('met', reason, at);
    return found(loops + explains > 0 ? 'partly' : 'not', reason, at);
  },
  K25: (facts) => {
    const missing = missingKinds(facts);
    if (missing.length === 0) return found('met', why.K25.met);
    const kinds = missing.map((kind) => optionOf('hypothesis', 'kind', kind));
    return found(
      share(fourKinds.length - missing.length, fourKinds.length),
      why.K25.missing(kinds),
    );
  },
  K26: (facts) => {
    const gaps = hypothesisGaps(facts);
    if (gaps.length === 0) return found('not', why.K26.none);
    const open = gaps.filter(
      (gap) => gap.lacksFor || gap.lacksAgainst || gap.lacksSource || gap.lacksStatus,
    );
    if (open.length === 0) return found('met', why.K26.met);
    const lacks = [
      ...(open.some(({ lacksFor }) => lacksFor) ? [why.K26.for] : []),
      ...(open.some(({ lacksAgainst }) => lacksAgainst) ? [why.K26.against] : []),
      ...(open.some(({ lacksSource }) => lacksSource) ? [why.K26.source] : []),
      ...(open.some(({ lacksStatus }) => lacksStatus) ? [why.K26.status] : []),
    ];
    const good = gaps.length - open.length;
    const reason = why.K26.missing(good, gaps.length, lacks);
    return found(share(good, gaps.length), reason, placeOfHypothesis(open));
  },
  K27: (facts) => {
    const gaps = hypothesisGaps(facts);
    if (gaps.length === 0) return found('not', why.K27.none);
    const after = gaps.filter(({ isPredictedAfter }) => isPredictedAfter);
    const open = gaps.filter(
      (gap) => gap.lacksPrediction || gap.lacksResult || after.includes(gap),
    );
    if (open.length === 0) return found('met', why.K27.met);
    const good = gaps.length - open.length;
    const reason = why.K27.missing(good, gaps.length, after.length);
    return found(share(good, gaps.length), reason, placeOfHypothesis(open));
  },
  K28: (facts) => {
    if (owners(facts).length === 0) return found('not', why.K28.nobody);
    const gaps = hypothesisGaps(facts);
    if (gaps.length === 0) return found('not', why.K28.none);
    const open = gaps.filter(({ notAsked }) => notAsked.length > 0);
    if (open.length === 0) return found('met', why.K28.met);
    const people = [...new Set(open.flatMap(({ notAsked }) => notAsked))];
    const good = gaps.length - open.length;
    const hasAny = open.some(({ notAsked }) => notAsked.length < owners(facts).length);
    const reason = why.K28.missing(good, gaps.length, namesOf(people));
    return found(good > 0 || hasAny ? 'partly' : 'not', reason, placeOfHypothesis(open));
  },
  K29: (facts) => {
    if (facts.analysis.hypothesis.length === 0) return found('notApplicable', why.K29.none);
    const hits = diagnosesAsCause(facts);
    if (hits.length === 0) return found('met', why.K29.met);
    const words = [...new Set(hits.map(({ word }) => word))];
    return found('not', why.K29.not(words), placeOfHypothesis(hits));
  },
  K30: (facts) => {
    const { loop } = facts.analysis;
    if (loop.length === 0) return found('not', why.K30.none);
    const open = loopsWithoutStory(facts);
    if (open.length > 0) {
      const good = loop.length - open.length;
      const reason = why.K30.missing(good, loop.length);
      return found(share(good, loop.length), reason, placeOfFirst('loop', open));
    }
    return hasHelpingLoop(facts) ? found('met', why.K30.met) : found('partly', why.K30.noHelp);
  },
};

function placeOfHypothesis(
  items: readonly { readonly hypothesis: { readonly id: EntityId } }[],
): ItemPlace | null {
  return placeOfFirst(
    'hypothesis',
    items.map(({ hypothesis }) => hypothesis),
  );
}
