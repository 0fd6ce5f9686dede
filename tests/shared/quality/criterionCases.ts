import { doingCases } from './doingCases.ts';
import { explanationCases } from './explanationCases.ts';
import { startCases } from './startCases.ts';
import { storyCases } from './storyCases.ts';

/** Per criterion at least one analysis that meets it and one that does not. */
export const criterionCases = [...startCases, ...storyCases, ...explanationCases, ...doingCases];
