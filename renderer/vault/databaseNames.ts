const PREFIX = 'samenhang-';

/** The name of a vault's database; it may never change, or the database is not found again. */
export function databaseName(vaultId: string): string {
  return PREFIX + vaultId;
}

/** The vault ids for which a database exists here. */
export async function listVaultDatabases(): Promise<readonly string[]> {
  const databases = await indexedDB.databases();
  return databases.flatMap(({ name }) =>
    name?.startsWith(PREFIX) === true ? [name.slice(PREFIX.length)] : [],
  );
}
