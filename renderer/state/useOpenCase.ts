import { useStore } from 'zustand';
import type { Analysis } from '#shared/analysis/analysis';
import { openCaseStore, type OpenCaseState } from './openCaseStore.ts';

/** Reads the opened case; throws outside of one, because no part of it makes sense there. */
export function useOpenCase<Selected>(select: (state: OpenCaseState) => Selected): Selected {
  return useStore(openCaseStore, (state) => {
    if (state === null) throw new Error('No case is open');
    return select(state);
  });
}

/** The analysis of the opened case; re-renders with every change of it. */
export function useAnalysis(): Analysis {
  return useOpenCase((state) => state.analysis);
}
