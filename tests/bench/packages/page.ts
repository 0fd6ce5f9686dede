import { makeIdentity, publicIdentityOf } from '#shared/exchange/identity';
import { openPackage } from '#shared/exchange/openPackage';
import { DOCUMENT_PART, documentParts } from '#shared/exchange/packageParts';
import { sealPackage } from '#shared/exchange/sealPackage';
import { editedCase } from './editedCase.ts';

/** Milliseconds each, and the sizes in bytes. */
export interface PackageTimes {
  readonly caseBytes: number;
  readonly fileBytes: number;
  readonly seal: readonly number[];
  readonly open: readonly number[];
}

/** Seals and opens the same case a number of times, for two recipients. */
export async function timePackages(runs: number): Promise<PackageTimes> {
  const bytes = editedCase();
  const [noor, sam] = [makeIdentity(randomBytes), makeIdentity(randomBytes)];
  const recipients = [noor, sam].map((identity) => publicIdentityOf(identity).recipient);
  const parts = [{ name: documentParts.case, type: DOCUMENT_PART, bytes }];
  const seal: number[] = [];
  const open: number[] = [];
  let fileBytes = 0;
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    const sealFor = { kind: 'keys', recipients } as const;
    const file = await sealPackage({ facts, parts, identity: noor, sealFor });
    const sealed = performance.now();
    const opened = await openPackage(file, { kind: 'keys', ageSecrets: [sam.ageSecret] });
    if (!opened.ok) throw new Error(opened.reason);
    open.push(performance.now() - sealed);
    seal.push(sealed - started);
    fileBytes = file.byteLength;
  }
  return { caseBytes: bytes.byteLength, fileBytes, seal, open };
}

const facts = {
  id: '00000000-0000-4000-8000-000000000001',
  case: '00000000-0000-4000-8000-000000000002',
  epoch: '00000000-0000-4000-8000-000000000003',
  kind: 'sync',
  sender: { name: 'Noor Verzonnen', organisation: 'Instelling De Fictie' },
  seq: 0,
  prev: null,
  sv: new Uint8Array(1000),
  stateHash: '00'.repeat(32),
  code: 'VA-031',
  created: 0,
  app: '0.1.0',
} as const;

function randomBytes(length: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(length));
}

declare global {
  interface Window {
    timePackages: typeof timePackages;
  }
}
window.timePackages = timePackages;
