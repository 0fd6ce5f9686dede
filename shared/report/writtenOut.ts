import { reportEnd } from '../text/nl/reportEnd.ts';

/** A role or organisation with its abbreviations in full; families read this too. */
export function writtenOut(line: string): string {
  return reportEnd.abbreviations.reduce((words, [short, full]) => words.replace(short, full), line);
}
