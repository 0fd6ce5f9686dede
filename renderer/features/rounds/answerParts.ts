import type { Analysis } from '#shared/analysis/analysis';
import type { ArrivedAnswer } from '../../vault/review/workplaceReviews.ts';

/** Something out of a Word file for which no place was found. */
export interface LooseWords {
  readonly what: 'comment' | 'reply' | 'changedText' | 'addedText' | 'removedText' | 'answer';
  readonly words: string;
  readonly quote: string;
  readonly author: string;
}

/** What the receipt of an answer needs of the app around it. */
export interface AnswerParts {
  readonly arrived: ArrivedAnswer;
  /** The duo's own analysis, as it is now. */
  readonly analysis: Analysis;
  /** From Word: what could not be placed, and what else to know, in sentences. */
  readonly loose: readonly LooseWords[];
  readonly notes: readonly string[];
  /** False for a Word file that does not say itself which round it answers. */
  readonly saysRound: boolean;
  /** Brings in the card of the reader and compares its five words; null for what nobody signed. */
  readonly onCompare: (() => void) | null;
  /** Takes it in and goes to the first open remark; what it gives is why that failed, in words. */
  readonly onAccept: () => Promise<string | null>;
  readonly onClose: () => void;
}
