import type { Analysis } from '#shared/analysis/analysis';
import type { CaseFindings } from '#shared/anonymise/case/caseFinding';
import { releaseView } from '#shared/anonymise/case/caseTexts';
import type { ReleaseKind } from '#shared/anonymise/case/releaseEntity';
import type { HouseWords } from '#shared/house-words/houseWords';
import type { SearchAnswer, SearchTask } from './searchWorker.ts';

/** What was found, and which words in the names are ordinary words too. */
export interface SearchedCase {
  readonly findings: CaseFindings;
  readonly isOrdinary: (folded: string) => boolean;
  /** Words in the text beside the case that could tell who it is about. */
  readonly beside: readonly string[];
}

/**
 * Looks through a case for one kind of copy, and through a text that goes along beside it; rejects
 * when that fails.
 */
export type SearchCase = (
  analysis: Analysis,
  kind: ReleaseKind,
  beside?: string,
) => Promise<SearchedCase>;

/**
 * Looks through a case in a worker of its own, so that typing never waits for it. The worker stays
 * for the next time with its word lists, until `end`.
 */
export function openSearch(wordsNow: () => HouseWords): {
  readonly search: SearchCase;
  readonly end: () => void;
} {
  let worker: Worker | null = null;
  let number = 0;
  const search: SearchCase = (analysis, kind, beside = '') => {
    worker ??= new Worker(new URL('./searchWorker.ts', import.meta.url), { type: 'module' });
    const asked = worker;
    const id = (number += 1);
    return new Promise((resolve, reject) => {
      const hear = ({ data }: MessageEvent<SearchAnswer>) => {
        if (data.id !== id) return;
        stop();
        if (data.found === null) reject(new Error('The search failed'));
        else {
          const { texts, roles, ordinary, beside: inBeside } = data.found;
          const words = new Set(ordinary);
          const view = releaseView(analysis, kind);
          resolve({
            findings: { kind, view, texts, roles: new Map(roles) },
            isOrdinary: (folded) => words.has(folded),
            beside: inBeside,
          });
        }
      };
      const fail = () => {
        stop();
        reject(new Error('The search stopped'));
      };
      const stop = () => {
        asked.removeEventListener('message', hear);
        asked.removeEventListener('error', fail);
      };
      asked.addEventListener('message', hear);
      asked.addEventListener('error', fail);
      const { mask, keep } = wordsNow();
      const task: SearchTask = { id, analysis, kind, beside, words: { mask, keep } };
      asked.postMessage(task);
    });
  };
  return {
    search,
    end: () => {
      worker?.terminate();
      worker = null;
    },
  };
}
