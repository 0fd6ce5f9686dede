import { sharing } from '../../text/nl/sharing.ts';
import { FILE_NAME } from './textsOfDocx.ts';

/** The words as they stand there, and in which part of the file; only for who has the case in hand. */
export function sayPlace({
  where,
  words,
}: {
  readonly where: string;
  readonly words: string;
}): string {
  const { places } = sharing;
  if (where === FILE_NAME) return places.fileName(words);
  if (where.startsWith('docProps/')) return places.properties(words);
  if (where.startsWith('word/media/')) return places.picture(words);
  return places.text(words);
}
