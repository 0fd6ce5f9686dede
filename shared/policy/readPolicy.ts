import { z, type ZodType } from '../base/zod.ts';
import { SHORTEST_PASSPHRASE } from '../sealing/passphrase.ts';
import { policy as texts } from '../text/nl/policy.ts';
import {
  policyKinds,
  SAFE_POLICY,
  type Policy,
  type PolicyKey,
  type PolicyKind,
  type PolicyReading,
} from './policy.ts';

const { keys, kinds } = texts.file;

const kindOf = new Map<string, PolicyKind>(policyKinds.map((kind) => [kinds[kind], kind]));
const organisation = z.string().max(200);
const lockMinutes = z.int().min(1).max(15);
const keepDays = z.int().min(30).max(365);
// More than some ten words nobody remembers: they would be written down.
const passphraseLength = z.int().min(SHORTEST_PASSPHRASE).max(64);
const exportFolder = z.string().min(1).max(1000);
const words = z.array(z.string());

/**
 * Reads the file of the organisation; null when there is none. Never throws: what cannot be read is
 * named, and the safe choice holds for it while all the rest holds as it was written.
 */
export function readPolicy(text: string | null): PolicyReading {
  if (text === null) return { state: 'none' };
  const file = parsed(text.replace(/^\uFEFF/u, ''));
  if (file === null) return { state: 'unreadable' };
  const wrong: PolicyKey[] = [];
  const take = <Key extends PolicyKey>(
    key: Key,
    type: ZodType<Policy[Key]>,
    absent: Policy[Key],
  ): Policy[Key] => {
    const value = file.get(keys[key]);
    if (value === undefined || value === null) return absent;
    const read = type.safeParse(value);
    if (read.success) return read.data;
    wrong.push(key);
    return SAFE_POLICY[key];
  };
  const policy: Policy = {
    organisation: take('organisation', organisation, ''),
    forbidden: forbiddenIn(file.get(keys.forbidden), () => wrong.push('forbidden')),
    lockMinutes: take('lockMinutes', lockMinutes, null),
    keepDays: take('keepDays', keepDays, null),
    passphraseLength: take('passphraseLength', passphraseLength, null),
    exportFolder: take('exportFolder', exportFolder, null),
  };
  return wrong.length === 0 ? { state: 'read', policy } : { state: 'partly', policy, wrong };
}

function parsed(text: string): ReadonlyMap<string, unknown> | null {
  try {
    const read = z.looseObject({}).safeParse(JSON.parse(text));
    return read.success ? new Map(Object.entries(read.data)) : null;
  } catch {
    return null;
  }
}

/** A word nobody knows may be a typing error in what was to be forbidden: the safe kinds join in. */
function forbiddenIn(value: unknown, complain: () => void): readonly PolicyKind[] {
  if (value === undefined || value === null) return [];
  const read = words.safeParse(value);
  const named = read.success ? read.data.map((word) => kindOf.get(word.trim().toLowerCase())) : [];
  const known = named.flatMap((kind) => kind ?? []);
  if (read.success && known.length === named.length) return [...new Set(known)];
  complain();
  return [...new Set([...known, ...SAFE_POLICY.forbidden])];
}
