import type { PurposeCode } from './purposes.ts';

/** The eighteen situations of privacy.md 1.3, by their number there. */
export const situationRows = [
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18,
] as const;
export type SituationRow = (typeof situationRows)[number];

/** Who must say yes in one cell. J is the youth, G everybody with authority. */
export type Cell =
  | 'G'
  | 'J+G'
  | 'J'
  /** The guardian below 12, both from 12, the youth from 16 (rows 11 and 12). */
  | 'guardian+J'
  /** The law allows it; a refusal is shown and asks for a reason. */
  | 'law'
  /** The youth's yes with a reason and a second professional (7.3.4 lid 2). */
  | 'exception'
  /** A yes given before the birthday holds through the days of grace. */
  | 'grace'
  /** Everything given before the birthday has lapsed. */
  | 'askAgain'
  /** As the row of age, ability and guardian says. */
  | 'asBase'
  /** Per parent, and only from 16 (T13). */
  | 'from16'
  | 'notNeeded'
  | 'frozen'
  | 'closed';

interface RowRule {
  readonly T1: Cell;
  /** T2 to T11: 1.8 lets T10 and T11 follow the same column. */
  readonly sharing: Cell;
  readonly T13: Cell;
  readonly source: string;
}

const rows: Readonly<Record<SituationRow, RowRule>> = {
  1: { T1: 'G', sharing: 'G', T13: 'notNeeded', source: 'JW 7.3.4 lid 1, 7.3.15 lid 1' },
  2: { T1: 'G', sharing: 'G', T13: 'notNeeded', source: 'JW 7.3.15 lid 1; NIP art. 7' },
  3: { T1: 'J+G', sharing: 'J+G', T13: 'notNeeded', source: 'JW 7.3.4; UAVG 5 lid 3' },
  4: { T1: 'exception', sharing: 'closed', T13: 'asBase', source: 'JW 7.3.4 lid 2' },
  5: { T1: 'G', sharing: 'G', T13: 'notNeeded', source: 'JW 7.3.15 lid 2' },
  6: { T1: 'J', sharing: 'J', T13: 'J', source: 'JW 7.3.4 lid 3; privacy.md 1.3' },
  7: { T1: 'G', sharing: 'G', T13: 'notNeeded', source: 'JW 7.3.15 lid 2, 7.3.4 lid 3' },
  8: { T1: 'J', sharing: 'J', T13: 'J', source: 'JW 7.3.15 lid 3' },
  9: { T1: 'law', sharing: 'asBase', T13: 'asBase', source: 'JW 7.3.4 lid 1, 7.3.11 lid 4' },
  10: { T1: 'asBase', sharing: 'asBase', T13: 'asBase', source: 'BW 1:265e' },
  11: { T1: 'guardian+J', sharing: 'guardian+J', T13: 'from16', source: 'JW 7.3.15' },
  12: { T1: 'guardian+J', sharing: 'guardian+J', T13: 'from16', source: 'JW 7.3.15' },
  13: { T1: 'asBase', sharing: 'asBase', T13: 'asBase', source: 'privacy.md 1.3' },
  14: { T1: 'asBase', sharing: 'closed', T13: 'asBase', source: 'privacy.md 1.8' },
  15: { T1: 'asBase', sharing: 'asBase', T13: 'asBase', source: 'JW 7.3.16 lid 2' },
  16: { T1: 'grace', sharing: 'askAgain', T13: 'askAgain', source: 'privacy.md 1.8' },
  17: { T1: 'exception', sharing: 'closed', T13: 'asBase', source: 'JW 7.3.11 lid 3' },
  18: { T1: 'frozen', sharing: 'frozen', T13: 'frozen', source: 'JW 7.3.12a' },
};

/** What the table of 1.3 says for a situation and a purpose; T12 is closed everywhere. */
export function cellOf(row: SituationRow, code: PurposeCode): Cell {
  if (code === 'T12') return 'closed';
  if (code === 'T1' || code === 'T13') return rows[row][code];
  return rows[row].sharing;
}

/** Where the ruling of a row comes from. */
export function sourceOf(row: SituationRow): string {
  return rows[row].source;
}

/** For an adult who cannot decide, those who stand in decide; never for these (row 8). */
export const closedForIncapableAdults: readonly PurposeCode[] = ['T7', 'T8', 'T9'];
