import type { CaseAlias } from '#shared/base/ids';
import type { Result } from '#shared/base/result';

import type { WorkplaceParts } from '../startWorkplace.ts';
import type { OpenCaseProblem } from '../openCaseProblem.ts';
import type { OpenCase, Workplace } from '../unlockedWorkplace.ts';
import type { KnownCard } from './workplaceExchange.ts';

/** What sealing, opening and merging files need of the workplace. */
export interface ExchangeContext {
  readonly parts: WorkplaceParts;
  readonly openCase: (alias: CaseAlias) => Promise<Result<OpenCase, OpenCaseProblem>>;
  readonly openLog: Workplace['openLog'];
  readonly cards: () => readonly KnownCard[];
}
