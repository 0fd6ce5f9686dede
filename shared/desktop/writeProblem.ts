/** Why a write to disk failed. `too-short`: fewer bytes arrived than were sent. */
export type WriteProblem = 'disk-full' | 'no-access' | 'too-short' | 'timeout' | 'disk-error';
