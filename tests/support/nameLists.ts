import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { WordLists } from '#shared/anonymise/wordLists';

/** The name lists as the app carries them, read from the disk. */
export function readNameLists(): { readonly bytes: Uint8Array; readonly parse: () => WordLists } {
  const bytes = readFileSync(path.join(process.cwd(), 'resources/name-lists.json'));
  return { bytes, parse: () => JSON.parse(bytes.toString('utf8')) as WordLists };
}
