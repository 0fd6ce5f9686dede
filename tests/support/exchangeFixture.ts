import { createHash } from 'node:crypto';
import type { SealFor } from '#shared/exchange/ageFile';
import {
  encodeIdentity,
  makeIdentity,
  publicIdentityOf,
  recoveryIdentity,
} from '#shared/exchange/identity';
import { sealKeyCard } from '#shared/exchange/keyCard';
import type { PackageKind } from '#shared/exchange/packageHeader';
import { DOCUMENT_PART, attachmentPartName, documentParts } from '#shared/exchange/packageParts';
import type { PackagePart } from '#shared/exchange/packageParts';
import { readableParts } from '#shared/exchange/readableParts';
import { sealPackage } from '#shared/exchange/sealPackage';
import { formatRecoveryCode } from '#shared/sealing/recoveryCode';
import { textBytes, type Bytes } from '#shared/sealing/sealingCrypto';

const NOBODY = { name: 'Noor Verzonnen', organisation: 'Instelling De Fictie' };
const EMPTY_DOCUMENT = new Uint8Array([0, 0]);
const CODE = 'aardbei-circus-vlek-schrift-ruis-aanbouw';
const FACTS = {
  id: '00000000-0000-4000-8000-00000000000a',
  case: '00000000-0000-4000-8000-00000000000b',
  epoch: '00000000-0000-4000-8000-00000000000c',
  sender: NOBODY,
  seq: 3,
  prev: 'ab'.repeat(32),
  sv: new Uint8Array([1, 1, 200, 1]),
  stateHash: 'cd'.repeat(32),
  code: 'VA-031',
  created: 1_767_225_600_000,
  app: '0.1.0',
};

/** One of each kind of file of a stored case, and the (worthless) keys that open them, by file name. */
export async function exchangeFixture(document: Bytes): Promise<Record<string, Bytes>> {
  const noor = makeIdentity(bytesFrom('fixture noor'));
  const sam = makeIdentity(bytesFrom('fixture sam'));
  const recoverySecret = bytesFrom('fixture recovery')(20);
  const recovery = recoveryIdentity(recoverySecret);
  const [publicNoor, publicSam] = [publicIdentityOf(noor), publicIdentityOf(sam)];
  const seal = (kind: PackageKind, parts: readonly PackagePart[], sealFor: SealFor) =>
    sealPackage({ facts: { ...FACTS, kind }, parts, identity: noor, sealFor });
  const forKeys = (...recipients: readonly string[]): SealFor => ({ kind: 'keys', recipients });
  const forBoth = forKeys(publicNoor.recipient, publicSam.recipient);
  const forSelf = forKeys(publicNoor.recipient, recovery.recipient);
  const shared = sharedParts(document);
  const keys = {
    note: 'Keys of nobody: for tests only.',
    noor: { ...encodeIdentity(noor), ...publicNoor },
    sam: { ...encodeIdentity(sam), ...publicSam },
    recoveryCode: formatRecoveryCode(recoverySecret),
    recovery,
    code: CODE,
    facts: { ...FACTS, sv: [...FACTS.sv] },
  };
  return {
    'sync.va': await seal('sync', shared, forBoth),
    'clean.va': await seal('clean', shared, forBoth),
    'backup.va': await seal(
      'backup',
      [...shared, ...ownParts(), ...readableParts(shared)],
      forSelf,
    ),
    'code.va': await seal('sync', shared, { kind: 'code', code: CODE }),
    'noor.vakaart': new Uint8Array(
      sealKeyCard({ ...NOBODY, role: 'poolScientist', madeAt: FACTS.created }, noor),
    ),
    'keys.json': textBytes(`${JSON.stringify(keys, null, 2)}\n`),
  };
}

function sharedParts(document: Bytes): readonly PackagePart[] {
  const attachment = textBytes('Een verzonnen bijlage.\n');
  const hash = createHash('sha256').update(attachment).digest('hex');
  return [
    { name: documentParts.case, type: DOCUMENT_PART, bytes: document },
    { name: attachmentPartName(hash), type: 'text/plain', bytes: attachment },
  ];
}

function ownParts(): readonly PackagePart[] {
  return [documentParts.desk, documentParts.private].map((name) => ({
    name,
    type: DOCUMENT_PART,
    bytes: EMPTY_DOCUMENT,
  }));
}

function bytesFrom(seed: string): (length: number) => Bytes {
  let count = 0;
  return (length) => {
    const digest = createHash('sha256')
      .update(`${seed}/${String((count += 1))}`)
      .digest();
    return new Uint8Array(digest.subarray(0, length));
  };
}
