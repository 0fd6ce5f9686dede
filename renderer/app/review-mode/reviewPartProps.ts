import type { OpenCase, Workplace } from '../../vault/unlockedWorkplace.ts';

/** What a copy to read is given by the app. */
export interface ReviewPartProps {
  readonly workplace: Workplace;
  readonly openCase: OpenCase;
  readonly onLeave: () => void;
  readonly onLock: () => void;
  /** Closes the copy and makes it unreadable for good; false when that could not be done. */
  readonly onErase: () => Promise<boolean>;
}
