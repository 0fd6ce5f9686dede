import type { SectionId } from '#shared/analysis/sections';
import type { SectionPart } from '../describe.ts';
import { account, followUp, future, summary } from './followUpSections.ts';
import { cover } from './startSections.ts';
import { helpRequests, lifeCourse, lifeDomainsNow } from './storySections.ts';
import {
  factors,
  fittingHelp,
  hypotheses,
  leads,
  patterns,
  riskCarried,
} from './thinkingSections.ts';

/** What each section is made of; the form and the reading view both follow this. */
export const sectionParts: Readonly<Record<SectionId, readonly SectionPart[]>> = {
  s0: cover,
  s1: helpRequests,
  s2: lifeCourse,
  s3: lifeDomainsNow,
  s4: factors,
  s5: hypotheses,
  s6: patterns,
  s7: leads,
  s8: fittingHelp,
  s9: riskCarried,
  s10: summary,
  s11: future,
  s12: followUp,
  s13: account,
};
