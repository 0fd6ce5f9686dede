import type { WriteProblem } from '#shared/desktop/writeProblem';

export type SaveProblem = WriteProblem | 'database-error';

/**
 * How safe the last change is. Times are milliseconds since 1970.
 * `saved` is only ever said when database and journal both acknowledged everything.
 */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'saving'; readonly since: number }
  | {
      readonly kind: 'oneCopy';
      readonly at: number;
      /** The side that does not keep up; retried until it does. */
      readonly lost: 'database' | 'journal';
      readonly reason: SaveProblem;
    }
  | { readonly kind: 'failed'; readonly since: number; readonly reason: SaveProblem };
