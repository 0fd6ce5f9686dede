import type { SharingKind } from '#shared/analysis/exportRecord';

/** What a kind of copy is called behind `--kind`. */
const kindOptions: Readonly<Record<string, SharingKind>> = {
  full: 'fullAnalysis',
  parent: 'parentSummary',
  youth8: 'childLetter',
  youth12: 'youthLetter',
  school: 'schoolVersion',
  'follow-up': 'followUp',
  'expert-team': 'expertTeam',
  legal: 'legal',
  learning: 'learning',
  monitoring: 'monitoring',
  supervision: 'supervision',
  access: 'access',
  'hand-over': 'handOver',
};

/** Every word that `--kind` takes, in the order of the usage text. */
export const kindWords: readonly string[] = Object.keys(kindOptions);

/** Undefined for a word that is no kind. */
export function readKind(word: string): SharingKind | undefined {
  return Object.hasOwn(kindOptions, word) ? kindOptions[word] : undefined;
}
