import { fail, ok, type Result } from '../base/result.ts';
import { RECOVERY_SECRET_BYTES, checkSymbols, findWrongSymbol } from './recoveryCheck.ts';

/** Why a typed code is no code: `group` 1-8 as printed, 9 the check group, null when unsure. */
export interface RecoveryTypo {
  readonly kind: 'wrong-length' | 'typo';
  readonly group: number | null;
}

export type ParsedRecoveryCode =
  | { readonly ok: true; readonly secret: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly typo: RecoveryTypo };

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUP_LENGTH = 4;
const GROUPS = 9;
const CODE_LENGTH = GROUPS * GROUP_LENGTH;
const SYMBOLS_PER_GROUP = 2;
const SYMBOL_BITS = 10;

/**
 * 160 random bits as eight groups of four letters and digits plus a ninth, the check group,
 * with hyphens between: `A1B2-…-C3D4`. The check group finds any slip within one pair of signs,
 * and tells in which group it is.
 */
export function formatRecoveryCode(secret: Uint8Array): string {
  const symbols = toSymbols(secret);
  const signs = [...symbols, ...checkSymbols(symbols)].map(signsOf).join('');
  return splitGroups(signs).join('-');
}

/** The nine groups of a formatted code; the last is the check group. */
export function recoveryCodeGroups(code: string): readonly string[] {
  return code.split('-');
}

/** Reads a typed code: capitals do not matter, O counts as 0, I and L as 1, separators are free. */
export function parseRecoveryCode(typed: string): ParsedRecoveryCode {
  const read = readable(typed);
  const signs = read.replace(/[\s.\-_–—]/gu, '');
  const stranger = Array.from(signs).findIndex((sign) => !ALPHABET.includes(sign));
  const shape = groupOfWrongLength(read, signs);
  if (Array.from(signs).length !== CODE_LENGTH) return wrong('wrong-length', shape);
  if (stranger >= 0) return wrong('typo', Math.floor(stranger / GROUP_LENGTH) + 1);
  const symbols = fromSigns(signs);
  const found = findWrongSymbol(symbols);
  if (found.kind === 'none') return { ok: true, secret: toSecret(symbols) };
  if (found.kind === 'unknown') return wrong('typo', null);
  return wrong('typo', Math.floor(found.index / SYMBOLS_PER_GROUP) + 1);
}

/** Whether two groups typed over from paper are those of the code (first groups count from 1). */
export function sameGroup(code: string, group: number, typed: string): boolean {
  return recoveryCodeGroups(code)[group - 1] === readable(typed).replace(/\s/gu, '');
}

/** The secret behind a code that must be right. */
export function readRecoverySecret(typed: string): Result<Uint8Array<ArrayBuffer>, 'typo'> {
  const parsed = parseRecoveryCode(typed);
  return parsed.ok ? ok(parsed.secret) : fail('typo');
}

function wrong(kind: RecoveryTypo['kind'], group: number | null): ParsedRecoveryCode {
  return { ok: false, typo: { kind, group } };
}

function readable(typed: string): string {
  return typed.normalize('NFKC').trim().toUpperCase().replace(/O/gu, '0').replace(/[IL]/gu, '1');
}

// Only when the groups were typed as groups can a missing or extra sign be placed.
function groupOfWrongLength(read: string, signs: string): number | null {
  if (signs.length === CODE_LENGTH) return null;
  const groups = read.split(/[\s.\-_–—]+/u);
  if (groups.length !== GROUPS) return null;
  const index = groups.findIndex((group) => group.length !== GROUP_LENGTH);
  return index < 0 ? null : index + 1;
}

function splitGroups(signs: string): readonly string[] {
  return Array.from({ length: GROUPS }, (_, index) =>
    signs.slice(index * GROUP_LENGTH, (index + 1) * GROUP_LENGTH),
  );
}

function signsOf(symbol: number): string {
  return `${ALPHABET.charAt(symbol >> 5)}${ALPHABET.charAt(symbol & 31)}`;
}

function fromSigns(signs: string): readonly number[] {
  return Array.from({ length: CODE_LENGTH / 2 }, (_, index) => {
    const high = ALPHABET.indexOf(signs.charAt(index * 2));
    return (high << 5) | ALPHABET.indexOf(signs.charAt(index * 2 + 1));
  });
}

function toSymbols(secret: Uint8Array): readonly number[] {
  if (secret.byteLength !== RECOVERY_SECRET_BYTES) throw new Error('A recovery secret is 20 bytes');
  const bits = Array.from(secret, (byte) => byte.toString(2).padStart(8, '0')).join('');
  return Array.from({ length: bits.length / SYMBOL_BITS }, (_, index) =>
    Number.parseInt(bits.slice(index * SYMBOL_BITS, (index + 1) * SYMBOL_BITS), 2),
  );
}

function toSecret(symbols: readonly number[]): Uint8Array<ArrayBuffer> {
  const bits = symbols.map((symbol) => symbol.toString(2).padStart(SYMBOL_BITS, '0')).join('');
  const secret = new Uint8Array(RECOVERY_SECRET_BYTES);
  return secret.map((_, index) => Number.parseInt(bits.slice(index * 8, index * 8 + 8), 2));
}
