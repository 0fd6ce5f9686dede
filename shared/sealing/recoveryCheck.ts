/** 160 bits: too many to guess, so no slow key derivation is needed. */
export const RECOVERY_SECRET_BYTES = 20;

/** What the check found: nothing, one wrong symbol at a place, or more than it can place. */
export type SymbolCheck =
  | { readonly kind: 'none' }
  | { readonly kind: 'one'; readonly index: number }
  | { readonly kind: 'unknown' };

const FIELD_SIZE = 1024;
const PRIMITIVE = 0b100_0000_1001; // x^10 + x^3 + 1
const DATA_SYMBOLS = 16;
const { powers, logarithms } = fieldTables();

/**
 * Two Reed-Solomon symbols over GF(1024): with them the sum of all symbols and their sum weighted
 * by powers of the generator are both zero. One wrong symbol of ten bits (two signs) is found
 * and placed with certainty; any two are noticed.
 */
export function checkSymbols(data: readonly number[]): readonly [number, number] {
  if (data.length !== DATA_SYMBOLS) throw new Error('A recovery code has 16 symbols');
  const [sum, weighted] = syndromes(data);
  const first = power(DATA_SYMBOLS);
  const last = divide(weighted ^ multiply(sum, first), power(DATA_SYMBOLS + 1) ^ first);
  return [sum ^ last, last];
}

/** Checks 16 symbols with their two check symbols. */
export function findWrongSymbol(symbols: readonly number[]): SymbolCheck {
  const [sum, weighted] = syndromes(symbols);
  if (sum === 0 && weighted === 0) return { kind: 'none' };
  if (sum === 0 || weighted === 0) return { kind: 'unknown' };
  const index = logarithm(divide(weighted, sum));
  return index < symbols.length ? { kind: 'one', index } : { kind: 'unknown' };
}

function syndromes(symbols: readonly number[]): readonly [number, number] {
  let sum = 0;
  let weighted = 0;
  for (const [index, symbol] of symbols.entries()) {
    sum ^= symbol;
    weighted ^= multiply(symbol, power(index));
  }
  return [sum, weighted];
}

function multiply(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : power(logarithm(a) + logarithm(b));
}

function divide(a: number, b: number): number {
  return a === 0 ? 0 : power(logarithm(a) - logarithm(b) + FIELD_SIZE - 1);
}

function power(exponent: number): number {
  return powers[exponent % (FIELD_SIZE - 1)] ?? 0;
}

function logarithm(value: number): number {
  return logarithms[value] ?? 0;
}

function fieldTables(): { readonly powers: Uint16Array; readonly logarithms: Uint16Array } {
  const made = { powers: new Uint16Array(FIELD_SIZE), logarithms: new Uint16Array(FIELD_SIZE) };
  let value = 1;
  for (let exponent = 0; exponent < FIELD_SIZE - 1; exponent += 1) {
    made.powers[exponent] = value;
    made.logarithms[value] = exponent;
    value <<= 1;
    if (value >= FIELD_SIZE) value ^= PRIMITIVE;
  }
  return made;
}
