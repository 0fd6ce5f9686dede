import type { CaseAlias } from '#shared/base/ids';
import type { OpeningParts } from './OpeningBody.tsx';
import type { Opening } from './useOpening.ts';

/** What the buttons of every step need. */
export interface OpeningButtonsProps extends Omit<OpeningParts, 'placeName' | 'readCode'> {
  readonly opening: Opening;
  readonly onToCards: () => void;
  readonly onToCase: (alias: CaseAlias) => void;
  readonly onClose: () => void;
}
