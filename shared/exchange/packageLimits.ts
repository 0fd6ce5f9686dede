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
