import type { PrintedComment } from '../report/comments/wordPlaces.ts';
import { sameWords } from './likeness.ts';
import type { WordComment } from './readComments.ts';

/**
 * Which remarks in a file are ones that we printed: by the number in their initials; where a program
 * threw those away, by their words and who wrote them, then by their words. By the number in the file.
 */
export function knownComments(
  comments: readonly WordComment[],
  printed: readonly PrintedComment[],
): ReadonlyMap<string, PrintedComment> {
  const known = new Map<string, PrintedComment>();
  const left = new Set(printed);
  const find = (isIt: (comment: WordComment, one: PrintedComment) => boolean) => {
    for (const comment of comments) {
      if (known.has(comment.id)) continue;
      const one = [...left].find((candidate) => isIt(comment, candidate));
      if (one === undefined) continue;
      known.set(comment.id, one);
      left.delete(one);
    }
  };
  const sameText = (comment: WordComment, { text }: PrintedComment) =>
    sameWords(comment.text) === sameWords(text);
  const sameMark = ({ initials }: WordComment, { mark }: PrintedComment) => initials === mark;
  // A remark that was copied has the number of the first: the very words come before it.
  find((comment, one) => sameMark(comment, one) && sameText(comment, one));
  find(sameMark);
  find((comment, one) => sameText(comment, one) && comment.author === one.author);
  find(sameText);
  return known;
}
