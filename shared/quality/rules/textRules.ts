import { qualityReasons } from '../../text/nl/qualityReasons.ts';
import { checkSummary, FEWEST_POINTS, MOST_POINTS } from '../checkSummary.ts';
import type { CaseFacts } from '../caseFacts.ts';
import { found, share, type Rules } from '../criterionRule.ts';
import { blame, hardSentences, withoutSource } from '../find/findText.ts';

const why = qualityReasons;

/** Group F: how it is written, and where it comes from. */
export const textRules: Rules<'K31' | 'K32' | 'K33' | 'K34'> = {
  K31: (facts) => {
    if (!hasText(facts)) return found('notApplicable', why.K31.empty);
    const hits = blame(facts);
    const [first] = hits;
    // No list of words can say that a text is respectful: that takes somebody who reads it aloud.
    if (first === undefined) return found('notByProgram', why.K31.byPerson);
    const words = [...new Set(hits.map(({ words: some }) => `‘${some}’`))];
    return found('partly', why.K31.partly(words), first.place);
  },
  K32: (facts) => {
    if (!hasText(facts)) return found('notApplicable', why.K32.empty);
    const hits = hardSentences(facts);
    const [first] = hits;
    if (first === undefined) return found('met', why.K32.met);
    return found('partly', why.K32.partly(hits.length), first.place);
  },
  K33: (facts) => {
    const { factor, lifeEvent, evidence } = facts.analysis;
    const all = factor.length + lifeEvent.length + evidence.length;
    if (all === 0) return found('not', why.K33.none);
    const open = withoutSource(facts);
    if (open.length === 0) return found('met', why.K33.met);
    const reason = why.K33.missing(open.length, all);
    return found(share(all - open.length, all), reason, open[0] ?? null);
  },
  K34: ({ analysis }) => {
    const { points, overall } = checkSummary(analysis);
    const count = points.length;
    if (count === 0) return found('not', why.K34.none);
    if (count < FEWEST_POINTS || count > MOST_POINTS) return found('partly', why.K34.count(count));
    const form = points.filter(({ hints }) =>
      hints.some(({ kind }) => kind === 'tooLong' || kind === 'unequal' || kind === 'subPoints'),
    );
    const starts = overall.filter(({ kind }) => kind === 'sameStart').length;
    const [first] = form;
    if (first === undefined && starts === 0) return found('met', why.K34.met(count));
    const at = first === undefined ? null : { collection: 'summaryPoint' as const, id: first.id };
    return found('partly', why.K34.partly(count, form.length + starts), at);
  },
};

function hasText({ analysis }: CaseFacts): boolean {
  const { factor, hypothesis, lifeEvent, loop, summaryPoint } = analysis;
  return [factor, hypothesis, lifeEvent, loop, summaryPoint].some((list) => list.length > 0);
}
