import { openVaultDatabase, type VaultDatabase } from '../../renderer/vault/database.ts';

export type DatabaseCall = Exclude<keyof VaultDatabase, 'close'>;
export type DatabaseFault = 'reject' | 'hang' | 'hang-after' | null;

/** Opens real databases whose calls go wrong when `faultOf` says so (also for `reopen`). */
export function faultyDatabases(
  faultOf: (name: DatabaseCall) => DatabaseFault,
): (vaultId: string) => VaultDatabase {
  return (vaultId) => {
    const real = openVaultDatabase(vaultId);
    const guard =
      <Argument extends readonly unknown[], Value>(
        name: DatabaseCall,
        call: (...argument: Argument) => Promise<Value>,
      ) =>
      async (...argument: Argument): Promise<Value> => {
        const fault = faultOf(name);
        if (fault === 'reject') throw new Error(`database.${name} failed`);
        if (fault === 'hang') return new Promise(() => undefined);
        const value = await call(...argument);
        return fault === 'hang-after' ? new Promise(() => undefined) : value;
      };
    return {
      readVaultFile: guard('readVaultFile', real.readVaultFile),
      writeVaultFile: guard('writeVaultFile', real.writeVaultFile),
      chains: guard('chains', real.chains),
      read: guard('read', real.read),
      append: guard('append', real.append),
      replace: guard('replace', real.replace),
      fill: guard('fill', real.fill),
      removeBefore: guard('removeBefore', real.removeBefore),
      readBlob: guard('readBlob', real.readBlob),
      writeBlob: guard('writeBlob', real.writeBlob),
      blobNames: guard('blobNames', real.blobNames),
      removeChain: guard('removeChain', real.removeChain),
      reopen: guard('reopen', real.reopen),
      close: real.close,
    };
  };
}
