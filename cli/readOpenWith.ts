import { readFileSync } from 'node:fs';
import words from '#resources/words-nl.json';
import { fail, ok, type Result } from '#shared/base/result';
import type { OpenWith } from '#shared/exchange/ageFile';
import { recipientOf } from '#shared/exchange/ageKeys';
import { recoveryIdentity, type RecoveryIdentity } from '#shared/exchange/identity';
import { parsePackageCode } from '#shared/exchange/packageCode';
import { parseRecoveryCode } from '#shared/sealing/recoveryCode';
import { cliPackage } from '#shared/text/nl/cliPackage';
import { cli } from '#shared/text/nl/cli';
import type { Options } from './options.ts';

/** A value, or the Dutch sentence that says what is wrong with what was typed. */
export type Typed<Value> = Result<Value, 'typed-wrong'> & { readonly message: string };

const STDIN = 0;

/** What a package is opened with: exactly one of a key file, a code and a recovery code. */
export function readOpenWith(options: Options): Typed<OpenWith> {
  const { identity, code, 'recovery-code': recoveryCode } = options;
  const given = [identity, code, recoveryCode].filter((option) => option !== undefined);
  if (given.length !== 1) return wrong(cliPackage.oneKey);
  if (identity !== undefined) return readKeyFile(identity);
  if (code !== undefined) return readWords(code);
  const recovery = readRecoveryCode(options);
  return recovery.ok ? right(keysOf([recovery.value.ageSecret])) : recovery;
}

/** The age identity behind the recovery code that was given; `-` reads it from standard input. */
export function readRecoveryCode({ 'recovery-code': given }: Options): Typed<RecoveryIdentity> {
  if (given === undefined) return wrong(cli.missingOption('--recovery-code CODE'));
  const parsed = parseRecoveryCode(typedOrFromStdin(given));
  if (parsed.ok) return right(recoveryIdentity(parsed.secret));
  return wrong(cliPackage.recoveryTypo(parsed.typo.group));
}

function readWords(given: string): Typed<OpenWith> {
  const parsed = parsePackageCode(typedOrFromStdin(given), words);
  if (parsed.ok) return right({ kind: 'code', code: parsed.code });
  return parsed.reason === 'wrong-count'
    ? wrong(cliPackage.wrongCount(parsed.count))
    : wrong(cliPackage.unknownWord(parsed.word));
}

// As the age tool writes and reads key files: one key a line, # before a remark.
function readKeyFile(file: string): Typed<OpenWith> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return wrong(cli.cannotRead(file));
  }
  const lines = text.split(/\r?\n/u).map((line) => line.trim());
  const keys = lines.filter((line) => line !== '' && !line.startsWith('#'));
  const isKeyFile = keys.length > 0 && keys.every((key) => recipientOf(key) !== null);
  return isKeyFile ? right(keysOf(keys)) : wrong(cliPackage.noKeyFile(file));
}

// What is typed behind a command stays in the history of the shell; this way it does not.
function typedOrFromStdin(given: string): string {
  return given === '-' ? (readFileSync(STDIN, 'utf8').split('\n')[0] ?? '') : given;
}

function keysOf(ageSecrets: readonly string[]): OpenWith {
  return { kind: 'keys', ageSecrets };
}

function right<Value>(value: Value): Typed<Value> {
  return { ...ok(value), message: '' };
}

function wrong(message: string): { readonly ok: false; readonly reason: 'typed-wrong' } & {
  readonly message: string;
} {
  return { ...fail('typed-wrong'), message };
}
