import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { placesInWord } from '#shared/word-back/placesInWord';
import { readWordAnswer } from '#shared/word-back/readWordAnswer';
import type { WordProblem } from '#shared/word-back/wordBack';
import { cli } from '#shared/text/nl/cli';
import { wordBack } from '#shared/text/nl/wordBack';
import type { Options } from './options.ts';
import { complain, refuse } from './say.ts';

/**
 * Prints what a reader sent back in a Word file as JSON: the answer, what has no place, and notes.
 * Where everything stood is taken from the file that was sent, else from the file itself.
 */
export function remarksCommand({ in: file, with: sentFile }: Options): number {
  if (file === undefined) return complain(cli.missingOption('--in antwoord.docx'));
  const bytes = bytesOf(file);
  if (bytes === null) return complain(cli.cannotRead(file));
  const sent = sentFile === undefined ? null : bytesOf(sentFile);
  if (sentFile !== undefined && sent === null) return complain(cli.cannotRead(sentFile));
  const places = placesInWord(sent ?? bytes);
  if (!places.ok) return refuse(wordsOf(places.reason));
  const version = sent === null ? '' : sha256(sent);
  const back = readWordAnswer(bytes, { places: places.value, version, sha256 });
  if (!back.ok) return refuse(wordsOf(back.reason));
  console.log(JSON.stringify(back.value, null, 2));
  return 0;
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function bytesOf(file: string): Uint8Array | null {
  try {
    return new Uint8Array(readFileSync(file));
  } catch {
    return null;
  }
}

function wordsOf(problem: WordProblem | 'noPlaces'): string {
  const { noPlaces, problems } = wordBack.cli;
  return problem === 'noPlaces' ? noPlaces : problems[problem];
}
