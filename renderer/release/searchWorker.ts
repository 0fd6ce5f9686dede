import lists from '#resources/name-lists.json';
import type { Analysis } from '#shared/analysis/analysis';
import type { Anonymiser } from '#shared/anonymise/anonymiser';
import { caseSession } from '#shared/anonymise/case/caseSession';
import type { FoundText } from '#shared/anonymise/case/caseFinding';
import { findBeside, findInCase } from '#shared/anonymise/case/findInCase';
import { ordinaryNames } from '#shared/anonymise/case/ordinaryNames';
import type { ReleaseKind } from '#shared/anonymise/case/releaseEntity';
import { makeAnonymiser } from '#shared/anonymise/makeAnonymiser';
import type { HouseWords } from '#shared/house-words/houseWords';

/** What the window asks of this worker. */
export interface SearchTask {
  readonly id: number;
  readonly analysis: Analysis;
  readonly kind: ReleaseKind;
  /** A text that is no part of the case and goes with its copy; else empty. */
  readonly beside: string;
  /** The lists of the organisation. */
  readonly words: Pick<HouseWords, 'mask' | 'keep'>;
}

/** What was found, or null: the reason could hold words of the case. */
export interface SearchAnswer {
  readonly id: number;
  readonly found: {
    readonly texts: readonly FoundText[];
    readonly roles: readonly (readonly [string, string])[];
    /** Words out of names that are ordinary words too. */
    readonly ordinary: readonly string[];
    /** What was found in the text beside it. */
    readonly beside: readonly string[];
  } | null;
}

let anonymiser: Anonymiser | null = null;

self.onmessage = ({ data: { id, analysis, kind, beside, words } }: MessageEvent<SearchTask>) => {
  const answer = (found: SearchAnswer['found']) => {
    const message: SearchAnswer = { id, found };
    self.postMessage(message);
  };
  try {
    anonymiser ??= makeAnonymiser(lists);
    const own = { allow: words.keep, mask: words.mask };
    const session = caseSession(analysis, anonymiser, own);
    const found = findInCase(analysis, kind, session);
    const { texts, roles } = found;
    answer({
      texts,
      roles: [...roles],
      ordinary: ordinaryNames(found, lists.words),
      beside: beside.trim() === '' ? [] : findBeside(analysis, kind, session, beside),
    });
  } catch {
    answer(null);
  }
};
