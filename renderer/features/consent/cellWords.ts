import type { MatrixCell, MatrixColumn } from '#shared/consent/consentMatrix';
import { consentScreen } from '#shared/text/nl/consentScreen';

const texts = consentScreen.cells;

/** How a cell looks; its words never depend on the look alone. */
export type CellLook = 'yes' | 'no' | 'ended' | 'open' | 'quiet';

export interface CellWords {
  readonly look: CellLook;
  /** The state in words. */
  readonly state: string;
  /** A yes that no longer holds stays in sight, struck. */
  readonly struck: string;
  /** Why it does not count, in a few words. */
  readonly why: string;
}

/** What stands in a cell of the matrix, from what the engine decided. */
export function cellWords(cell: MatrixCell, column: MatrixColumn, hasOpinion: boolean): CellWords {
  const { part, answer, isValid, why, whyWords } = cell;
  const plain = (look: CellLook, state: string, more = ''): CellWords => ({
    look,
    state,
    struck: '',
    why: more,
  });
  if (cell.code === 'T12') return plain('quiet', texts.fixedNo);
  if (isValid) return plain('yes', texts.yes);
  if (hasOpinion && answer === null) return plain('quiet', texts.opinion);
  switch (why) {
    case 'refused':
      return plain('no', texts.no);
    case 'later':
      return plain('open', texts.later);
    case 'withdrawn':
      return { look: 'no', state: texts.withdrawn, struck: texts.yes, why: '' };
    case null:
    case 'notAsked':
      break;
    default:
      // What somebody said who does not decide (any more) is neither needed nor lapsed.
      if (part === 'notAsked' || part === 'heard') return plain('quiet', texts.notNeededAnyMore);
      return { look: 'ended', state: texts.lapsed, struck: texts.yes, why: whyWords };
  }
  if (column.outcome === 'not' && column.reason !== '') return plain('quiet', texts.cannot);
  if (column.outcome === 'notNeeded' || part === 'notAsked') return plain('quiet', texts.notNeeded);
  return plain('open', part === 'heard' ? texts.askOpinion : texts.notAsked);
}
