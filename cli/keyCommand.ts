import { cliPackage } from '#shared/text/nl/cliPackage';
import type { Options } from './options.ts';
import { readRecoveryCode } from './readOpenWith.ts';
import { complain } from './say.ts';

/** Prints the key behind a recovery code as the age tool reads it. */
export function keyCommand(options: Options): number {
  const recovery = readRecoveryCode(options);
  if (!recovery.ok) return complain(recovery.message);
  console.log(cliPackage.keyFile(recovery.value.recipient));
  console.log(recovery.value.ageSecret);
  return 0;
}
