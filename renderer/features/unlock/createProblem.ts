import type { SaveProblem } from '../../vault/saveState.ts';

/** Why a workplace could not be made; nothing of it is left behind. */
export type CreateProblem = 'already-there' | SaveProblem;
