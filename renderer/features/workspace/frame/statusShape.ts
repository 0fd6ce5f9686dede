import type { SectionStatus } from '#shared/analysis/sections';
import type { StatusShape } from '../../../ui/StatusMark.tsx';

/** The knot of a status. */
export const statusShape: Readonly<Record<SectionStatus, StatusShape>> = {
  notStarted: 'empty',
  inProgress: 'half',
  waiting: 'waiting',
  readyForReview: 'ringed',
  discussed: 'done',
};
