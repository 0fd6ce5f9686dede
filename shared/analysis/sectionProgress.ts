import type { Analysis } from './analysis.ts';
import type { ListName } from './collectionNames.ts';
import { sectionIds, type SectionId, type SectionStatus } from './sections.ts';

export interface SectionProgress {
  readonly id: SectionId;
  readonly status: SectionStatus;
  /** Only while waiting; empty otherwise. */
  readonly waitingFor: string;
  /** Items of the list this section is about; null when it is about one text. */
  readonly count: number | null;
}

/** The list whose length stands behind a section in the task list. */
const COUNTED: Partial<Record<SectionId, ListName>> = {
  s1: 'helpRequest',
  s2: 'lifeEvent',
  s3: 'domainNote',
  s4: 'factor',
  s5: 'hypothesis',
  s6: 'loop',
  s7: 'lead',
  s8: 'intervention',
  s10: 'summaryPoint',
  s12: 'reviewMoment',
};

/** Where each section stands, in the order of the method. */
export function sectionProgress(analysis: Analysis): readonly SectionProgress[] {
  return sectionIds.map((id) => {
    const state = analysis.sectionState.find((candidate) => candidate.id === id);
    const status = state?.status ?? 'notStarted';
    const counted = COUNTED[id];
    return {
      id,
      status,
      waitingFor: status === 'waiting' ? (state?.waitingFor ?? '') : '',
      count: counted === undefined ? null : analysis[counted].length,
    };
  });
}

/** Done means that the duo has nothing left to do on it: ready for review, or discussed. */
export function isDone(status: SectionStatus): boolean {
  return status === 'readyForReview' || status === 'discussed';
}

/** How many of the sections are done. */
export function countDone(progress: readonly SectionProgress[]): number {
  return progress.filter(({ status }) => isDone(status)).length;
}
