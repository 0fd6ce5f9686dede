/** `damaged`: records are there but none could be opened; nothing was changed or removed. */
export type OpenCaseProblem = 'unknown-case' | 'damaged' | 'newer-version' | 'no-access';
