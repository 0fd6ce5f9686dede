import { isPackedAlready, type PackagePart } from './packageParts.ts';

/** How large a package may be, in bytes; what is larger is refused before it costs memory. */
export interface PackageLimits {
  /** The file as it comes in. */
  readonly file: number;
  /** Everything in it, unpacked. */
  readonly unpacked: number;
}

const MEGABYTE = 1024 * 1024;

/** The limits of the format: room for a case with many attachments. */
export const packageLimits: PackageLimits = { file: 200 * MEGABYTE, unpacked: 512 * MEGABYTE };

/** The signed header: most of it is the state vector, some ten bytes for every session ever. */
export const MOST_HEADER_BYTES = MEGABYTE;

export const MOST_PARTS = 1000;

export const MOST_RECIPIENTS = 16;

/** A backup also holds its case in forms that can be read without this app. */
const READABLE_PARTS = 2;

/** Whether what is to be sealed is certain to be refused on the other side, before it is sealed. */
export function isTooMuch(
  parts: readonly Pick<PackagePart, 'name' | 'bytes'>[],
  limits = packageLimits,
): boolean {
  const sizeOf = (some: typeof parts): number =>
    some.reduce((sum, { bytes }) => sum + bytes.byteLength, 0);
  const incompressible = parts.filter(isPackedAlready);
  return (
    parts.length > MOST_PARTS - READABLE_PARTS ||
    sizeOf(incompressible) > limits.file ||
    sizeOf(parts) > limits.unpacked
  );
}

/** Whether a file that was sealed would be refused on the other side. */
export function isFileTooLarge(file: Uint8Array, limits = packageLimits): boolean {
  return file.byteLength > limits.file;
}
