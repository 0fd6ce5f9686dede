import { sharedFolder as texts } from '#shared/text/nl/sharedFolder';
import type { SharedFolderState } from '../../vault/folder/folderExchange.ts';

/** What is the case with a shared folder and what to do, if anything. */
export function folderProblemText(
  problem: NonNullable<SharedFolderState['problem']>,
  label: string,
): string {
  switch (problem) {
    case 'unknown-card':
    case 'revoked-card':
      return texts.problem.card;
    case 'too-large':
      return texts.problem.tooLarge;
    case 'unreachable':
    case 'no-access':
    case 'disk-full':
      return texts.problem[problem](label);
    default:
      return texts.problem.other(label);
  }
}
