import type { Result } from '#shared/base/result';
import type {
  AddedCard,
  ArrivedPackage,
  CardProblem,
  MergeOutcome,
  PackageProblem,
} from '../../../vault/exchange/workplaceExchange.ts';
import type { ParsedPackageCode } from '#shared/exchange/packageCode';
import type { SaveProblem } from '../../../vault/saveState.ts';
import type { IncomingFile, ReadProblem } from './incomingFile.ts';

/** `failed`: no answer came, for example because the memory was full. */
export type OpenProblem = PackageProblem | ReadProblem | 'failed';

/** Why a key card was not added. */
export type AddProblem = CardProblem | Exclude<ReadProblem, 'not-ours'>;

/** `not-kept`: what was typed last is not kept yet, so nothing may be merged into it. */
export type AcceptProblem = SaveProblem | 'not-kept';

/** A merge that happened; the other outcome, `stopped`, is told where the file was opened. */
export type Accepted = Exclude<MergeOutcome, { readonly kind: 'stopped' }>;

/** The work behind the dialog; nothing but `accept` changes anything. */
export interface OpenActions {
  readonly choose: () => Promise<Result<IncomingFile, 'cancelled'>>;
  readonly open: (
    bytes: Uint8Array,
    code: string | null,
  ) => Promise<Result<ArrivedPackage, OpenProblem>>;
  /** What was typed as a code, or what is wrong with it before anything is tried. */
  readonly readCode: (typed: string) => ParsedPackageCode;
  /** Asks for a key card and takes it in. */
  readonly addCard: () => Promise<Result<AddedCard, AddProblem | 'cancelled'>>;
  readonly accept: (arrived: ArrivedPackage) => Promise<Result<MergeOutcome, AcceptProblem>>;
  /** Shows what came of it and takes the dialog away. */
  readonly show: (outcome: Accepted, arrived: ArrivedPackage) => void;
}
