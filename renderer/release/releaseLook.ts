import type { Analysis } from '#shared/analysis/analysis';
import { birthDatesOf } from '#shared/anonymise/case/caseNames';
import { decideCase } from '#shared/anonymise/case/deidentifyCase';
import { knownPersons } from '#shared/anonymise/case/knownPersons';
import { releaseContent } from '#shared/anonymise/case/releaseContent';
import type { ReleaseKind } from '#shared/anonymise/case/releaseEntity';
import { hexHash } from '../export/register.ts';
import type { ReviewLook } from '../export/reviewWish.ts';
import { narrowRelease, type ForRound } from './narrowRelease.ts';
import type { SearchCase } from './searchCase.ts';

/**
 * How far the look at a copy without names has come, and what would leave; rejects when it fails. For
 * one round only what goes along has to be decided; all of the case is what is searched for.
 */
export async function lookThrough(
  search: SearchCase,
  kind: ReleaseKind,
  analysis: Analysis,
  forRound: ForRound | null = null,
): Promise<ReviewLook> {
  const { findings, isOrdinary } = await search(analysis, kind);
  const whole = decideCase(findings, analysis.maskDecision, forRound?.known);
  const { entities, texts } = whole;
  const { masked, undecided } = forRound === null ? whole : narrowRelease(whole, forRound);
  return {
    masked,
    undecided: undecided.length,
    contentHash: hexHash(releaseContent(masked, kind)),
    texts,
    entities,
    scan: {
      people: knownPersons(analysis),
      births: birthDatesOf(analysis),
      entities,
      isOrdinary,
    },
    findBeside: async (text) => (await search(analysis, kind, text)).beside,
  };
}
