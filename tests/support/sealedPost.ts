import { sha256 } from '@noble/hashes/sha2.js';
import * as Y from 'yjs';
import { makeIdentity, publicIdentityOf, type Identity } from '#shared/exchange/identity';
import { openPackage } from '#shared/exchange/openPackage';
import { documentParts, DOCUMENT_PART } from '#shared/exchange/packageParts';
import { sealPackage } from '#shared/exchange/sealPackage';
import { stateHash } from '#shared/merge/stateHash';
import { randomBytes } from 'node:crypto';
import { docOf, type Replica, type ReplicaFile } from './replica.ts';

const identities = new Map<string, Identity>();

/** Carries what one machine sends to another as a real `.va` file, sealed and opened again. */
export async function bySealedFile(from: Replica, to: Replica): Promise<ReplicaFile> {
  const { state } = from.send();
  const file = await sealPackage({
    facts: {
      id: '00000000-0000-4000-8000-000000000001',
      case: '00000000-0000-4000-8000-000000000002',
      epoch: '00000000-0000-4000-8000-000000000003',
      kind: 'sync',
      sender: { name: from.name, organisation: '' },
      seq: 0,
      prev: null,
      sv: new Uint8Array(Y.encodeStateVector(from.doc())),
      stateHash: await stateHash(from.doc(), sha256),
      code: 'VA-031',
      created: 0,
      app: '0.1.0',
    },
    parts: [{ name: documentParts.case, type: DOCUMENT_PART, bytes: state }],
    identity: identityOf(from),
    sealFor: { kind: 'keys', recipients: [publicIdentityOf(identityOf(to)).recipient] },
  });
  const opened = await openPackage(file, {
    kind: 'keys',
    ageSecrets: [identityOf(to).ageSecret],
  });
  if (!opened.ok) throw new Error(opened.reason);
  const [part] = opened.value.parts;
  if (part === undefined) throw new Error('Nothing in the file');
  const hash = await stateHash(docOf(part.bytes), sha256);
  if (hash !== opened.value.header.stateHash) throw new Error('Not the state that was sealed');
  return { from: from.name, state: part.bytes };
}

function identityOf({ name }: Replica): Identity {
  const known =
    identities.get(name) ?? makeIdentity((length) => new Uint8Array(randomBytes(length)));
  identities.set(name, known);
  return known;
}
