import { readAgeHeader } from '#shared/exchange/ageHeader';
import { createStore } from 'zustand/vanilla';
import type { WaitingFile } from '../../features/unlock/waitingFile.ts';

/** A file that waits, in this window, until there is a workplace to open it in. */
export interface HeldFile extends WaitingFile {
  readonly bytes: Uint8Array;
}

export const waitingFileStore = createStore<{ readonly file: HeldFile | null }>(() => ({
  file: null,
}));

/** Keeps a file until the workplace is there; the last one stays. */
export function holdFile(name: string, bytes: Uint8Array): void {
  const isCard = name.toLowerCase().endsWith('.vakaart');
  const header = readAgeHeader(bytes);
  const isForWords = header.kind === 'age' && header.workFactor !== null;
  waitingFileStore.setState({
    file: { name, bytes, sort: isCard ? 'card' : isForWords ? 'words' : 'key' },
  });
}

/** Gives what waited, once. */
export function takeHeldFile(): HeldFile | null {
  const { file } = waitingFileStore.getState();
  if (file !== null) waitingFileStore.setState({ file: null });
  return file;
}
