/**
 * A file that was opened on a machine without a workplace. `words`: sealed with words that were
 * told by phone; `key`: for a key, which cannot be on this machine; `card`: a key card.
 */
export interface WaitingFile {
  readonly name: string;
  readonly sort: 'words' | 'key' | 'card';
}
