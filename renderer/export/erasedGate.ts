import type { EntityId } from '#shared/base/ids';
import type { Tombstone } from '#shared/casedoc/tombstones';
import { retention } from '#shared/text/nl/retention';
import { erasureCertificate } from '#shared/report/papers/erasureCertificate';
import type { Result } from '#shared/base/result';
import type { ExportProblem } from './register.ts';
import type { GateParts } from './gate.ts';
import { saveReport } from './paperGate.ts';
import { wordInWorker } from './wordInWorker.ts';

export interface ErasedCase {
  readonly desktop: GateParts['desktop'];
  readonly keep: () => Promise<boolean>;
  /** The certificate is at its place: the stone then says so. */
  readonly onSaved: () => void;
}

/**
 * The way out for the certificate of a case that is no longer there: its register went with it, so
 * the stone in the list of the workplace keeps that the certificate was saved.
 */
export async function saveCertificate(
  stone: Tombstone,
  erasedOn: string,
  { desktop, keep, onSaved }: ErasedCase,
): Promise<Result<{ readonly name: string }, ExportProblem>> {
  const saved = await saveReport(
    erasureCertificate(stone, erasedOn),
    retention.certificate.fileName(stone.code, erasedOn),
    { kind: 'certificate', recipient: retention.certificate.recipient, people: [] },
    {
      desktop,
      makeWord: wordInWorker,
      note: () => stone.alias as string as EntityId,
      noteResult: (_id, result) => {
        if (result === 'written') onSaved();
      },
      keep,
      log: () => undefined,
      now: () => stone.erasedAt,
    },
  );
  return saved;
}
