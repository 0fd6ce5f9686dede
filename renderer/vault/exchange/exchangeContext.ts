import type { CaseAlias } from '#shared/base/ids';
import type { Result } from '#shared/base/result';

import type { WorkplaceParts } from '../startWorkplace.ts';
import type { OpenCaseProblem } from '../openCaseProblem.ts';
import type { OpenCase } from '../unlockedWorkplace.ts';
import type { KnownCard } from './workplaceExchange.ts';

/** What sealing, opening and merging files need of the workplace. */
export interface ExchangeContext {
  readonly parts: WorkplaceParts;
  readonly openCase: (alias: CaseAlias) => Promise<Result<OpenCase, OpenCaseProblem>>;
  readonly cards: () => readonly KnownCard[];
}
