import { createContext } from 'react';

/** What the keyboard can do in texts that may only be read. */
export interface ReadingCaret {
  /** What a text is called for who hears it, by the label of its field. */
  readonly called: (label: string) => string;
  /** Enter, at the words that are selected or at the text that holds the caret. */
  readonly onEnter: () => void;
  /** Somebody tried to write: says why that does nothing. */
  readonly onRefused: () => void;
}

/** Set around texts that only may be read and in which words can be selected; null elsewhere. */
export const CaretContext = createContext<ReadingCaret | null>(null);
