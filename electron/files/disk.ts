/** A file that was just made and is open for writing. */
export interface NewFile {
  /** Bytes really written, which may be fewer than were given. */
  readonly write: (bytes: Uint8Array, position: number) => Promise<number>;
  readonly size: () => Promise<number>;
  readonly sync: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * The few file system calls on which "nothing is lost" rests, narrow enough for a test to fail
 * each one in turn. Every call throws what Node throws.
 */
export interface Disk {
  readonly makeFolder: (path: string) => Promise<void>;
  /** Names in a folder; none when it does not exist. */
  readonly listNames: (path: string) => Promise<readonly string[]>;
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** Fails when the path already exists. */
  readonly createFile: (path: string) => Promise<NewFile>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly removeFile: (path: string) => Promise<void>;
  readonly syncFolder: (path: string) => Promise<void>;
}
