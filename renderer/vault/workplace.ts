import { fail, ok, type Result } from '#shared/base/result';
import { writeRecoveryRecipient } from '#shared/casedoc/keyCardIndex';
import { writePerson, type Person } from '#shared/casedoc/workplaceIndex';
import type { DesktopBridge } from '#shared/desktop/contract';
import { readRecoverySecret } from '#shared/sealing/recoveryCode';

import { openEmergencyBundle, type EmergencyProblem } from './emergencyBundle.ts';
import { findVault } from './findVault.ts';
import { makeNewVault } from './makeNewVault.ts';
import type { SaveProblem } from './saveState.ts';
import { startWorkplace } from './startWorkplace.ts';
import type {
  EmergencyCopy,
  RecoverProblem,
  UnlockProblem,
  UnreadableReason,
  Workplace,
  WorkplaceSight,
} from './unlockedWorkplace.ts';
import { unlockFiles, type VaultSecret } from './vaultSlots.ts';
import { withReadLimits } from './withReadLimits.ts';
import { browserTools, type VaultTools } from './vaultTools.ts';

/** A workplace that was just made; the code is shown once and kept nowhere. */
export interface NewWorkplace {
  readonly workplace: Workplace;
  readonly recoveryCode: string;
}

/** Looks at both copies without any key; never writes. */
export async function inspectWorkplace(
  desktop: DesktopBridge,
  tools: VaultTools = browserTools,
): Promise<WorkplaceSight> {
  const limited = withReadLimits({ desktop, tools });
  const find = await findVault(limited.tools, limited.desktop);
  return find.kind === 'found' ? { kind: 'locked', missing: find.missing } : find;
}

/** Makes a vault where none is: refused as `already-there` when there is anything at all. */
export async function createWorkplace(
  desktop: DesktopBridge,
  passphrase: string,
  person: Person,
  tools: VaultTools = browserTools,
): Promise<Result<NewWorkplace, 'already-there' | SaveProblem>> {
  const limited = withReadLimits({ desktop, tools });
  const find = await findVault(limited.tools, limited.desktop);
  if (find.kind !== 'new') return fail('already-there');
  const made = await makeNewVault(limited.tools, limited.desktop, passphrase);
  if (!made.ok) return made;
  const { sides, vault, recoveryCode, recoveryRecipient } = made.value;
  const parts = await startWorkplace(sides, vault, { missing: 'nothing', isDatabaseSeen: true });
  if (!parts.ok) return fail('no-access');
  writePerson(parts.value.indexChain.provider.doc, person);
  writeRecoveryRecipient(parts.value.indexChain.provider.doc, recoveryRecipient);
  await parts.value.indexChain.provider.flush();
  const { assembleWorkplace } = await theRest();
  return ok({ workplace: assembleWorkplace(parts.value), recoveryCode });
}

/** Opens the workplace of this machine; rebuilds whichever copy is missing, older or damaged. */
export async function unlockWithPassphrase(
  desktop: DesktopBridge,
  passphrase: string,
  tools: VaultTools = browserTools,
): Promise<Result<Workplace, UnlockProblem>> {
  const opened = await unlock(tools, desktop, { kind: 'passphrase', passphrase });
  if (opened.ok) return opened;
  return fail(opened.reason === 'wrong-secret' ? 'wrong-passphrase' : opened.reason);
}

/** Check the code with `parseRecoveryCode` first: it names the group that holds a typo. */
export async function unlockWithRecoveryCode(
  desktop: DesktopBridge,
  code: string,
  tools: VaultTools = browserTools,
): Promise<Result<Workplace, RecoverProblem>> {
  const typed = readRecoverySecret(code);
  if (!typed.ok) return typed;
  const opened = await unlock(tools, desktop, { kind: 'recovery', secret: typed.value });
  typed.value.fill(0);
  if (opened.ok) return opened;
  return fail(opened.reason === 'wrong-secret' ? 'wrong-code' : opened.reason);
}

/** Opens an emergency copy with the passphrase or code its vault had when it was made. */
export async function openEmergencyCopy(
  bytes: Uint8Array,
  secret: { readonly passphrase: string } | { readonly code: string },
  tools: VaultTools = browserTools,
): Promise<Result<EmergencyCopy, 'typo' | EmergencyProblem>> {
  if ('passphrase' in secret) {
    return openEmergencyBundle(tools, bytes, { kind: 'passphrase', ...secret });
  }
  const typed = readRecoverySecret(secret.code);
  if (!typed.ok) return typed;
  const opened = await openEmergencyBundle(tools, bytes, { kind: 'recovery', secret: typed.value });
  typed.value.fill(0);
  return opened;
}

async function unlock(
  anyTools: VaultTools,
  anyDesktop: DesktopBridge,
  secret: VaultSecret,
): Promise<Result<Workplace, 'wrong-secret' | UnreadableReason>> {
  const { tools, desktop } = withReadLimits({ tools: anyTools, desktop: anyDesktop });
  const find = await findVault(tools, desktop);
  if (find.kind === 'new') return fail('vault-damaged');
  if (find.kind === 'unreadable') return fail(find.reason);
  const loading = theRest();
  const vault = await unlockFiles(tools, find.files, secret);
  if (typeof vault === 'string') return fail(vault);
  const { assembleWorkplace, recoveryIdentity } = await loading;
  const database = tools.openDatabase(vault.body.vaultId);
  const parts = await startWorkplace({ tools, desktop, database }, vault, find);
  if (!parts.ok) {
    database.close();
    return parts;
  }
  if (secret.kind === 'recovery') {
    const { recipient } = recoveryIdentity(secret.secret);
    writeRecoveryRecipient(parts.value.indexChain.provider.doc, recipient);
  }
  return ok(assembleWorkplace(parts.value));
}

// Before unlocking nobody needs it, and without it the first screen is there sooner; the derivation
// of the key takes longer than loading it.
async function theRest() {
  const [{ assembleWorkplace }, { recoveryIdentity }] = await Promise.all([
    import('./assembleWorkplace.ts'),
    import('#shared/exchange/identity'),
  ]);
  return { assembleWorkplace, recoveryIdentity };
}
