import { factorLevels } from '../../analysis/factor.ts';
import { qualityReasons } from '../../text/nl/qualityReasons.ts';
import { found, placeOfFirst, share, type Rules } from '../criterionRule.ts';
import { emptyLevels } from '../find/findStory.ts';
import { optionOf } from '../sayNames.ts';

const why = qualityReasons;
/** A quarter of the factors should be a strength (own proposal of the method). */
const STRENGTHS_WANTED = 0.25;

/** Group D: what plays a part, ordered. */
export const factorRules: Rules<'K18' | 'K19' | 'K20' | 'K21' | 'K22' | 'K23'> = {
  K18: (facts) => {
    const { factor } = facts.analysis;
    if (factor.length === 0) return found('not', why.K18.none);
    const empty = emptyLevels(facts);
    if (empty.length === 0) return found('met', why.K18.met);
    const names = empty.map(({ level, kind }) =>
      why.K18[kind](optionOf('criterionNote', 'level', level)),
    );
    const wanted = factorLevels.length * 2;
    return found(share(wanted - empty.length, wanted), why.K18.missing(names));
  },
  K19: ({ analysis: { factor } }) => {
    if (factor.length === 0) return found('not', why.K19.none);
    const open = factor.filter(({ term }) => term === null);
    if (open.length === 0) return found('met', why.K19.met);
    const good = factor.length - open.length;
    const reason = why.K19.missing(good, factor.length);
    return found(share(good, factor.length), reason, placeOfFirst('factor', open));
  },
  K20: ({ analysis: { factor } }) => {
    if (factor.length === 0) return found('not', why.K20.none);
    const helps = factor.filter(({ kind }) => kind === 'protective').length;
    const reason = why.K20.share(helps, factor.length);
    if (helps >= factor.length * STRENGTHS_WANTED) return found('met', reason);
    return found(helps > 0 ? 'partly' : 'not', reason);
  },
  K21: (facts) => {
    if (facts.hasLooked('K21')) return found('met', why.K21.met);
    const events = facts.analysis.lifeEvent.filter(
      ({ domain }) => domain === 'safety' || domain === 'loss',
    );
    return events.length > 0
      ? found('partly', why.K21.partly, placeOfFirst('lifeEvent', events))
      : found('not', why.K21.not);
  },
  K22: ({ analysis: { factor } }) => {
    const care = factor.filter(({ level }) => level === 'careSystem');
    return care.length > 0
      ? found('met', why.K22.met(care.length), placeOfFirst('factor', care))
      : found('not', why.K22.none);
  },
  K23: (facts) => {
    const society = facts.analysis.factor.filter(({ level }) => level === 'society');
    const isAsked = facts.hasLooked('K23') || facts.hasLooked('K18', 'society');
    return society.length > 0 || isAsked
      ? found('met', why.K23.met, placeOfFirst('factor', society))
      : found('not', why.K23.none);
  },
};
